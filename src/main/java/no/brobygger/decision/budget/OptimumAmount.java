package no.brobygger.decision.budget;

/**
 * The best amount of money for one attitude to risk, at one split.
 *
 * @param amount    as a multiple of what the proposal spends, to a whole per cent
 * @param money     the same in money, nominal
 * @param value     what the objective is there, on fresh trials
 * @param gain      over the proposal
 * @param flat      amounts that the trials cannot tell from it
 * @param nextKrone what one per cent of the proposal's money more returns on average: 1 at the best amount for the mean,
 *                  less where it is 0, more where it is {@link BudgetCurve#MOST}
 */
public record OptimumAmount(Objective objective, double amount, double money, double value, Gain gain,
                            FlatRegion flat, double nextKrone) {
}
