package no.brobygger.report.page.risk;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import no.brobygger.decision.sensitivity.Driver;
import no.brobygger.decision.sensitivity.Unknown;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Assumption;

/** What drivers are called in one line: paths without the section that they say anyway. */
public final class InputNames {
    private static final Pattern SECTION = Pattern.compile("^(marketing|segments|indices|plans)\\.");
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final int LETTERS = 36;

    private InputNames() {
    }

    /** Of all that belongs to an unknown. */
    public static Statement of(Unknown unknown) {
        Statement first = of(unknown.drivers().get(0));
        return unknown.isCorrelated() ? Statement.of("sensitivity.name.correlated").with("first", new Value.Word(first))
                .with("more", new Value.Number(unknown.drivers().size() - 1, 0)) : first;
    }

    /** The head of the lines that name each of several correlated inputs. */
    public static Statement head(Unknown unknown) {
        return Statement.of("sensitivity.name.group").with("count", new Value.Number(unknown.drivers().size(), 0));
    }

    public static Statement of(Driver driver) {
        return of(driver, LETTERS);
    }

    /** The same in so many letters, where a path is longer. */
    static Statement of(Driver driver, int letters) {
        if (driver instanceof Driver.Input input) {
            String shared = sharedEnd(input.places());
            return input.places().size() > 1 && !shared.isEmpty()
                    ? Statement.of("sensitivity.name.places").with("input", new Value.Text(shared))
                            .with("count", new Value.Number(input.places().size(), 0))
                    : Statement.of("sensitivity.name.input").with("input", new Value.Text(shortened(input.name(), letters)));
        }
        return Statement.of("sensitivity.name.risk").with("risk", new Value.Text(driver.name()));
    }

    /** What the paths of one number end with alike. */
    private static String sharedEnd(List<Assumption> places) {
        List<String> first = Arrays.asList(DOT.split(places.get(0).path()));
        for (int from = 1; from < first.size(); from++) {
            String end = String.join(".", first.subList(from, first.size()));
            if (places.stream().allMatch(place -> place.path().endsWith("." + end))) {
                return end;
            }
        }
        return "";
    }

    /** Shortened in the middle: its ends tell inputs apart. */
    private static String shortened(String name, int letters) {
        String path = SECTION.matcher(name).replaceFirst("");
        int tail = letters * 3 / 5;
        return path.length() <= letters ? path
                : path.substring(0, letters - tail - 1) + "…" + path.substring(path.length() - tail);
    }
}
