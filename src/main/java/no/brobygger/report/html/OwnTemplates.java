package no.brobygger.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A directory of templates of the user's own, for saying where in it something is wrong: what the layout of the pages
 * finds, it finds in the finished document, which nobody has written.
 *
 * @param directory as given
 */
public record OwnTemplates(Path directory) {
    private static final String STYLE_SHEET = "report.css";
    private static final String OWN_STYLE_SHEET = "own.css";
    private static final String MARKUP = ".ftlx";
    private static final Pattern DIRECTIVE = Pattern.compile("(?s)<#--.*?-->|</?[#@][^>]*>|\\$\\{[^}]*}");
    private static final Pattern PLACE = Pattern.compile("^\\([^)]*\\) |,? ?at line (\\d+)");

    /**
     * What is wrong with a style sheet.
     *
     * @param complaints of the layout about the sheet in the document: the general one, then {@code own.css}
     */
    public TemplateProblem styleProblem(List<String> complaints) {
        int general = lines(STYLE_SHEET);
        String found = complaints.stream().map(c -> place(c, general) + ": " + PLACE.matcher(c).replaceAll(""))
                .collect(Collectors.joining("\n"));
        return new TemplateProblem(found + "\nMend the style sheet in " + directory
                + ", or take the file away to have the built-in one.", null);
    }

    /** The parser counts lines from 0, and some complaints from the end of the faulty text. */
    private String place(String complaint, int general) {
        Matcher line = PLACE.matcher(complaint);
        while (line.find()) {
            if (line.group(1) != null) {
                int at = Integer.parseInt(line.group(1)) + 1;
                return at > general ? OWN_STYLE_SHEET + ", about line " + (at - general) : STYLE_SHEET + ", about line " + at;
            }
        }
        return STYLE_SHEET + " or " + OWN_STYLE_SHEET;
    }

    private int lines(String name) {
        Path own = directory.resolve(name);
        try (InputStream builtIn = OwnTemplates.class.getClassLoader().getResourceAsStream("templates/" + name)) {
            byte[] bytes = Files.exists(own) ? Files.readAllBytes(own) : builtIn.readAllBytes();
            return (int) new String(bytes, StandardCharsets.UTF_8).chars().filter(c -> c == '\n').count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first template whose own tags do not match; empty if each looks right by itself. */
    public Optional<TemplateProblem> markupProblem() {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(f -> f.toString().endsWith(MARKUP)).sorted().flatMap(f -> problemIn(f).stream()).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<TemplateProblem> problemIn(Path file) {
        try {
            String markup = DIRECTIVE.matcher(Files.readString(file)).replaceAll(m -> m.group().replaceAll("[^\n]", ""));
            parser().parse(new InputSource(new StringReader("<template>" + markup.replace("&nbsp;", "") + "</template>")));
            return Optional.empty();
        } catch (SAXParseException e) {
            return Optional.of(TemplateProblem.at(directory.relativize(file).toString(), e.getLineNumber(), null,
                    "the tags do not match: " + e.getMessage() + " Each tag that is opened must be closed in the same file.",
                    e));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The template cannot be parsed.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder parser = factory.newDocumentBuilder();
        parser.setErrorHandler(new DefaultHandler());
        return parser;
    }
}
