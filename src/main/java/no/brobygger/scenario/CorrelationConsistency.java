package no.brobygger.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import no.brobygger.scenario.RankCorrelations.Group;
import no.brobygger.scenario.RankCorrelations.Remark;
import no.brobygger.scenario.RankCorrelations.Wish;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Whether the wishes of a group can hold together (no negative eigenvalue), and if not, which one to mend: the one
 * that needs the smallest change while the others stay. The range left to one entry r_ij by the others, K, is
 * r_iK K⁺ r_Kj ± √((1 − r_iK K⁺ r_Ki)(1 − r_jK K⁺ r_Kj)), the range in which the partial correlation is within ±1.
 */
final class CorrelationConsistency {
    /** Rounding of the eigenvalues of a singular matrix stays below this. */
    static final double TOLERANCE = 1e-9;

    private final Group group;
    private final double[][] ranks;

    CorrelationConsistency(Group group) {
        this.group = group;
        this.ranks = group.ranks();
    }

    Optional<Remark> problem() {
        if (RankCorrelations.isPossible(ranks)) {
            return Optional.empty();
        }
        return Optional.of(easiestMend().map(this::toMend).orElseGet(this::noSingleMend));
    }

    static double smallestEigenvalue(double[][] matrix) {
        EigenDecomposition eigen = new EigenDecomposition(MatrixUtils.createRealMatrix(matrix));
        return eigen.getRealEigenvalue(smallest(eigen));
    }

    private static int smallest(EigenDecomposition eigen) {
        return IntStream.range(0, eigen.getRealEigenvalues().length).boxed()
                .min(Comparator.comparingDouble(eigen::getRealEigenvalue)).orElseThrow();
    }

    /** The values that an entry may take, and how far the present one is from them. */
    private record Mend(int first, int second, double low, double high, double change) {
    }

    private Optional<Mend> easiestMend() {
        // Of equal changes the wish that stands last in the file is named.
        return IntStream.range(0, group.wishes().size()).map(i -> group.wishes().size() - 1 - i)
                .mapToObj(group.wishes()::get).flatMap(w -> mend(w.first(), w.second()).stream())
                .min(Comparator.comparingDouble(m -> Math.rint(m.change() * 1e9)));
    }

    private Optional<Mend> easiestNewWish() {
        return IntStream.range(0, ranks.length).boxed()
                .flatMap(i -> IntStream.range(0, i).filter(j -> wish(j, i).isEmpty())
                        .mapToObj(j -> mend(j, i)).flatMap(Optional::stream))
                .min(Comparator.comparingDouble(Mend::change));
    }

    private Remark toMend(Mend mend) {
        Correlation c = wish(mend.first(), mend.second()).orElseThrow().correlation();
        String other = easiestNewWish().map(m -> "or state that of " + pathOf(m.first()) + " and "
                + pathOf(m.second()) + ", " + rangeText(m) + " (unstated is 0)").orElse("or weaken the others");
        return new Remark(c.location(), RankCorrelations.pairText(c) + " is " + RankCorrelations.number(c.rank())
                + "; given the other correlations it can only be " + rangeText(mend)
                + "; write a number of that range, " + other + ".");
    }

    /** The wish that weighs most in the impossible direction. */
    private Remark noSingleMend() {
        EigenDecomposition eigen = new EigenDecomposition(MatrixUtils.createRealMatrix(ranks));
        RealVector direction = eigen.getEigenvector(smallest(eigen));
        Correlation c = group.wishes().stream().min(Comparator.comparingDouble((Wish w) ->
                        ranks[w.first()][w.second()] * direction.getEntry(w.first()) * direction.getEntry(w.second())))
                .orElseThrow().correlation();
        return new Remark(c.location(), RankCorrelations.pairText(c) + " is " + RankCorrelations.number(c.rank())
                + "; it contradicts the other correlations most, and no change of a single one mends them; "
                + "weaken this one first.");
    }

    private Optional<Mend> mend(int i, int j) {
        int[] others = IntStream.range(0, ranks.length).filter(k -> k != i && k != j).toArray();
        RealMatrix inverse = pseudoInverse(others).orElse(null);
        if (inverse == null) {
            return Optional.empty();
        }
        RealVector ofFirst = entries(i, others);
        RealVector ofSecond = entries(j, others);
        double freeFirst = 1 - ofFirst.dotProduct(inverse.operate(ofFirst));
        double freeSecond = 1 - ofSecond.dotProduct(inverse.operate(ofSecond));
        if (Math.min(freeFirst, freeSecond) < -TOLERANCE
                || !explained(ofFirst, inverse, others) || !explained(ofSecond, inverse, others)) {
            return Optional.empty();
        }
        double middle = ofFirst.dotProduct(inverse.operate(ofSecond));
        double reach = Math.sqrt(Math.max(0, freeFirst) * Math.max(0, freeSecond));
        double low = Math.max(-1, middle - reach);
        double high = Math.min(1, middle + reach);
        return Optional.of(new Mend(i, j, low, high, Math.max(low - ranks[i][j], ranks[i][j] - high)));
    }

    /** K⁺ of the block of the others; empty if that block is impossible by itself. */
    private Optional<RealMatrix> pseudoInverse(int[] others) {
        RealMatrix block = block(others);
        EigenDecomposition eigen = new EigenDecomposition(block);
        RealMatrix inverse = MatrixUtils.createRealMatrix(others.length, others.length);
        for (int k = 0; k < others.length; k++) {
            double value = eigen.getRealEigenvalue(k);
            if (value < -TOLERANCE) {
                return Optional.empty();
            }
            if (value > TOLERANCE) {
                RealVector v = eigen.getEigenvector(k);
                inverse = inverse.add(v.outerProduct(v).scalarMultiply(1 / value));
            }
        }
        return Optional.of(inverse);
    }

    /** Whether K K⁺ r = r: with others that are one and the same, an input must agree with all of them. */
    private boolean explained(RealVector entries, RealMatrix inverse, int[] others) {
        return block(others).operate(inverse.operate(entries)).subtract(entries).getLInfNorm() < 1e-6;
    }

    private RealMatrix block(int[] others) {
        return MatrixUtils.createRealMatrix(ranks).getSubMatrix(others, others);
    }

    private RealVector entries(int row, int[] others) {
        return MatrixUtils.createRealVector(IntStream.of(others).mapToDouble(k -> ranks[row][k]).toArray());
    }

    private Optional<Wish> wish(int i, int j) {
        return group.wishes().stream().filter(w -> List.of(w.first(), w.second()).containsAll(List.of(i, j)))
                .findFirst();
    }

    private String pathOf(int stream) {
        return group.wishes().stream().filter(w -> w.first() == stream || w.second() == stream).findFirst()
                .map(w -> w.first() == stream ? w.correlation().first() : w.correlation().second()).orElseThrow();
    }

    /** Rounded inwards to hundredths where the range is wide enough for it. */
    private static String rangeText(Mend mend) {
        double low = Math.ceil(mend.low() * 100 - 1e-6) / 100 + 0.0;
        double high = Math.floor(mend.high() * 100 + 1e-6) / 100 + 0.0;
        if (low > high) {
            return String.format(Locale.ROOT, "from %.6f to %.6f", mend.low(), mend.high());
        }
        return low == high ? String.format(Locale.ROOT, "%.2f", low)
                : String.format(Locale.ROOT, "from %.2f to %.2f", low, high);
    }
}
