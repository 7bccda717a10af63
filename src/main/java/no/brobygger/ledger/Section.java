package no.brobygger.ledger;

/**
 * Lines of the book that belong together.
 *
 * @param number  of the section of the model's description that they are lines of: 1 to 7
 * @param words   what they are about
 * @param subject the activity, index, risk or segment that they are about, as the scenario names it; empty for all
 */
public record Section(int number, Term words, String subject) {
}
