package no.brobygger.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.brobygger.report.InvestmentReport;
import no.brobygger.report.page.options.PlanMoney;
import no.brobygger.report.page.options.Role;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.ActivityKind;

/**
 * What the plans spend their money on: one bar a plan from zero, stacked by kind of activity and costs, with the place
 * marked at which a usual split would divide brand from activation; nothing where the page has no room.
 */
final class PlanMoneyFigure implements Figure {

    private static final int WIDTH = 657;
    private static final double LEFT = PlanRows.NAMES;
    private static final double RIGHT = 540;
    private static final double TOP = 20;
    private static final double BAR = 13;
    private static final double LETTER = 5.4;
    private static final double SWATCH = 8;

    /** A part of a bar. */
    private record Part(String name, double amount, String fill, String ink) {
    }

    @Override
    public String id() {
        return "plan-money";
    }

    @Override
    public String svg(InvestmentReport report, Wording wording) {
        return report.options().money().stream().map(money -> svg(money, wording)).findFirst().orElse("");
    }

    private static String svg(PlanMoney money, Wording wording) {
        PlanRows rows = new PlanRows(money.plans().size(), TOP);
        Svg svg = new Svg(WIDTH, (int) Math.ceil(rows.bottom()) + 2, alternative(money, wording));
        double most = money.plans().stream().mapToDouble(PlanMoney.Split::total).max().orElse(0);
        Axis x = new Axis(0, most > 0 ? most : 1, LEFT, RIGHT);
        legend(svg, money, wording);
        for (int i = 0; i < money.plans().size(); i++) {
            PlanMoney.Split plan = money.plans().get(i);
            rows.name(svg, i, wording.show(plan.plan()), plan.role(), WIDTH);
            bar(svg, x, rows.middle(i), plan, money, wording);
        }
        svg.line(LEFT, TOP - 4, LEFT, rows.bottom(), Palette.GREY, 1);
        return svg.end();
    }

    private static List<Part> parts(PlanMoney.Split plan, Wording wording) {
        List<Part> parts = new ArrayList<>();
        for (ActivityKind kind : ActivityKind.values()) {
            parts.add(new Part(wording.word("options.kind." + kind.key()), plan.byKind().get(kind), switch (kind) {
                case BRAND -> Palette.ACCENT;
                case ACTIVATION -> Palette.MIDDLE;
                case EXPERIENCE -> Palette.BAND;
            }, kind == ActivityKind.BRAND ? Palette.PAPER : Palette.INK));
        }
        parts.add(new Part(wording.word("options.kind.costs"), plan.costs(), Palette.LIGHT, Palette.INK));
        return parts;
    }

    /** Only the parts that some plan has, in the order of the bars. */
    private static void legend(Svg svg, PlanMoney money, Wording wording) {
        double x = LEFT;
        for (int p = 0; p < ActivityKind.values().length + 1; p++) {
            int part = p;
            if (money.plans().stream().anyMatch(plan -> parts(plan, wording).get(part).amount() > 0)) {
                Part shown = parts(money.plans().get(0), wording).get(p);
                svg.rectangle(x, 3, SWATCH, SWATCH, shown.fill());
                svg.text(x + SWATCH + 4, 11, Svg.Anchor.START, Palette.GREY, shown.name());
                x += SWATCH + 18 + LETTER * shown.name().length();
            }
        }
        if (!money.note().isEmpty()) {
            mark(svg, x + 4, 7);
            svg.text(x + 12, 11, Svg.Anchor.START, Palette.GREY, wording.numbers().percent(money.brandShare().share(), 0));
            svg.text(WIDTH, 11, Svg.Anchor.END, Palette.GREY, wording.word("options.brand-share"));
        }
    }

    private static void bar(Svg svg, Axis x, double y, PlanMoney.Split plan, PlanMoney money, Wording wording) {
        double usual = x.at(money.brandShare().share() * plan.communication());
        double level = 0;
        for (Part part : parts(plan, wording)) {
            if (part.amount() > 0) {
                double from = x.at(level);
                level += part.amount();
                svg.rectangle(from, y - BAR / 2, Math.max(x.at(level) - from, 0.6), BAR, part.fill());
                amount(svg, from, x.at(level), usual, y, part.ink(),
                        wording.numbers().amount(part.amount(), money.scale()));
            }
        }
        boolean proposed = plan.role() == Role.PROPOSAL;
        svg.text(x.at(level) + 6, y + 3.6, Svg.Anchor.START, Palette.INK, proposed,
                wording.numbers().amount(plan.total(), money.scale()));
        if (plan.communication() > 0) {
            mark(svg, usual, y);
            svg.text(WIDTH, y + 3.6, Svg.Anchor.END, Palette.INK, proposed,
                    wording.numbers().percent(plan.brandShare(), 0));
        }
    }

    /** A part's figure at its left, where there is room for it, beside the mark of the usual split. */
    private static void amount(Svg svg, double from, double to, double usual, double y, String ink, String amount) {
        double length = LETTER * amount.length();
        boolean hit = usual > from + 2 && usual < from + 8 + length;
        double left = hit ? usual + 5 : from + 5;
        if (left + length + 3 <= to) {
            svg.text(left, y + 3.6, Svg.Anchor.START, ink, amount);
        }
    }

    /** Where the usual split would divide the bar. */
    private static void mark(Svg svg, double x, double y) {
        svg.line(x, y - BAR / 2 - 4, x, y + BAR / 2 + 4, Palette.PAPER, 3.6);
        svg.line(x, y - BAR / 2 - 4, x, y + BAR / 2 + 4, Palette.INK, 1.4);
    }

    private static String alternative(PlanMoney money, Wording wording) {
        String plans = money.plans().stream().map(plan -> sentence(plan, money, wording)).collect(Collectors.joining(" "));
        return wording.say(Statement.of("options.money.alt").with("title", new Value.Word(money.title()))
                .with("plans", new Value.Text(plans)));
    }

    private static String sentence(PlanMoney.Split plan, PlanMoney money, Wording wording) {
        String parts = parts(plan, wording).stream().filter(p -> p.amount() > 0)
                .map(p -> p.name() + " " + wording.show(new Value.Money(p.amount(), money.scale())))
                .collect(Collectors.joining(", "));
        return wording.say(Statement.of("options.money.alt.plan").with("plan", plan.plan())
                .with("parts", new Value.Text(parts)).with("total", new Value.Money(plan.total(), money.scale()))
                .with("share", plan.communication() > 0 ? new Value.Percent(plan.brandShare(), 0)
                        : Value.Word.of("plans.reference")));
    }
}
