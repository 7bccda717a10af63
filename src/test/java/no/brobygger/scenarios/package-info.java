/** The scenarios that are shipped run, and those made from public data say what the data say. */
package no.brobygger.scenarios;
