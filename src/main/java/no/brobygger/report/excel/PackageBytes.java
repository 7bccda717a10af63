package no.brobygger.report.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.brobygger.scenario.Heading;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The bytes of a workbook, the same whenever and wherever it is written: no entry bears the time of writing. */
final class PackageBytes {
    /** The earliest time that the entries of a file can bear. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PackageBytes() {
    }

    static byte[] of(XSSFWorkbook workbook, String program, Heading heading) {
        POIXMLProperties properties = workbook.getProperties();
        properties.getCoreProperties().setCreated(Optional.of(new Date(0)));
        properties.getCoreProperties().setModified(Optional.of(new Date(0)));
        properties.getCoreProperties().setCreator(CellText.of(heading.preparedBy().isBlank() ? program : heading.preparedBy()));
        properties.getCoreProperties().setTitle(CellText.of(heading.title()));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(program);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            workbook.write(written);
            return withoutTimes(written.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("The workbook could not be put together.", e);
        }
    }

    private static byte[] withoutTimes(byte[] file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                out.putNextEntry(same);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
