package no.brobygger.scenario;

/**
 * A published split of communication money between brand building and activation: a yardstick, which constrains nothing.
 *
 * @param share  of brand in brand and activation together
 * @param source who published it
 */
public record BrandShare(double share, String source) {
}
