package no.brobygger.report.chart;

import java.util.List;

/** Labels beside each other above a chart, each as near to its place as the others let it. */
final class LabelRow {
    private static final double AIR = 4;

    private LabelRow() {
    }

    /** Half the width of labels of two lines. */
    static double[] halfWidths(List<String> upper, List<String> lower) {
        double[] half = new double[upper.size()];
        for (int i = 0; i < half.length; i++) {
            half[i] = Math.max(upper.get(i).length(), lower.get(i).length()) * Svg.LETTER / 2 + AIR;
        }
        return half;
    }

    /**
     * Centres of the labels, apart from each other and within the chart.
     *
     * @param places where they belong, ascending
     * @param half   half their widths
     */
    static double[] centres(double[] places, double[] half, double width) {
        double[] centres = places.clone();
        for (int i = 0; i < centres.length; i++) {
            centres[i] = Math.max(centres[i], i == 0 ? half[0] : centres[i - 1] + half[i - 1] + half[i]);
        }
        for (int i = centres.length - 1; i >= 0; i--) {
            centres[i] = Math.min(centres[i],
                    i == centres.length - 1 ? width - half[i] : centres[i + 1] - half[i + 1] - half[i]);
        }
        return centres;
    }
}
