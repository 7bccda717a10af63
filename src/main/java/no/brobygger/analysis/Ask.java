package no.brobygger.analysis;

/**
 * The ask in Andreassen's words: "100 in, 300 back". Means over the trials.
 *
 * @param invested      Σ Δ(marketing + plan costs + risk costs) over the horizon, nominal
 * @param returned      Σ Δcontribution over the horizon, nominal, before tax
 * @param customerValue the residual value
 */
public record Ask(double invested, double returned, double customerValue, int months) {
}
