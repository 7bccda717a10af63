package no.brobygger.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The packages of the program, left to right, each with the first sentence that it says of itself. */
final class PackageTable {
    private static final Path ROOT = Path.of("src/main/java/no/brobygger");

    private PackageTable() {
    }

    /** A Markdown table. */
    static String of(List<String> layers) throws IOException {
        List<String> lines = new ArrayList<>(List.of("| Package | What it is |", "|---|---|"));
        for (String layer : layers) {
            for (Path folder : packagesBelow(ROOT.resolve(layer))) {
                String name = ROOT.relativize(folder).toString().replace('/', '.');
                lines.add("| `" + name + "` | " + firstSentence(folder.resolve("package-info.java")) + " |");
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<Path> packagesBelow(Path layer) throws IOException {
        if (!Files.isDirectory(layer)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(layer)) {
            return files.filter(file -> file.endsWith("package-info.java")).map(Path::getParent).sorted().toList();
        }
    }

    private static String firstSentence(Path packageInfo) throws IOException {
        String text = Files.readString(packageInfo);
        String comment = text.substring(text.indexOf("/**") + 3, text.indexOf("*/"))
                .replaceAll("\n \\*", "\n").replaceAll("\\s+", " ").strip()
                .replaceAll("\\{@(?:code|link) (?:no\\.brobygger\\.)?([^}]*)}", "`$1`");
        return comment.split("(?<=[.?!]) (?=[A-Z`{])")[0];
    }
}
