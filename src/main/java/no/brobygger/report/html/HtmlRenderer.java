package no.brobygger.report.html;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import no.brobygger.report.InvestmentReport;
import no.brobygger.report.chart.ComparisonFigures;
import no.brobygger.report.chart.Figures;
import no.brobygger.report.comparison.ComparisonReport;
import no.brobygger.report.wording.Wording;

/** Fills the templates. */
public final class HtmlRenderer {

    private final Configuration configuration;

    /**
     * @param templates a directory of templates of the user's own, laid out as the built-in ones; what it lacks is
     *                  taken from those, file by file
     * @throws TemplateProblem if the directory cannot be read
     */
    public HtmlRenderer(Optional<Path> templates) {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(loader(templates));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setLocalizedLookup(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        DefaultObjectWrapperBuilder wrapper = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
        wrapper.setMemberAccessPolicy(new RecordsOnly());
        configuration.setObjectWrapper(wrapper.build());
    }

    private static TemplateLoader loader(Optional<Path> directory) {
        List<TemplateLoader> loaders = new ArrayList<>();
        if (directory.isPresent()) {
            try {
                loaders.add(new FileTemplateLoader(directory.get().toFile()));
            } catch (IOException e) {
                throw new TemplateProblem(directory.get() + ": the directory of templates cannot be read", e);
            }
        }
        loaders.add(new ClassTemplateLoader(HtmlRenderer.class.getClassLoader(), "templates"));
        return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
    }

    /**
     * A document as XHTML.
     *
     * @throws TemplateProblem if a template is missing, wrong, or fails
     */
    public String render(Layout layout, InvestmentReport report, Wording wording) {
        return render(layout, report, wording, id -> Figures.named(id).svg(report, wording));
    }

    /**
     * A comparison as XHTML.
     *
     * @throws TemplateProblem if a template is missing, wrong, or fails
     */
    public String render(ComparisonReport report, Wording wording) {
        return render(Layout.COMPARISON, report, wording, id -> ComparisonFigures.svg(id, report, wording));
    }

    private String render(Layout layout, Record report, Wording wording, UnaryOperator<String> figures) {
        StringWriter html = new StringWriter();
        Map<String, Object> data = Map.of("report", report, "language", wording.languageCode(),
                "word", TemplateFunctions.word(wording), "show", TemplateFunctions.show(wording),
                "stress", TemplateFunctions.stress(wording),
                "figure", TemplateFunctions.figure(figures));
        try {
            configuration.getTemplate(layout.template()).process(data, html);
        } catch (TemplateException | IOException | SecurityException e) {
            throw problem(e);
        }
        return html.toString();
    }

    /** The innermost place that is known: a failing include reports itself around the failure of what it includes. */
    private static TemplateProblem problem(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException wrong) {
                return TemplateProblem.at(wrong.getTemplateName(), wrong.getLineNumber(), wrong.getColumnNumber(),
                        wrong.getEditorMessage(), e);
            }
            if (cause instanceof TemplateNotFoundException missing) {
                return e instanceof TemplateException at ? failedAt(at, "there is no template " + missing.getTemplateName())
                        : TemplateProblem.at(missing.getTemplateName(), null, null, "there is no such template", e);
            }
            if (cause instanceof MalformedTemplateNameException wrong) {
                return TemplateProblem.at(wrong.getTemplateName(), null, null, "this is no name of a template", e);
            }
        }
        if (e instanceof TemplateException failed) {
            return failedAt(failed, firstLine(failed));
        }
        return new TemplateProblem("The templates cannot be read: " + e.getMessage(), e);
    }

    private static TemplateProblem failedAt(TemplateException place, String what) {
        return TemplateProblem.at(place.getTemplateSourceName(), place.getLineNumber(), place.getColumnNumber(), what,
                place);
    }

    /** What went wrong in one line; a failure of our own functions is more telling than Freemarker's report of it. */
    private static String firstLine(TemplateException e) {
        if (e instanceof InvalidReferenceException) {
            return "there is no '" + e.getBlamedExpressionString()
                    + "'; docs/reference/templates.md lists what there is";
        }
        String message = e.getCause() instanceof IllegalArgumentException own ? own.getMessage()
                : e.getMessageWithoutStackTop();
        return message.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("it fails");
    }
}
