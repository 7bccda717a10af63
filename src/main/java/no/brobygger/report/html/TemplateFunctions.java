package no.brobygger.report.html;

import freemarker.core.XMLOutputFormat;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;

/**
 * What a template can call: {@code word('key')}, {@code show(value)}, {@code stress(statement)}, {@code figure('id')}.
 */
final class TemplateFunctions {

    private static final Pattern PUNCTUATION_BEHIND = Pattern.compile("</b>([.,;:]+)");

    private TemplateFunctions() {
    }

    /** A word of the report's language. */
    static TemplateMethodModelEx word(Wording wording) {
        return arguments -> wording.word(string(arguments));
    }

    /** A statement with its figures marked as {@code b} elements. */
    static TemplateMethodModelEx stress(Wording wording) {
        return arguments -> {
            if (unwrapped(arguments) instanceof Statement statement) {
                return XMLOutputFormat.INSTANCE.fromMarkup(joined(wording.say(statement, TemplateFunctions::escaped,
                        (value, text) -> isFigure(value) ? "<b>" + escaped(text) + "</b>" : escaped(text))));
            }
            throw new TemplateModelException("stress(…) takes a statement of the report.");
        };
    }

    /** Takes the signs around a figure into its element, at whose ends the layout would break the line. */
    private static String joined(String marked) {
        return PUNCTUATION_BEHIND.matcher(marked).replaceAll("$1</b>").replace("±<b>", "<b>±");
    }

    private static boolean isFigure(Value value) {
        return !(value instanceof Value.Text || value instanceof Value.Word);
    }

    private static String escaped(String text) {
        return XMLOutputFormat.INSTANCE.escapePlainText(text);
    }

    /** A statement or value as text. */
    static TemplateMethodModelEx show(Wording wording) {
        return arguments -> {
            Object shown = unwrapped(arguments);
            if (shown instanceof Statement statement) {
                return wording.say(statement);
            }
            if (shown instanceof Value value) {
                return wording.show(value);
            }
            throw new TemplateModelException("show(…) takes a statement or a value of the report.");
        };
    }

    /** A chart as markup: {@code figures} draws the one of that name. */
    static TemplateMethodModelEx figure(UnaryOperator<String> figures) {
        return arguments -> XMLOutputFormat.INSTANCE.fromMarkup(figures.apply(string(arguments)));
    }

    private static Object unwrapped(List<?> arguments) throws TemplateModelException {
        return only(arguments) instanceof WrapperTemplateModel wrapped ? wrapped.getWrappedObject() : null;
    }

    private static String string(List<?> arguments) throws TemplateModelException {
        if (only(arguments) instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        throw new TemplateModelException("The argument must be a text.");
    }

    private static Object only(List<?> arguments) throws TemplateModelException {
        if (arguments.size() != 1) {
            throw new TemplateModelException("There must be one argument, not " + arguments.size() + ".");
        }
        return arguments.get(0);
    }
}
