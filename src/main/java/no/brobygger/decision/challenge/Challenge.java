package no.brobygger.decision.challenge;

import java.util.List;

/**
 * Something that is legal, but that a chief financial officer would ask about. To add one, write a class and name it in
 * {@link Challenges#REGISTER}; its words stand in the messages as {@code challenge.<key>}.
 */
public interface Challenge {

    /** Its name in results, messages and the documentation. */
    String key();

    /** Who showed that it matters: authors and year; empty where good order alone asks for it. */
    default String reference() {
        return "";
    }

    /** What there is to ask about, place by place; empty where there is nothing. */
    List<Finding> findings(Subject subject);
}
