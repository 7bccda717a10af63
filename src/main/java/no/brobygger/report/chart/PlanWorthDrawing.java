package no.brobygger.report.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import no.brobygger.analysis.Summary;
import no.brobygger.report.comparison.PlanWorth;
import no.brobygger.report.page.options.Role;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;

/** NPV of the plans on one axis: P10–P90 a bar, the median a line in it, the mean a circle; zero is the baseline. */
final class PlanWorthDrawing {

    private static final int WIDTH = 657;
    private static final double LEFT = PlanRows.NAMES + 56;
    private static final double RIGHT = 548;
    private static final double TOP = 18;
    private static final double BAR = 11;
    private static final double LETTER = 5.4;

    private PlanWorthDrawing() {
    }

    static String svg(PlanWorth worth, Wording wording) {
        List<PlanWorth.Entry> plans = worth.plans();
        PlanRows rows = new PlanRows(plans.size(), TOP);
        Svg svg = new Svg(WIDTH, (int) Math.ceil(rows.bottom()) + 2, alternative(worth, wording));
        Axis x = axis(plans);
        svg.text(WIDTH, 11, Svg.Anchor.END, Palette.GREY, wording.word("options.worth.mean"));
        for (int i = 0; i < plans.size(); i++) {
            rows.name(svg, i, wording.show(plans.get(i).plan()), plans.get(i).role(), WIDTH);
        }
        svg.line(x.at(0), TOP - 4, x.at(0), rows.bottom(), Palette.GREY, 1.4);
        for (int i = 0; i < plans.size(); i++) {
            PlanWorth.Entry plan = plans.get(i);
            if (plan.role() == Role.BASELINE) {
                svg.circle(x.at(0), rows.middle(i), 3.2, Palette.GREY, Palette.GREY);
                svg.text(WIDTH, rows.middle(i) + 3.6, Svg.Anchor.END, Palette.GREY, wording.numbers().number(0, 0));
            } else {
                range(svg, x, rows.middle(i), plan, worth, wording);
            }
        }
        return svg.end();
    }

    private static Axis axis(List<PlanWorth.Entry> plans) {
        double[] values = plans.stream().map(PlanWorth.Entry::npv)
                .flatMapToDouble(s -> DoubleStream.of(s.p10(), s.mean(), s.p90())).filter(Double::isFinite).toArray();
        double lowest = Math.min(0, DoubleStream.of(values).min().orElse(0));
        double highest = Math.max(0, DoubleStream.of(values).max().orElse(0));
        return highest > lowest ? new Axis(lowest, highest, LEFT, RIGHT) : new Axis(-1, 1, LEFT, RIGHT);
    }

    private static void range(Svg svg, Axis x, double y, PlanWorth.Entry plan, PlanWorth worth, Wording wording) {
        Summary npv = plan.npv();
        boolean proposed = plan.role() == Role.PROPOSAL;
        String colour = proposed ? Palette.ACCENT : Palette.GREY;
        svg.rectangle(x.at(npv.p10()), y - BAR / 2, Math.max(x.at(npv.p90()) - x.at(npv.p10()), 0.6), BAR,
                proposed ? Palette.BAND : Palette.LIGHT);
        svg.line(x.at(npv.p50()), y - BAR / 2 - 2, x.at(npv.p50()), y + BAR / 2 + 2, colour, 2.2);
        svg.circle(x.at(npv.mean()), y, 3.2, Palette.PAPER, proposed ? Palette.ACCENT : Palette.INK);
        end(svg, x, Math.min(x.at(npv.p10()), x.at(npv.mean()) - 4) - 5, y, Svg.Anchor.END,
                wording.numbers().amount(npv.p10(), worth.scale()));
        end(svg, x, Math.max(x.at(npv.p90()), x.at(npv.mean()) + 4) + 5, y, Svg.Anchor.START,
                wording.numbers().amount(npv.p90(), worth.scale()));
        svg.text(WIDTH, y + 3.6, Svg.Anchor.END, proposed ? Palette.ACCENT : Palette.INK, proposed,
                wording.numbers().amount(npv.mean(), worth.scale()));
    }

    /** The figure at an end of a bar; the line of zero stops for it. */
    private static void end(Svg svg, Axis x, double at, double y, Svg.Anchor anchor, String figure) {
        double length = LETTER * figure.length();
        double left = anchor == Svg.Anchor.END ? at - length : at;
        if (left < x.at(0) + 2 && left + length > x.at(0) - 2) {
            svg.rectangle(left - 2, y - BAR / 2, length + 4, BAR, Palette.PAPER);
        }
        svg.text(at, y + 3.6, anchor, Palette.GREY, figure);
    }

    private static String alternative(PlanWorth worth, Wording wording) {
        String plans = worth.plans().stream().filter(p -> p.role() != Role.BASELINE)
                .map(p -> wording.say(Statement.of("options.worth.alt.plan").with("plan", p.plan())
                        .with("mean", money(p.npv().mean(), worth)).with("median", money(p.npv().p50(), worth))
                        .with("p10", money(p.npv().p10(), worth)).with("p90", money(p.npv().p90(), worth))))
                .collect(Collectors.joining(" "));
        return wording.say(Statement.of("options.worth.alt").with("title", new Value.Word(worth.title()))
                .with("plans", new Value.Text(plans)));
    }

    private static Value money(double amount, PlanWorth worth) {
        return new Value.Money(amount, worth.scale());
    }
}
