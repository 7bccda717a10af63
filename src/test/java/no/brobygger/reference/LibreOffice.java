package no.brobygger.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without a window, with a profile of its own in which every formula is worked out anew on opening. */
final class LibreOffice {
    private static final String PROFILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    private LibreOffice() {
    }

    /** Works out the workbooks of a folder anew; the results lie in the folder that is returned. */
    static Path recalculated(Path folder) throws IOException, InterruptedException {
        String program = Stream.concat(Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)),
                        Stream.of("/Applications/LibreOffice.app/Contents/MacOS"))
                .map(place -> Path.of(place, "soffice")).filter(Files::isExecutable).map(Path::toString).findFirst().orElse("");
        assumeTrue(!program.isEmpty(), "LibreOffice is not installed: the workbooks are not worked out by a second program");
        Path profile = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), PROFILE);
        Path results = Files.createDirectories(folder.resolve("recalculated"));
        List<String> command = new ArrayList<>(List.of(program, "--headless", "--norestore",
                "-env:UserInstallation=" + profile.getParent().toUri(), "--convert-to", "xlsx", "--outdir", results.toString()));
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(f -> f.toString().endsWith(".xlsx")).sorted().map(Path::toString).forEach(command::add);
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile()).start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), () -> log(folder));
        return results;
    }

    private static String log(Path folder) {
        try {
            return Files.readString(folder.resolve("soffice.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
