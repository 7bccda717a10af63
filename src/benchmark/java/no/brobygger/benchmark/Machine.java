package no.brobygger.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/**
 * On what was measured, and when.
 *
 * @param load average number of busy processes in the minute before the run; negative where the system does not say
 */
record Machine(String processor, int cores, String system, String java, double load, LocalDate date) {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    static Machine here(double load) throws IOException {
        return new Machine(modelName(), Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"), load,
                LocalDate.now(ZoneOffset.UTC));
    }

    private static String modelName() throws IOException {
        if (!Files.isReadable(PROCESSORS)) {
            return System.getProperty("os.arch") + " processor";
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name")).findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse(System.getProperty("os.arch") + " processor");
        }
    }
}
