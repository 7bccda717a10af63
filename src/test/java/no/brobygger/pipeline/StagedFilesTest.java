package no.brobygger.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFilesTest {
    @TempDir
    Path folder;

    @Test
    void files_appear_in_a_folder_that_is_made_for_them() throws IOException {
        List<Path> places = StagedFiles.write(folder.resolve("a/b"), files("new"));
        assertEquals(List.of(folder.resolve("a/b/one"), folder.resolve("a/b/two")), places);
        assertEquals("new", Files.readString(places.get(1)));
        assertEquals(List.of("one", "two"), names(folder.resolve("a/b")));
    }

    @Test
    void earlier_files_are_replaced_and_others_left() throws IOException {
        Files.writeString(folder.resolve("one"), "old");
        Files.writeString(folder.resolve("mine"), "mine");
        StagedFiles.write(folder, files("new"));
        assertEquals("new", Files.readString(folder.resolve("one")));
        assertEquals(List.of("mine", "one", "two"), names(folder));
    }

    @Test
    void if_one_file_cannot_be_placed_all_stay_as_they_were() throws IOException {
        Files.writeString(folder.resolve("one"), "old");
        Files.createDirectory(folder.resolve("two"));
        OutputException failure = assertThrows(OutputException.class, () -> StagedFiles.write(folder, files("new")));
        assertTrue(failure.getMessage().endsWith("a folder named two is in the way"), failure.getMessage());
        assertEquals("old", Files.readString(folder.resolve("one")));
        assertEquals(List.of("one", "two"), names(folder));
    }

    @Test
    void if_writing_breaks_off_nothing_half_written_is_left() throws IOException {
        Files.writeString(folder.resolve("one"), "old");
        Path obstacle = folder.resolve(".two." + ProcessHandle.current().pid() + ".part");
        Files.createDirectories(obstacle.resolve("full"));
        assertThrows(OutputException.class, () -> StagedFiles.write(folder, files("new")));
        assertEquals("old", Files.readString(folder.resolve("one")));
        assertEquals(List.of(obstacle.getFileName().toString(), "one"), names(folder));
    }

    @Test
    void folders_made_for_a_write_that_fails_are_removed() {
        Map<String, byte[]> files = new LinkedHashMap<>(files("new"));
        files.put("no/such/folder", new byte[0]);
        assertThrows(OutputException.class, () -> StagedFiles.write(folder.resolve("a/b"), files));
        assertFalse(Files.exists(folder.resolve("a")));
    }

    @Test
    void an_interrupt_removes_what_is_unfinished_and_lets_nothing_follow() throws IOException {
        Files.writeString(folder.resolve("one"), "old");
        try (StagedFiles staged = new StagedFiles(folder)) {
            staged.stage("one", new byte[] {1});
            assertEquals(2, names(folder).size());
            staged.discard();
            assertEquals(List.of("one"), names(folder));
            assertThrows(IOException.class, () -> staged.stage("two", new byte[] {2}));
            assertThrows(IOException.class, staged::publish);
        }
        assertEquals("old", Files.readString(folder.resolve("one")));
        assertEquals(List.of("one"), names(folder));
    }

    private static Map<String, byte[]> files(String content) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("one", content.getBytes(StandardCharsets.UTF_8));
        files.put("two", content.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
