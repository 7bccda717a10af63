/** A tree that breaks every rule of the architecture on purpose. Never used; the rules are tried on it. */
package no.brobygger.architecture.planted;
