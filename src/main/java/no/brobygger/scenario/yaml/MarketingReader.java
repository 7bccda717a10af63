package no.brobygger.scenario.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.brobygger.scenario.ActivityKind;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.MediatingIndex;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Rivals;

/** Activities, the indices that they move, and rivals. */
final class MarketingReader {
    private static final Map<String, Outcome> OUTCOMES = Arrays.stream(Outcome.values())
            .collect(Collectors.toMap(Outcome::key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    private static final Set<String> NPS = Set.of("nps", "netpromoterscore");

    private final Reading reading;

    MarketingReader(Reading reading) {
        this.reading = reading;
    }

    static Map<String, Outcome> outcomes() {
        return OUTCOMES;
    }

    List<MediatingIndex> indices(Section root) {
        List<MediatingIndex> indices = new ArrayList<>();
        root.namesUnder("indices").ifPresent(names -> {
            for (Field f : names.fields()) {
                checkName(f);
                reading.values().section(f, Format.INDEX).map(s -> index(f, s)).ifPresent(indices::add);
            }
        });
        return indices;
    }

    private MediatingIndex index(Field f, Section s) {
        Map<Outcome, Assumption> perPoint = s.section("per-point")
                .map(p -> p.assumptions(OUTCOMES)).orElse(Map.of());
        return new MediatingIndex(f.key(), s.required("now"), perPoint);
    }

    private void checkName(Field f) {
        if (isNps(f.key())) {
            reading.problem(f.keyPlace(), npsRefused(f.key()));
        } else if (OUTCOMES.containsKey(f.key())) {
            reading.problem(f.keyPlace(), "an index cannot be named '" + f.key() + "': that is an outcome, "
                    + "and lifts could not tell them apart; give it another name.");
        }
    }

    private static boolean isNps(String name) {
        return NPS.contains(name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", ""));
    }

    private static String npsRefused(String name) {
        return "'" + name + "' is refused as a driver: the Net Promoter Score predicts growth no better than other "
                + "measures (Keiningham, Cooil, Andreassen & Aksoy 2007, Journal of Marketing, 21 firms and 15 500 "
                + "interviews, Norwegian data among them); use satisfaction, and put nps under 'kpis' for information.";
    }

    List<ActivityDraft> activities(Section root, List<String> indices) {
        List<ActivityDraft> drafts = new ArrayList<>();
        Optional<Field> marketing = root.require("marketing");
        marketing.flatMap(reading.values()::names).ifPresent(names -> {
            for (Field f : names.fields()) {
                reading.values().section(f, Format.ACTIVITY).flatMap(s -> activity(f, s, indices))
                        .ifPresent(drafts::add);
            }
            if (names.fields().isEmpty()) {
                reading.problem(names.place(), "marketing is empty; describe at least one activity.");
            }
        });
        return drafts;
    }

    /** Empty where the kind is missing or wrong: everything else follows from it. */
    private Optional<ActivityDraft> activity(Field f, Section s, List<String> indices) {
        Optional<ActivityKind> kind = s.requiredChoice("kind", ActivityKind.values(), ActivityKind::key);
        String label = s.has("label") ? s.text("label") : f.key();
        Map<String, Assumption> stated = new LinkedHashMap<>();
        Format.ACTIVITY.keys().stream().filter(k -> k.shape() instanceof Shape.Number).forEach(k -> s.find(k.name())
                .ifPresent(n -> stated.put(k.name(), reading.numbers().assumption(n, k.quantity()))));
        Optional<Section> lifts = lifts(s, indices);
        Map<String, Assumption> points = lifts.map(l -> l.assumptions(byName(indices)))
                .orElse(Map.of());
        Optional<Map<Outcome, Assumption>> ofOutcomes = !s.has("lifts") ? Optional.empty()
                : Optional.of(lifts.map(l -> l.assumptions(OUTCOMES)).orElse(Map.of()));
        return kind.map(k -> new ActivityDraft(f.key(), s.path(), f.keyPlace(), k, label, stated, ofOutcomes, points));
    }

    private Optional<Section> lifts(Section s, List<String> indices) {
        List<String> names = new ArrayList<>(indices);
        s.namesUnder("lifts").ifPresent(lifts -> lifts.fields().stream()
                .filter(f -> isNps(f.key()) && !indices.contains(f.key())).forEach(f -> {
                    reading.problem(f.keyPlace(), npsRefused(f.key()));
                    names.add(f.key());
                }));
        return s.find("lifts")
                .flatMap(f -> reading.values().section(f, Format.ACTIVITY.key("lifts").group().with(names)));
    }

    private static Map<String, String> byName(List<String> names) {
        Map<String, String> byName = new LinkedHashMap<>();
        names.stream().filter(n -> !OUTCOMES.containsKey(n)).forEach(n -> byName.put(n, n));
        return byName;
    }

    Optional<Rivals> rivals(Section root, Benchmarks.OfRivals benchmarks) {
        return root.section("rivals")
                .map(s -> new Rivals(s.required("spend"),
                        s.assumption("growth", Default.plain(0, "Not stated: none")),
                        s.assumption("reaction", benchmarks.reaction().asDefault()),
                        s.assumption("reaction-lag", benchmarks.reactionLag().asDefault()),
                        s.assumption("elasticity", benchmarks.elasticity().asDefault())));
    }
}
