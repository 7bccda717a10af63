package no.brobygger.report.html;

import freemarker.core.XMLOutputFormat;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import no.brobygger.report.InvestmentReport;
import no.brobygger.report.Statement;
import no.brobygger.report.Value;
import no.brobygger.report.chart.Figures;
import no.brobygger.report.wording.Wording;

/** What a template can call: {@code word('key')}, {@code show(value)}, {@code figure('id')}. */
final class TemplateFunctions {

    private TemplateFunctions() {
    }

    /** A word of the report's language. */
    static TemplateMethodModelEx word(Wording wording) {
        return arguments -> wording.word(string(arguments));
    }

    /** A statement or value as text. */
    static TemplateMethodModelEx show(Wording wording) {
        return arguments -> {
            Object shown = only(arguments) instanceof WrapperTemplateModel wrapped ? wrapped.getWrappedObject() : null;
            if (shown instanceof Statement statement) {
                return wording.say(statement);
            }
            if (shown instanceof Value value) {
                return wording.show(value);
            }
            throw new TemplateModelException("show(…) takes a statement or a value of the report.");
        };
    }

    /** A chart as markup. */
    static TemplateMethodModelEx figure(InvestmentReport report, Wording wording) {
        return arguments -> XMLOutputFormat.INSTANCE.fromMarkup(Figures.named(string(arguments)).svg(report, wording));
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
