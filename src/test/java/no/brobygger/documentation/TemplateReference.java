package no.brobygger.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.report.InvestmentReport;
import no.brobygger.report.chart.Figure;
import no.brobygger.report.chart.Figures;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/** What a template may use: the charts, the files, and the records that can be reached from the report. */
final class TemplateReference {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("templates");
    private static final String OURS = "no.brobygger.report";

    private TemplateReference() {
    }

    /** The names of the charts. */
    static String figures() {
        return Figures.ALL.stream().map(Figure::id).map(id -> "`" + id + "`").collect(Collectors.joining(", ", "", "\n"));
    }

    /** The files that a folder may replace. */
    static String files() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).map(f -> TEMPLATES.relativize(f).toString().replace('\\', '/'))
                    .sorted().map(f -> "`" + f + "`").collect(Collectors.joining(", ", "", "\n"));
        }
    }

    /** A section for each record, in the order in which they are met. */
    static String records() {
        Set<Class<?>> met = new LinkedHashSet<>(List.of(InvestmentReport.class));
        Deque<Class<?>> open = new ArrayDeque<>(met);
        List<String> sections = new ArrayList<>();
        while (!open.isEmpty()) {
            Class<?> record = open.remove();
            sections.add(section(record));
            for (RecordComponent component : record.getRecordComponents()) {
                Class<?> held = heldBy(component.getGenericType());
                if (isView(held) && met.add(held)) {
                    open.add(held);
                }
            }
        }
        return String.join("\n", sections);
    }

    private static String section(Class<?> record) {
        String comment = commentOf(record);
        StringBuilder section = new StringBuilder("### " + name(record) + "\n\n");
        String meaning = comment.split("@param")[0].strip();
        section.append(meaning.isEmpty() ? "" : meaning + "\n\n").append("| Component | Holds | Meaning |\n|---|---|---|\n");
        for (RecordComponent component : record.getRecordComponents()) {
            section.append("| `").append(component.getName()).append("` | ").append(holds(component.getGenericType()))
                    .append(" | ").append(meaning(comment, component.getName())).append(" |\n");
        }
        return section.toString();
    }

    private static String meaning(String comment, String component) {
        return Pattern.compile("@param " + component + " ([^@]*)").matcher(comment).results()
                .map((MatchResult m) -> m.group(1).strip().replace("|", "\\|")).findFirst().orElse("");
    }

    private static String holds(Type type) {
        if (type instanceof ParameterizedType list) {
            return list.getRawType() == List.class ? "list of: " + holds(list.getActualTypeArguments()[0]) : "for charts";
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Statement.class) {
            return "sentence";
        }
        if (Value.class.isAssignableFrom(plain)) {
            return "value";
        }
        if (plain.isEnum()) {
            return Arrays.stream(plain.getEnumConstants()).map(c -> "`" + c + "`").collect(Collectors.joining(", "));
        }
        if (isView(plain)) {
            return "[" + name(plain) + "](#" + name(plain).toLowerCase(java.util.Locale.ROOT).replace(".", "") + ")";
        }
        return plain == String.class ? "text" : plain == boolean.class ? "true or false"
                : plain.isPrimitive() ? "number" : "for charts";
    }

    /** A record within another is named with it. */
    private static String name(Class<?> record) {
        return record.getEnclosingClass() == null ? record.getSimpleName()
                : name(record.getEnclosingClass()) + "." + record.getSimpleName();
    }

    private static Class<?> heldBy(Type type) {
        Type held = type instanceof ParameterizedType list && list.getRawType() == List.class
                ? list.getActualTypeArguments()[0] : type;
        return held instanceof Class<?> plain ? plain : Object.class;
    }

    /** A record of the report whose components a template reads; sentences and values are shown whole. */
    private static boolean isView(Class<?> type) {
        return type.isRecord() && type.getPackageName().startsWith(OURS) && type != Statement.class
                && !Value.class.isAssignableFrom(type);
    }

    /** The comment before a record in the source, in one line, in the notation of Markdown. */
    private static String commentOf(Class<?> record) {
        Class<?> file = record;
        while (file.getEnclosingClass() != null) {
            file = file.getEnclosingClass();
        }
        String source = text(SOURCES.resolve(file.getName().replace('.', '/') + ".java"));
        String before = source.split("\\brecord " + record.getSimpleName() + "\\(")[0];
        int open = before.lastIndexOf("/**");
        int close = before.indexOf("*/", open);
        if (open < 0 || before.substring(close + 2).contains(";")) {
            return "";
        }
        return before.substring(open + 3, close).replaceAll("\\n\\s*\\* ?", " ").replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link ([^}]*)}", "`$1`").replaceAll("\\s+", " ").strip();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
