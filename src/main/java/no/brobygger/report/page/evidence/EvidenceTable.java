package no.brobygger.report.page.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.Scenario;

/**
 * The inputs on one line each: the company's own, then the benchmarks; those alike once. The appendix has every input in
 * full. Not here are effects and costs of risks, which stand in the register, and the conventions of the file format.
 *
 * @param own     stated in the scenario
 * @param builtIn benchmarks and judgements of the program
 * @param left    says what stands elsewhere
 */
public record EvidenceTable(List<Line> own, List<Line> builtIn, List<Statement> left) {

    private static final int INPUT = 36;
    private static final int SOURCE = 33;
    private static final Pattern SECTION = Pattern.compile("^(marketing|segments|indices|plans)\\.");
    private static final String RISKS = "risks.";

    /** An input, or several with the same value from the same source. */
    public record Line(Value.Text input, List<Statement> alike, Value p10, Value median, Value p90, Statement unit,
                       Statement evidence, Value asOf, Value source) {
    }

    /**
     * The table; where there is no room for all, those that weigh most are kept, and of equals the uncertain ones.
     *
     * @param lines  that the page has room for; where own and built-in ones need more, each has half of them
     * @param weight what each input weighs in the variance of NPV, by path; those that are missing weigh nothing
     */
    static EvidenceTable of(Scenario scenario, int lines, Map<String, Double> weight) {
        List<Assumption> shown = scenario.assumptions().stream().filter(a -> !isConvention(a)).toList();
        List<Assumption> inRegister = shown.stream().filter(a -> a.path().startsWith(RISKS)).toList();
        List<Assumption> listed = shown.stream().filter(a -> !a.path().startsWith(RISKS)).toList();
        List<Weighed> builtIn = lines(listed, true, weight);
        List<Weighed> own = lines(listed, false, weight);
        List<Line> keptBuiltIn = first(builtIn, Math.max(lines / 2, lines - own.size()));
        List<Line> keptOwn = first(own, Math.max(0, lines - keptBuiltIn.size()));
        return new EvidenceTable(keptOwn, keptBuiltIn, left(scenario.assumptions().size() - shown.size(),
                inRegister.size(), own.size() - keptOwn.size() + builtIn.size() - keptBuiltIn.size()));
    }

    /** What the file format takes where a file is silent, such as no growth, rests on no evidence and needs none. */
    private static boolean isConvention(Assumption a) {
        return a.provenance().byDefault() && a.provenance().evidence() == Evidence.UNSTATED;
    }

    private record Weighed(Line line, double weight) {

        boolean isUncertain() {
            return !(line.p10() instanceof Value.Nothing);
        }
    }

    /** The weightiest where not all have room, but in the order of the file. */
    private static List<Line> first(List<Weighed> lines, int room) {
        Set<Weighed> kept = lines.stream().sorted(Comparator.comparing((Weighed one) -> -one.weight())
                .thenComparing(one -> !one.isUncertain())).limit(room).collect(Collectors.toSet());
        return lines.stream().filter(kept::contains).map(Weighed::line).toList();
    }

    private static List<Weighed> lines(List<Assumption> assumptions, boolean byDefault, Map<String, Double> weight) {
        Map<List<Object>, List<Assumption>> alike = new LinkedHashMap<>();
        for (Assumption a : assumptions) {
            if (a.provenance().byDefault() == byDefault) {
                Object one = byDefault ? a.path().substring(a.path().lastIndexOf('.') + 1) : a.path();
                alike.computeIfAbsent(List.of(one, a.distribution(), a.provenance().source()),
                        key -> new ArrayList<>()).add(a);
            }
        }
        return alike.values().stream().map(group -> new Weighed(line(group), group.stream()
                .mapToDouble(a -> weight.getOrDefault(a.path(), 0.0)).max().orElse(0))).toList();
    }

    private static Line line(Collection<Assumption> alike) {
        Assumption a = alike.iterator().next();
        AssumptionRow row = AssumptionRow.of(a, Optional.empty());
        List<Statement> others = alike.size() == 1 ? List.of()
                : List.of(Statement.of("honesty.alike").with("count", new Value.Number(alike.size() - 1, 0)));
        return new Line(new Value.Text(name(a, alike.size() == 1 ? INPUT : INPUT - 11)), others, row.p10(),
                row.median(), row.p90(), row.unit(), row.evidence(), a.provenance().asOf()
                        .<Value>map(Value.Calendar::new).orElseGet(Value.Nothing::new), new Value.Brief(row.source(), SOURCE));
    }

    /** The path without the section that it says anyway, shortened in the middle: its ends tell inputs apart. */
    private static String name(Assumption a, int letters) {
        String path = SECTION.matcher(a.path()).replaceFirst("");
        int tail = letters * 3 / 5;
        return path.length() <= letters ? path
                : path.substring(0, letters - tail - 1) + "…" + path.substring(path.length() - tail);
    }

    private static List<Statement> left(int conventions, int inRegister, int withoutRoom) {
        List<Statement> left = new ArrayList<>();
        add(left, "honesty.left.room", withoutRoom);
        add(left, "honesty.left.risks", inRegister);
        add(left, "honesty.left.conventions", conventions);
        return List.copyOf(left);
    }

    private static void add(List<Statement> left, String key, int count) {
        if (count > 0) {
            left.add(Statement.of(key).with("count", new Value.Number(count, 0)));
        }
    }
}
