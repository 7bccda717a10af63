package no.brobygger.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Rules that the compiled classes no longer show. Each returns the files or folders that break it. */
final class SourceRules {
    static final int LONGEST_FILE = 400;

    private SourceRules() {
    }

    /** Files of more than {@link #LONGEST_FILE} lines: they want to become two things. */
    static List<Path> tooLong(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(SourceRules::isJava).filter(file -> lines(file) > LONGEST_FILE).sorted().toList();
        }
    }

    /** Packages that do not say what they answer. */
    static List<Path> withoutPackageInfo(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(SourceRules::isJava).map(Path::getParent).distinct()
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java"))).sorted().toList();
        }
    }

    private static boolean isJava(Path file) {
        return file.getFileName().toString().endsWith(".java");
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
