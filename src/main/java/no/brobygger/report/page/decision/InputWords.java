package no.brobygger.report.page.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Outcome;

/** What an input is called by people who have not read the scenario file. */
final class InputWords {

    private static final Set<String> OUTCOMES = Stream.of(Outcome.values()).map(Outcome::key).collect(Collectors.toSet());

    /** Sections with a name in their path, the rest of which says what the number is. */
    private static final List<Pattern> NAMED = Stream.of("segments\\.(.+)\\.((?:market|customers)\\..+)",
            "marketing\\.(.+)\\.lifts\\.(.+)", "indices\\.(.+)\\.per-point\\.(.+)", "risks\\.(.+)\\.effects\\.(.+)",
            "plans\\..+\\.costs\\.(.+)\\.(.+)", "marketing\\.(.+)\\.(.+)", "indices\\.(.+)\\.(.+)", "risks\\.(.+)\\.(.+)")
            .map(Pattern::compile).toList();
    private static final Pattern YEAR = Pattern.compile("customers\\.churn\\[(\\d+)]");

    private InputWords() {
    }

    /** One number, which may stand at several places of the scenario: then it is nobody's in particular. */
    static Statement of(List<Assumption> places) {
        Statement first = of(places.get(0).path());
        return places.size() == 1 ? first : Statement.of("input.places")
                .with("input", first.values().getOrDefault("input", new Value.Word(first)))
                .with("count", new Value.Number(places.size(), 0));
    }

    static Statement of(String path) {
        Optional<MatchResult> named = NAMED.stream().flatMap(p -> p.matcher(path).results().filter(m -> m.group().equals(path)))
                .findFirst();
        return named.map(m -> Statement.of("input.of").with("of", new Value.Text(m.group(1)))
                .with("input", new Value.Word(number(path, m.group(2))))).orElseGet(() -> number(path, path));
    }

    /** What a number is, without whose it is. */
    private static Statement number(String path, String key) {
        if (path.contains(".lifts.") || path.contains(".effects.") || path.contains(".per-point.")) {
            return effect(path.contains(".per-point.") ? "input.per-point" : "input.effect", key);
        }
        Optional<String> year = YEAR.matcher(key).results().map(m -> m.group(1)).findFirst();
        return year.map(y -> Statement.of("input.churn-in-year").with("year", new Value.Text(y)))
                .orElseGet(() -> Statement.of("input." + key));
    }

    private static Statement effect(String message, String on) {
        Value what = OUTCOMES.contains(on) ? Value.Word.of("works.outcome." + on)
                : on.equals("demand") ? Value.Word.of("input.demand") : new Value.Text(on);
        return Statement.of(message).with("on", what);
    }
}
