package no.brobygger.cli;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.brobygger.model.DecisionCalculus;
import no.brobygger.quantity.Compounding;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.Problem;
import no.brobygger.scenario.Range;
import no.brobygger.scenario.ScenarioException;
import no.brobygger.scenario.yaml.Answer;
import no.brobygger.scenario.yaml.Format;
import no.brobygger.scenario.yaml.Key;
import no.brobygger.scenario.yaml.ScenarioReader;
import no.brobygger.scenario.yaml.draft.FirstScenario.Judged;
import no.brobygger.scenario.yaml.draft.FirstScenario;

/** Asks for the facts of a first scenario, and for a judgement of what marketing does. */
final class Interview {
    private static final List<Fact> CUSTOMERS = List.of(
            new Fact("count", "customers.count"), new Fact("churn", "customers.churn"),
            new Fact("market-customers", "market.customers"), new Fact("market-churn", "market.churn"),
            new Fact("new-per-year", "customers.new-per-year"));
    private static final List<Fact> MONEY = List.of(
            new Fact("revenue", "customers.revenue"), new Fact("margin", "customers.margin"),
            new Fact("spend", "plans.*.budget"), new Fact("brand-share", "plans.*.split.*"),
            new Fact("proposed-spend", "plans.*.budget"), new Fact("proposed-brand-share", "plans.*.split.*"));
    private static final Key ANY_NUMBER = Format.ROOT.at("kpis.*.now");
    /** Of a lift that can be judged: below it the answers are the same, above it the model is not meant to go. */
    private static final Range LIFTS = new Range(0.01, 3);

    /** Inside the legal ranges, so that there is room for doubt on either side. */
    private static final Range SHAPES = new Range(0.6, 2.5);
    private static final Range HALF_SATURATIONS = new Range(0.15, 4);

    private final Conversation conversation;
    private final Language language;
    private final Wording wording;
    private final Map<String, String> texts = new HashMap<>();
    /** What is known so far; at the beginning, stand-ins with which a scenario can be read. */
    private final Map<String, String> numbers = new HashMap<>(Map.of("count", "1000", "churn", "10%", "market-customers",
            "10000", "market-churn", "10%", "new-per-year", "100", "revenue", "1000", "margin", "50%", "spend", "1000"));

    Interview(Terminal terminal, Language language) {
        this.conversation = new Conversation(terminal);
        this.language = language;
        this.wording = Wording.in(language, "");
        numbers.putAll(Map.of("brand-share", "50%", "proposed-spend", "1000", "proposed-brand-share", "50%"));
    }

    /**
     * A number to ask for.
     *
     * @param id   of the question, and of the place in the draft
     * @param path of the key that says what is legal
     */
    private record Fact(String id, String path) {
        Key key() {
            return Format.ROOT.at(path);
        }
    }

    /** Empty if whoever was asked has left before the end. */
    Optional<FirstScenario> scenario() {
        try {
            conversation.say(wording.word("new.intro"));
            askTexts();
            askFacts(CUSTOMERS);
            askFacts(MONEY);
            return Optional.of(draft(judged()));
        } catch (Conversation.Left left) {
            return Optional.empty();
        }
    }

    private void askTexts() {
        texts.put("company", ask("company", Optional.empty(), answer -> isText(answer)));
        texts.put("context", ask("context", Optional.of("b2b"), answer -> answer.matches("b2b|b2c") ? Optional.empty()
                : Optional.of("b2b | b2c")));
        texts.put("currency", ask("currency", Optional.of(language == Language.DA ? "DKK" : "NOK"),
                answer -> isText(answer)));
        texts.put("title", wording.say(Statement.of("new.title").with("company", new Value.Text(texts.get("company")))));
    }

    private Optional<String> isText(String answer) {
        return answer.isEmpty() ? Optional.of(wording.word("new.empty")) : Optional.empty();
    }

    /** Asks until the answers fit together, as the reader of scenarios sees it. */
    private void askFacts(List<Fact> facts) {
        int before = conversation.asked();
        boolean again = false;
        List<Problem> problems;
        do {
            for (Fact fact : facts) {
                Optional<String> offered = again ? Optional.of(numbers.get(fact.id())) : offered(fact.id());
                numbers.put(fact.id(), ask(fact.id(), offered, answer -> complaint(fact.key(), answer)));
            }
            problems = problems();
            again = !problems.isEmpty();
            if (again) {
                conversation.say(wording.word("new.misfit"));
                problems.forEach(p -> conversation.say(p.message()));
                conversation.say(wording.word("new.again"));
                conversation.backTo(before);
            }
        } while (again);
    }

