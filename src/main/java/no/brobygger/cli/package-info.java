/**
 * The command line: arguments, messages, exit codes, the summary on the terminal. Entry type:
 * {@link no.brobygger.cli.Main}. The only place with picocli, standard streams and {@code exit}; what is done stands
 * in {@code pipeline}.
 */
package no.brobygger.cli;
