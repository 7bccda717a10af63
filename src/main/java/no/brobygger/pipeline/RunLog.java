package no.brobygger.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.brobygger.report.history.Headline;
import no.brobygger.report.history.History;
import no.brobygger.report.json.HistoryJson;

/**
 * The log of the runs that were made in a folder. What stands in it is only ever added to.
 *
 * @param history what it tells
 * @param content the file, as bytes
 */
public record RunLog(History history, byte[] content) {
    static final String FILE_NAME = "history.jsonl";
    static final RunLog NONE = new RunLog(History.UNKNOWN, new byte[0]);

    /** The log of a folder; without a run where there is no file. */
    static RunLog of(Path folder) {
        Path file = folder.resolve(FILE_NAME);
        if (!Files.isRegularFile(file)) {
            return new RunLog(HistoryJson.read(""), new byte[0]);
        }
        try {
            byte[] content = Files.readAllBytes(file);
            return new RunLog(HistoryJson.read(new String(content, StandardCharsets.UTF_8)), content);
        } catch (IOException e) {
            throw new OutputException("The earlier runs in " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Where it stands. */
    public Path place(Path folder) {
        return folder.resolve(FILE_NAME);
    }

    /** The log with one more run. */
    RunLog with(Headline run) {
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        longer.writeBytes(content);
        if (content.length > 0 && content[content.length - 1] != '\n') {
            longer.write('\n');
        }
        longer.writeBytes(HistoryJson.line(run));
        return new RunLog(history, longer.toByteArray());
    }
}
