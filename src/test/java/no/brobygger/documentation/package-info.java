/** What the documentation says is true: its links, names, examples and reference pages are compared with the program. */
package no.brobygger.documentation;
