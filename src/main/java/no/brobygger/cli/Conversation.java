package no.brobygger.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Questions on a terminal, one after the other, each asked until its answer can be used. */
final class Conversation {
    private final Terminal terminal;
    private final BufferedReader answers;
    private int asked;

    Conversation(Terminal terminal) {
        this.terminal = terminal;
        this.answers = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
    }

    /**
     * @param offered   what Enter stands for; empty if the question must be answered
     * @param complaint what is wrong with an answer; empty if it can be used
     * @throws Left if whoever was asked has left
     */
    String ask(String question, String help, Optional<String> offered, Function<String, Optional<String>> complaint) {
        asked++;
        terminal.message("\n" + asked + ". " + question);
        TerminalText.wrap(help, 76).forEach(line -> terminal.message("   " + line));
        while (true) {
            terminal.prompt("   " + offered.map(o -> "[" + o + "] ").orElse("") + "> ");
            String answer = line().strip();
            String taken = answer.isEmpty() ? offered.orElse("") : answer;
            Optional<String> wrong = complaint.apply(taken);
            if (wrong.isEmpty()) {
                return taken;
            }
            terminal.message("   " + TerminalText.line(wrong.get()));
        }
    }

    void say(String text) {
        terminal.message("");
        TerminalText.wrap(TerminalText.line(text), 79).forEach(terminal::message);
    }

    /** How many questions so far. */
    int asked() {
        return asked;
    }

    /** The questions after this one are asked again. */
    void backTo(int number) {
        asked = number;
    }

    private String line() {
        try {
            String line = answers.readLine();
            if (line == null) {
                throw new Left();
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException("The answer cannot be read.", e);
        }
    }

    /** Whoever was asked has left: the end of the input. */
    static final class Left extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
