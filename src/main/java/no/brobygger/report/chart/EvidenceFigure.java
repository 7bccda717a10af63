package no.brobygger.report.chart;

import no.brobygger.report.InvestmentReport;
import no.brobygger.report.page.evidence.EvidenceCounts;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;

/**
 * How many inputs rest on which kind of evidence, strongest first: what the company states is solid, what the program
 * puts in its place is outlined. Kinds are a structure, so the bars lie.
 */
final class EvidenceFigure implements Figure {

    private static final int WIDTH = 317;
    private static final double LEFT = 84;
    private static final double RIGHT = 250;
    /** End of the bars where the share of variance stands beside them. */
    private static final double LEFT_OF_VARIANCE = 205;
    private static final double ROW = 16;
    private static final double BAR = 11;
    private static final double TOP = 18;

    @Override
    public String id() {
        return "evidence";
    }

    @Override
    public String svg(InvestmentReport report, Wording wording) {
        EvidenceCounts counts = report.evidence().counts();
        Svg svg = new Svg(WIDTH, (int) (TOP + ROW * counts.kinds().size()) + 2, alternative(counts, wording));
        int most = counts.kinds().stream().mapToInt(EvidenceCounts.Kind::all).max().orElse(0);
        boolean varies = !counts.rest().isEmpty();
        Axis x = new Axis(0, Math.max(most, 1), LEFT, varies ? LEFT_OF_VARIANCE : RIGHT);
        double first = varies ? 0 : LEFT;
        svg.rectangle(first, 2, 9, 9, Palette.INK);
        svg.text(first + 13, 10.5, Svg.Anchor.START, Palette.INK, wording.word("honesty.chart.own"));
        double second = first + 22 + 5.6 * wording.word("honesty.chart.own").length();
        svg.frame(second, 2, 9, 9, Palette.INK, 1);
        svg.text(second + 13, 10.5, Svg.Anchor.START, Palette.INK, wording.word("honesty.chart.built-in"));
        if (varies) {
            svg.text(WIDTH, 10.5, Svg.Anchor.END, Palette.INK, wording.word("honesty.chart.variance"));
        }
        double top = TOP;
        for (EvidenceCounts.Kind kind : counts.kinds()) {
            bar(svg, x, kind, top, wording);
            top += ROW;
        }
        svg.line(LEFT, TOP, LEFT, top, Palette.GREY, 1);
        return svg.end();
    }

    private static void bar(Svg svg, Axis x, EvidenceCounts.Kind kind, double top, Wording wording) {
        double y = top + (ROW - BAR) / 2;
        svg.text(0, top + ROW / 2 + 3.6, Svg.Anchor.START, Palette.INK, wording.say(kind.name()));
        if (kind.own() > 0) {
            svg.rectangle(LEFT, y, x.at(kind.own()) - LEFT, BAR, Palette.INK);
        }
        if (kind.builtIn() > 0) {
            svg.frame(x.at(kind.own()), y, x.at(kind.all()) - x.at(kind.own()), BAR, Palette.INK, 1);
        }
        String own = wording.numbers().number(kind.own(), 0);
        String label = kind.builtIn() == 0 ? own : own + "\u00a0+\u00a0" + wording.numbers().number(kind.builtIn(), 0);
        svg.text(x.at(kind.all()) + 5, top + ROW / 2 + 3.6, Svg.Anchor.START, Palette.INK, label);
        kind.variance().ifPresent(share -> svg.text(WIDTH, top + ROW / 2 + 3.6, Svg.Anchor.END, Palette.INK,
                wording.show(share)));
    }

    private static String alternative(EvidenceCounts counts, Wording wording) {
        StringBuilder kinds = new StringBuilder();
        for (EvidenceCounts.Kind kind : counts.kinds()) {
            kinds.append(kinds.length() == 0 ? "" : "; ").append(wording.say(Statement.of("honesty.chart.kind")
                    .with("kind", new Value.Word(kind.name())).with("own", new Value.Number(kind.own(), 0))
                    .with("built-in", new Value.Number(kind.builtIn(), 0))));
            kind.variance().ifPresent(share -> kinds.append(", ").append(wording.say(
                    Statement.of("honesty.chart.share").with("share", share))));
        }
        return wording.say(Statement.of("honesty.chart.alt").with("kinds", new Value.Text(kinds.toString())));
    }
}
