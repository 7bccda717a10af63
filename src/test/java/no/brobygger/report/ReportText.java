package no.brobygger.report;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Horizon;

/**
 * All that a report says, as lines of text in its language: a line for each field, sentence and row of a table, indented
 * by where it stands. Long series are told by their count, first, last, least and greatest number, long texts by their
 * count of lines.
 */
final class ReportText {
    private static final int SHORT = 6;
    private static final int LONG = 60;

    private final Wording wording;
    private final StringBuilder text = new StringBuilder();

    private ReportText(Wording wording) {
        this.wording = wording;
    }

    static String of(InvestmentReport report) {
        ReportText written = new ReportText(Wording.in(report.language(), report.currency()));
        written.fields(report, 0);
        return written.text.toString();
    }

    private void fields(Object record, int depth) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            field(component.getName(), value(record, component), depth);
        }
    }

    private void field(String name, Object value, int depth) {
        String line = line(value);
        if (line != null) {
            write(depth, line.isEmpty() ? name + ":" : name + ": " + line);
        } else if (value instanceof Collection<?> items) {
            write(depth, name + ":" + (isLong(items) ? " " + items.size() + " lines" : ""));
            items.stream().filter(item -> !isLong(items)).forEach(item -> item("-", item, depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            write(depth, name + ":");
            new TreeMap<>(map).forEach((key, item) -> item(key + ":", item, depth + 1));
        } else {
            write(depth, name + ":");
            fields(value, depth + 1);
        }
    }

    private void item(String mark, Object item, int depth) {
        String line = item instanceof Record row && line(item) == null ? row(row) : line(item);
        if (line != null) {
            write(depth, mark + " " + line);
        } else {
            write(depth, mark);
            fields(item, depth + 1);
        }
    }

    private void write(int depth, String line) {
        text.append("  ".repeat(depth)).append(line.stripTrailing()).append('\n');
    }

    /** What fits in one line; null for what takes several. */
    private String line(Object value) {
        if (value instanceof Statement statement) {
            return wording.say(statement);
        }
        if (value instanceof Value single) {
            return wording.show(single);
        }
        if (value instanceof double[] series) {
            return series(series);
        }
        if (value instanceof int[] counts) {
            return series(Arrays.stream(counts).asDoubleStream().toArray());
        }
        if (value instanceof Horizon horizon) {
            return horizon.month(1) + " to " + horizon.month(horizon.months());
        }
        if (value instanceof Collection<?> items && items.stream().allMatch(Double.class::isInstance)) {
            return series(items.stream().mapToDouble(Double.class::cast).toArray());
        }
        if (value instanceof Record record) {
            return numbers(record);
        }
        return value instanceof Collection || value instanceof Map ? null : plain(value);
    }

    /** A record of nothing but numbers and constants: each behind its name; null if there is more in it. */
    private String numbers(Record record) {
        List<String> numbers = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            String number = value instanceof Number || value instanceof Enum || value instanceof Boolean ? plain(value)
                    : value instanceof Record inner && !(value instanceof Value) ? numbers(inner) : null;
            if (number == null) {
                return null;
            }
            numbers.add(component.getName() + (value instanceof Record ? " (" + number + ")" : " " + number));
        }
        return String.join(", ", numbers);
    }

    private static boolean isLong(Collection<?> items) {
        return items.size() > LONG && items.stream().allMatch(Value.class::isInstance);
    }

    /** A row of a table: its cells beside each other; null if one of them takes several lines. */
    private String row(Record row) {
        List<String> cells = Arrays.stream(row.getClass().getRecordComponents()).map(c -> cell(value(row, c))).toList();
        return cells.contains(null) ? null : String.join(" | ", cells);
    }

    private String cell(Object value) {
        String line = line(value);
        if (line != null || !(value instanceof Collection<?> items)) {
            return line;
        }
        List<String> lines = items.stream().map(this::line).toList();
        return lines.contains(null) ? null : String.join("; ", lines);
    }

    private static String series(double[] numbers) {
        if (numbers.length <= SHORT) {
            return Arrays.stream(numbers).mapToObj(ReportText::plain).collect(Collectors.joining(" "));
        }
        return String.format(Locale.ROOT, "%d numbers from %s to %s, least %s, greatest %s", numbers.length,
                plain(numbers[0]), plain(numbers[numbers.length - 1]), plain(Arrays.stream(numbers).min().orElseThrow()),
                plain(Arrays.stream(numbers).max().orElseThrow()));
    }

    private static String plain(Object value) {
        if (value != null && value.getClass().isArray()) {
            throw new IllegalArgumentException("what an array of " + value.getClass().componentType() + " says is unknown");
        }
        return value instanceof Double number ? String.format(Locale.ROOT, "%.6g", number) : String.valueOf(value);
    }

    private static Object value(Object record, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(record);
            return value instanceof Optional<?> optional ? optional.isPresent() ? optional.get() : "" : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
