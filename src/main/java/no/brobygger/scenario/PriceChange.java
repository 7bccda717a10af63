package no.brobygger.scenario;

/**
 * A permanent change of the price from month 1 on, for all customers, and how they answer.
 *
 * <p>A published elasticity is measured where every purchase is a choice. A customer of a subscription chooses when she
 * comes and when she leaves, so the elasticity is taken for that of the number of customers in the long run, which is
 * new customers over churn: half of it moves the odds of being chosen, half the odds of leaving (a judgement), and the
 * number follows as fast as customers come and go.
 *
 * <pre>
 * odds of being chosen · (1 + share)^(elasticity / 2)      odds of leaving · (1 + share)^(−elasticity / 2)
 * </pre>
 *
 * @param share      of the price, −0.05 is five per cent less; above −1
 * @param elasticity of the number of customers to the price, negative
 */
public record PriceChange(double share, Assumption elasticity) {
}
