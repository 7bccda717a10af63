package no.brobygger.ledger;

import java.util.List;
import java.util.stream.DoubleStream;
import no.brobygger.finance.measure.InternalRates;
import no.brobygger.finance.measure.ModifiedRateOfReturn;
import no.brobygger.finance.measure.PresentValue;
import no.brobygger.quantity.Compounding;
import org.apache.commons.math3.util.FastMath;

/**
 * The functions that formulas use: those that Excel and LibreOffice both have, under the name that both give them and
 * with the meaning that both give them. What holds is 1, otherwise 0.
 */
public enum Function {
    SUM((a, c) -> values(a, c).sum()),
    MAX((a, c) -> values(a, c).max().orElse(0)),
    MIN((a, c) -> values(a, c).min().orElse(0)),
    ABS((a, c) -> Math.abs(value(a, 0, c))),
    INT((a, c) -> Math.floor(value(a, 0, c))),
    SIGN((a, c) -> Math.signum(value(a, 0, c))),
    EXP((a, c) -> FastMath.exp(value(a, 0, c))),
    LN((a, c) -> FastMath.log(value(a, 0, c))),
    /** Condition, value where it holds, value where it does not; only the one that counts is worked out. */
    IF((a, c) -> value(a, value(a, 0, c) != 0 ? 1 : 2, c)),
    /** A value, and what stands in its place where it is an error in a spreadsheet. */
    IFERROR((a, c) -> Double.isNaN(value(a, 0, c)) ? value(a, 1, c) : value(a, 0, c)),
    AND((a, c) -> a.stream().allMatch(e -> e.evaluate(c) != 0) ? 1 : 0),
    OR((a, c) -> a.stream().anyMatch(e -> e.evaluate(c) != 0) ? 1 : 0),
    /** The sum of the products of two ranges of the same length. */
    SUMPRODUCT(Function::sumOfProducts),
    /** Range, number, range: the sum of the second range where the first equals the number. */
    SUMIF(Function::sumWhereEqual),
    /** Range, number: how often it occurs. */
    COUNTIF((a, c) -> values(a.subList(0, 1), c).filter(v -> v == value(a, 1, c)).count()),
    /** Rate, range: the first flow is discounted by one period. */
    NPV((a, c) -> PresentValue.of(a.get(1).values(c), value(a, 0, c), 1)),
    /** Range, guess: the rate a period at which the flows are worth 0, the one nearest to the guess. */
    IRR(Function::nearestRate),
    /** Range, rate for outflows, rate for inflows: a period; the first flow falls now. */
    MIRR((a, c) -> ModifiedRateOfReturn.perPeriod(a.get(0).values(c), value(a, 1, c), value(a, 2, c))),
    /** Rate r, whole number of periods n, −1: {@code ((1+r)^n − 1) / r}, so {@code 1 + q + … + q^(n−1)} with r = q − 1. */
    FV((a, c) -> -value(a, 2, c) * Compounding.geometricSum(1 + value(a, 0, c), (int) value(a, 1, c)));

    private interface Meaning {
        double of(List<Expression> arguments, Cells cells);
    }

    private final Meaning meaning;

    Function(Meaning meaning) {
        this.meaning = meaning;
    }

    double apply(List<Expression> arguments, Cells cells) {
        return meaning.of(arguments, cells);
    }

    private static double value(List<Expression> arguments, int i, Cells cells) {
        return arguments.get(i).evaluate(cells);
    }

    private static DoubleStream values(List<Expression> arguments, Cells cells) {
        return arguments.stream().flatMapToDouble(e -> DoubleStream.of(e.values(cells)));
    }

    private static double sumOfProducts(List<Expression> arguments, Cells cells) {
        double[] left = arguments.get(0).values(cells);
        double[] right = arguments.get(1).values(cells);
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    private static double sumWhereEqual(List<Expression> arguments, Cells cells) {
        double[] tested = arguments.get(0).values(cells);
        double[] summed = arguments.get(2).values(cells);
        double wanted = value(arguments, 1, cells);
        double sum = 0;
        for (int i = 0; i < tested.length; i++) {
            sum += tested[i] == wanted ? summed[i] : 0;
        }
        return sum;
    }

    private static double nearestRate(List<Expression> arguments, Cells cells) {
        double guess = value(arguments, 1, cells);
        double nearest = Double.NaN;
        for (double rate : InternalRates.of(arguments.get(0).values(cells))) {
            nearest = Math.abs(rate - guess) < Math.abs(nearest - guess) || Double.isNaN(nearest) ? rate : nearest;
        }
        return nearest;
    }
}
