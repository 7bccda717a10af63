package no.brobygger.pipeline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files that appear together or not at all: written beside their places in a folder, then moved there. Until
 * {@link #publish} the folder's files are as they were; a failure while moving puts them back. Closing, also by the
 * interrupt of the program, removes what was not published.
 */
final class StagedFiles implements AutoCloseable {
    private final Path folder;
    private final String mark = "." + ProcessHandle.current().pid();
    private final Deque<Path> createdFolders = new ArrayDeque<>();
    private final Map<Path, Path> parts = new LinkedHashMap<>();
    private final Thread interrupt = new Thread(this::discard, "remove unfinished files");
    private boolean closed;

    StagedFiles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        Runtime.getRuntime().addShutdownHook(interrupt);
    }

    /**
     * Writes files into a folder, which is created where it is missing.
     *
     * @return their places
     * @throws OutputException if that is impossible; the folder is then as it was
     */
    static List<Path> write(Path folder, Map<String, byte[]> files) {
        return write("The results", folder, files);
    }

    /** The same with another name for the files in messages. */
    static List<Path> write(String what, Path folder, Map<String, byte[]> files) {
        try (StagedFiles staged = new StagedFiles(folder)) {
            staged.createFolder();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                staged.stage(file.getKey(), file.getValue());
            }
            staged.publish();
            return files.keySet().stream().map(folder::resolve).toList();
        } catch (IOException e) {
            throw new OutputException(what + " could not be written to " + folder + ": " + reason(e), e);
        }
    }

    private synchronized void createFolder() throws IOException {
        for (Path missing = folder; missing != null && Files.notExists(missing); missing = missing.getParent()) {
            createdFolders.push(missing);
        }
        Files.createDirectories(folder);
    }

    synchronized void stage(String name, byte[] content) throws IOException {
        ensureOpen();
        Path part = folder.resolve("." + name + mark + ".part");
        parts.put(folder.resolve(name), part);
        try (FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                out.write(left);
            }
            out.force(true);
        }
    }

    synchronized void publish() throws IOException {
        ensureOpen();
        Map<Path, Path> earlier = new LinkedHashMap<>();
        List<Path> moved = new ArrayList<>();
        try {
            keepEarlier(earlier);
            for (Map.Entry<Path, Path> file : parts.entrySet()) {
                Files.move(file.getValue(), file.getKey(), StandardCopyOption.ATOMIC_MOVE);
                moved.add(file.getKey());
            }
        } catch (IOException e) {
            putBack(moved, earlier);
            throw e;
        } finally {
            earlier.values().forEach(StagedFiles::removeQuietly);
        }
        parts.clear();
        createdFolders.clear();
    }

    private void keepEarlier(Map<Path, Path> earlier) throws IOException {
        for (Path file : parts.keySet()) {
            if (Files.isDirectory(file)) {
                throw new FileAlreadyExistsException(file.toString(), null,
                        "a folder named " + file.getFileName() + " is in the way");
            }
            if (Files.exists(file)) {
                Path copy = folder.resolve("." + file.getFileName() + mark + ".earlier");
                earlier.put(file, copy);
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void putBack(List<Path> moved, Map<Path, Path> earlier) throws IOException {
        for (Path file : moved) {
            if (earlier.containsKey(file)) {
                Files.move(earlier.get(file), file, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.delete(file);
            }
        }
    }

    private void ensureOpen() throws IOException {
        if (closed) {
            throw new IOException("the program was interrupted");
        }
    }

    /** Removes what is not published, and lets nothing more be written: what the interrupt of the program does. */
    synchronized void discard() {
        closed = true;
        parts.values().forEach(StagedFiles::removeQuietly);
        while (!createdFolders.isEmpty()) {
            removeQuietly(createdFolders.removeLast());
        }
    }

    /** What cannot be removed any more (the disk is gone) stays; the failure that led here is what is reported. */
    private static boolean removeQuietly(Path path) {
        try {
            return Files.deleteIfExists(path);
        } catch (IOException e) {
            return false;
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileSystemException of) {
            return of.getReason() != null ? of.getReason() : e instanceof FileAlreadyExistsException
                    ? "a file is in the way" : "there is no such folder, and none can be made";
        }
        return e.getMessage();
    }

    @Override
    public void close() {
        discard();
        try {
            Runtime.getRuntime().removeShutdownHook(interrupt);
        } catch (IllegalStateException shuttingDown) {
            // The hook has begun, and waits for nothing here.
            return;
        }
    }
}
