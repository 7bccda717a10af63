package no.brobygger.analysis;

import java.util.List;
import no.brobygger.finance.InvestmentCase;
import no.brobygger.model.PlanPath;
import no.brobygger.simulation.Block;
import no.brobygger.simulation.sampling.Clipping;

/**
 * Sums over the trials of a block, for the expected flow and the ask; added up in the order of the blocks.
 *
 * @param trials         that were summed
 * @param clipping       draws held inside their legal range
 * @param cash           by plan and month: the plan's own cash
 * @param residual       by plan: Δresidual at month T
 * @param invested       by plan: Σ Δinv over the horizon
 * @param returned       by plan: Σ Δcontribution over the horizon
 */
record BlockTotals(int trials, Clipping clipping, double[][] cash, double[] residual, double[] invested, double[] returned) {

    static BlockTotals empty(int plans, int months) {
        return new BlockTotals(0, Clipping.none(), new double[plans][months], new double[plans], new double[plans], new double[plans]);
    }

    /** Adds the current trial of a plan's case. */
    void add(int plan, InvestmentCase c) {
        residual[plan] += c.flows().residualAtHorizon();
        invested[plan] += c.invested();
        returned[plan] += c.returned();
    }

    /** Adds the plan's cash over the trials of the block. */
    void addCash(int plan, Block block) {
        PlanPath path = block.paths().get(plan);
        for (int t = 1; t <= path.months(); t++) {
            for (double flow : path.cash(t)) {
                cash[plan][t - 1] += flow;
            }
        }
    }

    static BlockTotals sum(List<BlockTotals> blocks) {
        BlockTotals first = blocks.get(0);
        BlockTotals sum = empty(first.cash.length, first.cash[0].length);
        int trials = 0;
        Clipping clipping = Clipping.none();
        for (BlockTotals block : blocks) {
            trials += block.trials;
            clipping = clipping.plus(block.clipping);
            for (int p = 0; p < sum.cash.length; p++) {
                addTo(sum.cash[p], block.cash[p]);
            }
            addTo(sum.residual, block.residual);
            addTo(sum.invested, block.invested);
            addTo(sum.returned, block.returned);
        }
        return new BlockTotals(trials, clipping, sum.cash, sum.residual, sum.invested, sum.returned);
    }

    private static void addTo(double[] sum, double[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }
}
