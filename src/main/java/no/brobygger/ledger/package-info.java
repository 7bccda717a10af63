/**
 * The central case as a book of formulas: the model once more, row by row and in words, so that a controller can
 * recompute it ({@code report.excel}) and a reader can take one figure apart down to the inputs. What its formulas give
 * is compared with what the engine gives. Knows nothing of files or layout. Entry type:
 * {@link no.brobygger.ledger.Ledger}; {@link no.brobygger.ledger.Values} works it out.
 */
package no.brobygger.ledger;
