package no.brobygger.report.chart;

/** The colours of the charts; the style sheet of the report uses the same. */
final class Palette {

    static final String INK = "#1f2a33";
    static final String ACCENT = "#0d5876";
    static final String MIDDLE = "#6b9db1";
    static final String BAND = "#d3e3ea";
    static final String GREY = "#73808a";
    static final String LIGHT = "#e3e8eb";
    static final String FAVOURABLE = "#2c7a4b";
    static final String UNFAVOURABLE = "#b3362c";
    static final String PAPER = "#ffffff";

    private Palette() {
    }
}
