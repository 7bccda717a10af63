package no.brobygger.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Labels above each other at the end of lines, moved apart where they would overlap. */
final class LabelColumn {

    private static final double LINE = 12;

    private record Label(double y, String colour, boolean bold, String text) {
    }

    private final List<Label> labels = new ArrayList<>();

    /** @param y baseline-centre wished for */
    void add(double y, String colour, boolean bold, String text) {
        labels.add(new Label(y, colour, bold, text));
    }

    /** Draws the labels at {@code x}, none above {@code top} or below {@code bottom}, in the order of their wishes. */
    void draw(Svg svg, double x, double top, double bottom) {
        List<Label> sorted = labels.stream().sorted(Comparator.comparingDouble(Label::y)).toList();
        double[] y = sorted.stream().mapToDouble(Label::y).toArray();
        for (int i = 0; i < y.length; i++) {
            y[i] = Math.max(y[i], i == 0 ? top : y[i - 1] + LINE);
        }
        for (int i = y.length - 1; i >= 0; i--) {
            y[i] = Math.min(y[i], i == y.length - 1 ? bottom : y[i + 1] - LINE);
        }
        for (int i = 0; i < y.length; i++) {
            Label label = sorted.get(i);
            svg.text(x, y[i] + 3.6, Svg.Anchor.START, label.colour(), label.bold(), label.text());
        }
    }
}
