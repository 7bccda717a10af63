/**
 * The rules of the code base as tests. {@link no.brobygger.architecture.ArchitectureRules} states them;
 * {@code planted} holds a small tree with the same package names that breaks each of them, so that a rule that
 * catches nothing is itself caught.
 */
package no.brobygger.architecture;
