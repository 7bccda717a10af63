package no.brobygger.scenario.yaml.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import no.brobygger.scenario.Problems;
import no.brobygger.scenario.ScenarioException;
import no.brobygger.scenario.yaml.document.Node.Mapping;
import no.brobygger.scenario.yaml.document.Node.Scalar;

/** A scenario file and the files that it extends, one on the other, read from the top and merged from the bottom. */
final class FileChain {
    private static final int MAX_BYTES = 1 << 20;
    private static final String EXTENDS = "extends";

    private final Problems problems;
    private final MessageDigest digest = sha256Digest();
    private final List<Path> opened = new ArrayList<>();
    private int bytesRead;
    private String text;

    FileChain(Problems problems) {
        this.problems = problems;
    }

    /** The text of the first file. */
    String text() {
        return text;
    }

    /** Of all bytes read, hexadecimal. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    Mapping read(String name) {
        Place whole = Source.file(name, "").whole();
        Path file = path(name, whole);
        return read(file, name, whole);
    }

    /** What it extends is looked for from the working directory. */
    Mapping read(InputStream standardInput) {
        Place whole = Source.file("-", "").whole();
        try {
            return extended(parse("-", bytes(standardInput, whole), whole), Path.of(""), "");
        } catch (IOException e) {
            throw fatal(whole, "the standard input cannot be read: " + e.getMessage() + ".");
        }
    }

    private Mapping read(Path file, String name, Place askedFrom) {
        Path identity = file.toAbsolutePath().normalize();
        if (opened.contains(identity)) {
            throw fatal(askedFrom, "'" + name + "' extends itself, directly or through others; "
                    + "remove one of the 'extends' of the circle.");
        }
        opened.add(identity);
        Path folder = file.getParent() == null ? Path.of("") : file.getParent();
        String named = name.replaceFirst("[^/\\\\]*$", "");
        try (InputStream input = Files.newInputStream(file)) {
            return extended(parse(name, bytes(input, askedFrom), askedFrom), folder, named);
        } catch (NoSuchFileException e) {
            throw fatal(askedFrom, "there is no file '" + name + "'; check its name and folder.");
        } catch (IOException e) {
            throw fatal(askedFrom, "'" + name + "' cannot be read" + (Files.isDirectory(file)
                    ? ": it is a folder; name a file in it." : "; is it a file that you may read?"));
        }
    }

    private byte[] bytes(InputStream input, Place askedFrom) throws IOException {
        byte[] bytes = input.readNBytes(MAX_BYTES - bytesRead + 1);
        bytesRead += bytes.length;
        if (bytesRead > MAX_BYTES) {
            throw fatal(askedFrom, "this is larger than 1 MiB" + (opened.size() > 1 ? " with the files that it extends"
                    : "") + "; a scenario is a few pages; is it the right file?");
        }
        digest.update(bytes);
        return bytes;
    }

    private Mapping parse(String name, byte[] bytes, Place askedFrom) {
        Source source = Source.file(name, Utf8.decode(name, bytes));
        text = text == null ? source.text() : text;
        Node root = DocumentReader.read(source, problems);
        if (root == null || root.isNull()) {
            throw fatal(source.whole(), "the file is empty; a scenario holds at least title, company, currency, start, "
                    + "months, market, customers, marketing, plans, baseline and proposal.");
        }
        if (!(root instanceof Mapping mapping)) {
            throw fatal(root.place(), "this is no map of keys; a scenario begins with lines such as "
                    + "'title: Marketing investment 2027–2029'.");
        }
        return mapping;
    }

    private Mapping extended(Mapping own, Path folder, String namedFolder) {
        Node base = own.get(EXTENDS);
        Mapping rest = own.without(EXTENDS);
        if (base == null || base.isNull()) {
            return rest;
        }
        if (!(base instanceof Scalar scalar)) {
            problems.add(base.place().problem("extends must be the name of one file, relative to this one."));
            return rest;
        }
        Path file = folder.resolve(path(scalar.text(), scalar.place()));
        String name = file.isAbsolute() && !folder.isAbsolute() ? scalar.text() : namedFolder + scalar.text();
        return Merge.onto(read(file, name, scalar.place()), rest);
    }

    private static Path path(String name, Place askedFrom) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw fatal(askedFrom, "'" + name + "' is not the name of a file.");
        }
    }

    private static ScenarioException fatal(Place place, String message) {
        return new ScenarioException(List.of(place.problem(message)));
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
