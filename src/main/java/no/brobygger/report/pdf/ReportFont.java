package no.brobygger.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The fonts that the report brings along: Source Sans 3 and Source Code Pro (Adobe, SIL Open Font License 1.1). Their
 * digits, plus and minus are of one width.
 */
enum ReportFont {
    REGULAR("SourceSans3-Regular.ttf", "Source Sans 3", 400),
    SEMIBOLD("SourceSans3-Semibold.ttf", "Source Sans 3", 600),
    CODE("SourceCodePro-Regular.ttf", "Source Code Pro", 400);

    private static final int TABLE_DIRECTORY = 12;
    private static final int TABLE_ENTRY = 16;

    private final String file;
    private final String family;
    private final int weight;

    ReportFont(String file, String family, int weight) {
        this.file = file;
        this.family = family;
        this.weight = weight;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    /**
     * The font file without its glyph substitutions: a ligature has no text of its own, so that "fi" would be lost to
     * search, to screen readers and to PDF/A.
     */
    byte[] bytes() {
        try (InputStream stream = ReportFont.class.getResourceAsStream("/no/brobygger/report/fonts/" + file)) {
            byte[] font = stream.readAllBytes();
            int tables = (font[4] & 0xFF) << 8 | font[5] & 0xFF;
            for (int at = TABLE_DIRECTORY; at < TABLE_DIRECTORY + tables * TABLE_ENTRY; at += TABLE_ENTRY) {
                if (new String(font, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                    font[at + 3] = 'A';
                }
            }
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " cannot be read.", e);
        }
    }
}
