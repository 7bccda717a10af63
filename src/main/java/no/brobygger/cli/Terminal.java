package no.brobygger.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.brobygger.pipeline.OutputException;

/**
 * The three streams of the program. Text is UTF-8 with a line feed on every platform. A message that nobody can read
 * any more is dropped.
 *
 * @param in  standard input
 * @param out results only
 * @param err messages
 * @param isWatched true if messages go to a terminal, where a line can be rewritten; Java cannot know, so the launcher
 *                  says so
 * @param isManned  true if somebody can be asked: messages go to a terminal, and standard input is one too
 * @param called    how the program was called, for commands that are to be copied
 */
record Terminal(InputStream in, OutputStream out, OutputStream err, boolean isWatched, boolean isManned, String called) {

    /** A terminal at which nobody answers. */
    Terminal(InputStream in, OutputStream out, OutputStream err, boolean isWatched) {
        this(in, out, err, isWatched, false, "brobygger");
    }

    static Terminal system() {
        boolean watched = Boolean.getBoolean("brobygger.terminal");
        return new Terminal(System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
                watched, watched && Boolean.getBoolean("brobygger.manned"),
                System.getProperty("brobygger.called", "brobygger"));
    }

    /** Prints what an answer is to follow, without a line break. */
    void prompt(String text) {
        PrintWriter line = errWriter();
        line.print(text);
        line.flush();
    }

    /** Prints results. */
    void print(String text) {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a file to standard output.
     *
     * @throws OutputException if it takes no more: a full disk, a reader that has left
     */
    void print(byte[] result) {
        try {
            out.write(result);
            out.flush();
        } catch (IOException e) {
            throw new OutputException("Standard output could not be written: " + e.getMessage(), e);
        }
    }

    /** Prints a message, followed by a line break. */
    void message(String text) {
        PrintWriter lines = errWriter();
        lines.print(text + "\n");
        lines.flush();
    }

    /** Writes over the line at the cursor, and puts the cursor back to its beginning. */
    void inPlace(String text) {
        PrintWriter line = errWriter();
        line.print("\r" + text + "\r");
        line.flush();
    }

    /** Prints a message by pattern, in the language of the program. */
    void message(String pattern, Object... values) {
        message(String.format(Locale.ROOT, pattern, values));
    }

    void stackTrace(Throwable fault) {
        PrintWriter lines = errWriter();
        fault.printStackTrace(lines);
        lines.flush();
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }
}
