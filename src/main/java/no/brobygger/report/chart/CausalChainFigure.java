package no.brobygger.report.chart;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.report.InvestmentReport;
import no.brobygger.report.page.works.CausalChain.Moved;
import no.brobygger.report.page.works.CausalChain.Pressure;
import no.brobygger.report.page.works.CausalChain;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;

/**
 * From spend to cash as a picture: activities with how long they work, the five outcomes with what each brings, the
 * customers and the cash that they become. An arrow says that one moves the other.
 */
final class CausalChainFigure implements Figure {

    private static final int WIDTH = 657;
    private static final int HEIGHT = 205;
    private static final double TOP = 22;
    private static final double BOX = 30;
    private static final double ROOM = HEIGHT - TOP;
    private static final double REGULAR_LETTER = 4.9;
    private static final double BOLD_LETTER = 5.2;
    private static final Column SPEND = new Column(0.5, 88);
    private static final Column PRESSURE = new Column(112, 178);
    private static final Column OUTCOME = new Column(328, 180);
    private static final Column CASH = new Column(542, 114);

    /** A column of boxes. */
    private record Column(double left, double width) {
        double right() {
            return left + width;
        }

        double middle() {
            return left + width / 2;
        }
    }

    @Override
    public String id() {
        return "causal-chain";
    }

    @Override
    public String svg(InvestmentReport report, Wording wording) {
        return new Drawing(report.money().chain(), wording).draw();
    }

    /** One picture being drawn. */
    private static final class Drawing {

        private final CausalChain chain;
        private final Wording wording;
        private final Svg svg;

        private Drawing(CausalChain chain, Wording wording) {
            this.chain = chain;
            this.wording = wording;
            this.svg = new Svg(WIDTH, HEIGHT, alternative(chain, wording));
        }

        private String draw() {
            head(SPEND, "chain.spend");
            head(PRESSURE, "chain.pressure");
            head(OUTCOME, "chain.outcomes");
            head(CASH, "chain.cash");
            arrows();
            double spend = place(0, 1);
            box(SPEND, spend, wording.word("chain.marketing"), wording.show(chain.marketing()), Palette.INK);
            pressures();
            outcomes();
            box(CASH, place(0, 3), wording.word("chain.customers"), wording.show(chain.customers()), Palette.INK);
            box(CASH, place(1, 3), wording.word("chain.contribution"), wording.show(chain.contribution()), Palette.INK);
            box(CASH, place(2, 3), wording.word("chain.npv"), wording.show(chain.npv()), Palette.INK);
            return svg.end();
        }

        private void head(Column column, String key) {
            svg.text(column.left(), 12, Svg.Anchor.START, Palette.GREY, wording.word(key));
        }

        /** The upper edge of a box, so many in a column, spread over its height. */
        private static double place(int index, int count) {
            return TOP + ROOM / count * (index + 0.5) - BOX / 2;
        }

        private void box(Column column, double top, String name, String detail, String colour) {
            svg.rectangle(column.left(), top, column.width(), BOX, Palette.PAPER);
            svg.frame(column.left(), top, column.width(), BOX, colour, 1);
            svg.text(column.left() + 7, top + 12.5, Svg.Anchor.START, colour, true,
                    fitted(name, column.width() - 12, BOLD_LETTER));
            svg.text(column.left() + 7, top + 25, Svg.Anchor.START, colour, fitted(detail, column.width() - 12, REGULAR_LETTER));
        }

        private static String fitted(String text, double width, double letter) {
            int most = (int) (width / letter);
            return text.length() <= most ? text : text.substring(0, most - 1).stripTrailing() + "…";
        }

        private void pressures() {
            List<Pressure> pressures = chain.pressures();
            for (int i = 0; i < pressures.size(); i++) {
                box(PRESSURE, place(i, pressures.size()), wording.show(pressures.get(i).name()),
                        wording.say(pressures.get(i).lag()), Palette.ACCENT);
            }
        }

        private void outcomes() {
            for (int i = 0; i < chain.outcomes().size(); i++) {
                Moved outcome = chain.outcomes().get(i);
                boolean moves = !(outcome.amount() instanceof Value.Nothing);
                String detail = moves ? wording.show(outcome.amount()) : wording.word("chain.unmoved");
                box(OUTCOME, place(i, 5), wording.say(outcome.name()), outcome.lag().isEmpty() ? detail
                        : detail + " · " + wording.say(outcome.lag().get(0)), moves ? Palette.INK : Palette.GREY);
            }
        }

        private void arrows() {
            int pressures = chain.pressures().size();
            for (int i = 0; i < pressures; i++) {
                arrow(SPEND.right(), middle(0, 1), PRESSURE.left(), middle(i, pressures), Palette.GREY);
                for (int outcome : chain.pressures().get(i).moves()) {
                    arrow(PRESSURE.right(), middle(i, pressures), OUTCOME.left(), middle(outcome, 5), Palette.GREY);
                }
            }
            for (int i = 0; i < chain.outcomes().size(); i++) {
                Moved outcome = chain.outcomes().get(i);
                if (!(outcome.amount() instanceof Value.Nothing)) {
                    arrow(OUTCOME.right(), middle(i, 5), CASH.left(), middle(outcome.byCustomers() ? 0 : 1, 3),
                            Palette.GREY);
                }
            }
            for (int i = 0; i < 2; i++) {
                down(CASH.middle(), place(i, 3) + BOX, place(i + 1, 3));
            }
        }

        private static double middle(int index, int count) {
            return place(index, count) + BOX / 2;
        }

        private void arrow(double x1, double y1, double x2, double y2, String colour) {
            double length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
            double alongX = (x2 - x1) / length;
            double alongY = (y2 - y1) / length;
            svg.line(x1, y1, x2 - 4 * alongX, y2 - 4 * alongY, colour, 0.8);
            tip(x2, y2, alongX, alongY, colour);
        }

        private void down(double x, double from, double to) {
            arrow(x, from, x, to, Palette.GREY);
        }

        private void tip(double x, double y, double alongX, double alongY, String colour) {
            double backX = x - 6 * alongX;
            double backY = y - 6 * alongY;
            svg.area("M" + Svg.number(x) + " " + Svg.number(y) + "L" + Svg.number(backX - 2.6 * alongY) + " "
                    + Svg.number(backY + 2.6 * alongX) + "L" + Svg.number(backX + 2.6 * alongY) + " "
                    + Svg.number(backY - 2.6 * alongX) + "Z", colour);
        }

        private static String alternative(CausalChain chain, Wording wording) {
            List<String> pressures = new ArrayList<>();
            for (Pressure pressure : chain.pressures()) {
                pressures.add(wording.show(pressure.name()) + " (" + wording.say(pressure.lag()) + ")");
            }
            List<String> outcomes = new ArrayList<>();
            for (Moved outcome : chain.outcomes()) {
                outcomes.add(wording.say(outcome.name()) + " " + (outcome.amount() instanceof Value.Nothing
                        ? wording.word("chain.unmoved") : wording.show(outcome.amount())));
            }
            return wording.say(Statement.of("chain.alt").with("marketing", chain.marketing())
                    .with("pressures", new Value.Text(String.join(", ", pressures)))
                    .with("outcomes", new Value.Text(String.join(", ", outcomes)))
                    .with("together", chain.together()).with("customers", chain.customers())
                    .with("contribution", chain.contribution()).with("npv", chain.npv()));
        }
    }
}
