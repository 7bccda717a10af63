package no.brobygger.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A text file that was not there before; whole or not at all. */
public final class NewFile {
    private NewFile() {
    }

    /**
     * That nothing would be overwritten.
     *
     * @param replacing true if that is wanted
     * @throws OutputException if a file is there already, and {@code replacing} is false, or if the name is a folder's
     */
    public static void check(Path file, boolean replacing) {
        if (Files.isDirectory(file) || file.getFileName() == null) {
            throw new OutputException(file + " is a folder; name a file.", null);
        }
        if (!replacing && Files.exists(file)) {
            throw new OutputException(file + " is there already and was left as it is; choose another name, or replace "
                    + "it with --force.", null);
        }
    }

    /**
     * Writes it, in UTF-8; folders that are missing are made.
     *
     * @throws OutputException as {@link #check}, or if it cannot be written
     */
    public static void write(Path file, String text, boolean replacing) {
        check(file, replacing);
        Path folder = file.toAbsolutePath().normalize().getParent();
        StagedFiles.write(file.getFileName().toString(), folder, Map.of(file.getFileName().toString(), text.getBytes(StandardCharsets.UTF_8)));
    }
}
