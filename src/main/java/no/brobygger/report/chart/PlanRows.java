package no.brobygger.report.chart;

import no.brobygger.report.page.options.Role;

/**
 * Plans under each other, each with its name at the left: the rows that the charts of page 3 share. Few plans get more
 * room each than many.
 *
 * @param count of the plans
 * @param top   pixel of the first row's upper edge
 */
record PlanRows(int count, double top) {

    static final double NAMES = 204;
    private static final double ROOM = 176;
    private static final double LEAST = 20;
    private static final double MOST = 27;

    double height() {
        return Math.rint(Math.max(LEAST, Math.min(MOST, ROOM / count)));
    }

    double bottom() {
        return top + count * height();
    }

    /** The middle of a row. */
    double middle(int row) {
        return top + (row + 0.5) * height();
    }

    /** The name at the left, and a thin line below all rows but the last. */
    void name(Svg svg, int row, String plan, Role role, double right) {
        svg.text(0, middle(row) + 3.6, Svg.Anchor.START, role == Role.BASELINE ? Palette.GREY : Palette.INK,
                role == Role.PROPOSAL, plan);
        if (row < count - 1) {
            svg.line(0, top + (row + 1) * height(), right, top + (row + 1) * height(), Palette.LIGHT, 0.6);
        }
    }
}
