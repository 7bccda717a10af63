package no.brobygger.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.brobygger.report.comparison.Reasons;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;

/** Why plans differ: a waterfall from one plan's NPV to another's. */
final class ReasonsWaterfall {
    private static final Waterfall SHAPE = new Waterfall(657, 330, 600);
    private static final int LETTERS = 58;

    private ReasonsWaterfall() {
    }

    static String svg(Reasons why, Wording wording) {
        List<Waterfall.Bar> bars = new ArrayList<>();
        bars.add(end(Statement.of("compare.why.from").with("first", why.first()), why.from(), why, wording));
        double level = why.from();
        for (Reasons.Line step : why.steps()) {
            bars.add(new Waterfall.Bar(text(step, wording), level, level + step.amount(), wording.show(step.shown()),
                    false));
            level += step.amount();
        }
        bars.add(end(Statement.of("compare.why.to").with("other", why.other()), why.to(), why, wording));
        return SHAPE.svg(bars, alternative(why, wording));
    }

    private static Waterfall.Bar end(Statement label, double npv, Reasons why, Wording wording) {
        return new Waterfall.Bar(wording.say(label), 0, npv, wording.numbers().amount(npv, why.scale()), true);
    }

    private static String text(Reasons.Line step, Wording wording) {
        String what = wording.say(step.what());
        String change = step.change().stream().map(c -> " " + wording.say(c)).collect(Collectors.joining());
        return wording.show(new Value.Brief(new Value.Text(what + change), LETTERS));
    }

    private static String alternative(Reasons why, Wording wording) {
        String steps = why.steps().stream().map(s -> wording.say(Statement.of("compare.why.alt.step")
                .with("what", new Value.Word(s.what())).with("amount", s.shown()))).collect(Collectors.joining(", "));
        return wording.say(Statement.of("compare.why.alt").with("first", why.first())
                .with("from", new Value.Money(why.from(), why.scale())).with("other", why.other())
                .with("to", new Value.Money(why.to(), why.scale())).with("steps", new Value.Text(steps)));
    }
}
