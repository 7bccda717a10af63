package no.brobygger.report.chart;

import no.brobygger.report.page.works.MoneyPage;
import no.brobygger.report.statement.Course;
import no.brobygger.report.wording.Wording;

/** The sizes of charts over time: as wide as the page, or two beside each other, with or without a small table. */
enum CourseFrame {
    FULL(657, 216, 52, 516), HALF(316, 118, 44, 206), NARROW(233, 118, 36, 128);

    private static final double TOP = 8;
    private static final double FOOT = 22;

    private final int width;
    private final int height;
    private final double left;
    private final double right;

    CourseFrame(int width, int height, double left, double right) {
        this.width = width;
        this.height = height;
        this.left = left;
        this.right = right;
    }

    /** Of the two charts of page 5: narrow where the value of a point stands beside them. */
    static CourseFrame beside(MoneyPage page) {
        return page.points().isEmpty() ? HALF : NARROW;
    }

    String svg(Course course, Wording wording) {
        Svg svg = new Svg(width, height, TimePanel.alternative(course, wording));
        new TimePanel(svg, wording, course, left, right, TOP, height - FOOT).draw();
        return svg.end();
    }
}