    private Optional<String> complaint(Key key, String answer) {
        return answer.isEmpty() ? Optional.of(wording.word("new.empty")) : Answer.of(key, answer).complaint();
    }

    /** What another answer suggests. */
    private Optional<String> offered(String id) {
        return switch (id) {
            case "market-churn" -> Optional.of(numbers.get("churn"));
            case "new-per-year" -> Optional.of(rounded(number("count") * number("churn"), RoundingMode.HALF_EVEN));
            case "proposed-spend" -> Optional.of(numbers.get("spend"));
            case "proposed-brand-share" -> Optional.of(numbers.get("brand-share"));
            default -> Optional.empty();
        };
    }

    private List<Problem> problems() {
        byte[] text = draft(Optional.empty()).text().getBytes(StandardCharsets.UTF_8);
        try {
            ScenarioReader.read(new ByteArrayInputStream(text), List.of());
            return List.of();
        } catch (ScenarioException e) {
            return e.problems();
        }
    }

    private FirstScenario draft(Optional<Judged> response) {
        Map<String, String> places = new HashMap<>(numbers);
        Stream.of(CUSTOMERS, MONEY).flatMap(List::stream).filter(fact -> fact.key().mayBeUncertain()).forEach(fact ->
                places.put(fact.id(), Answer.of(fact.key(), numbers.get(fact.id())).inMap()));
        return new FirstScenario(language, texts, places, response);
    }

    /** The response that three more answers describe; empty where it is left to the benchmarks. */
    private Optional<Judged> judged() {
        double today = number("new-per-year");
        double buyers = 12 * Compounding.monthlyChurn(number("market-churn"))
                * (number("market-customers") - number("count"));
        if (number("spend") == 0) {
            return Optional.empty();
        }
        conversation.say(wording.word("new.judge"));
        Range stops = new Range(DecisionCalculus.stoppedAt(LIFTS.max(), buyers, today),
                DecisionCalculus.stoppedAt(LIFTS.min(), buyers, today));
        String stopped = ask("stopped", Optional.of("-"), a -> a.equals("-") ? Optional.empty() : judgement(stops, a));
        if (stopped.equals("-")) {
            return Optional.empty();
        }
        DecisionCalculus calculus = new DecisionCalculus(buyers, today, value(stopped),
                SHAPES, HALF_SATURATIONS);
        double saturated = judgement("saturated", calculus.customersAt(2), calculus.saturations());
        double halfMore = judgement("half-more", calculus.halfMoreAt(saturated, 1), calculus.halfMores(saturated));
        DecisionCalculus.ResponseCurve curve = calculus.through(saturated, halfMore);
        return Optional.of(new Judged(curve.lift(), curve.halfSaturation(), curve.shape(), number("brand-share")));
    }

    /** An answer within what the model can give; Enter stands for what a usual curve gives, unrounded. */
    private double judgement(String id, double usual, Range possible) {
        double inside = possible.clip(usual);
        String offered = rounded(inside, usual < possible.min() ? RoundingMode.CEILING : RoundingMode.FLOOR);
        String answer = ask(id, Optional.of(offered),
                a -> a.equals(offered) ? Optional.empty() : judgement(possible, a));
        return answer.equals(offered) ? inside : value(answer);
    }

    private Optional<String> judgement(Range possible, String answer) {
        Optional<String> wrong = complaint(ANY_NUMBER, answer);
        if (wrong.isPresent() || possible.contains(value(answer))) {
            return wrong;
        }
        return Optional.of(wording.say(Statement.of("new.range")
                .with("from", new Value.Text(rounded(possible.min(), RoundingMode.CEILING)))
                .with("to", new Value.Text(rounded(possible.max(), RoundingMode.FLOOR)))));
    }

    private String ask(String id, Optional<String> offered, Function<String, Optional<String>> complaint) {
        Statement help = Statement.of("new.help." + id)
                .with("currency", new Value.Text(texts.getOrDefault("currency", "")))
                .with("new-per-year", new Value.Text(numbers.get("new-per-year")));
        return conversation.ask(wording.word("new.ask." + id), wording.say(help), offered, complaint);
    }

    private double number(String id) {
        Fact fact = Stream.of(CUSTOMERS, MONEY).flatMap(List::stream).filter(f -> f.id().equals(id)).findFirst().orElseThrow();
        return Answer.of(fact.key(), numbers.get(id)).value();
    }

    private static double value(String answer) {
        return Answer.of(ANY_NUMBER, answer).value();
    }

    /** Three digits, as an answer is written. */
    private static String rounded(double value, RoundingMode mode) {
        return Answer.written(new BigDecimal(value).round(new MathContext(3, mode)).doubleValue());
    }
}
