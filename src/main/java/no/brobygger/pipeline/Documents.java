package no.brobygger.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Results as files, in memory before the first is touched.
 *
 * @param byName bytes by file name, in order
 */
public record Documents(Map<String, byte[]> byName) {

    /**
     * Puts them into a folder, all of them or none.
     *
     * @return their places
     * @throws OutputException if that is impossible; earlier files are then as they were
     */
    public List<Path> writeTo(Path folder) {
        return byName.isEmpty() ? List.of() : StagedFiles.write(folder, byName);
    }
}
