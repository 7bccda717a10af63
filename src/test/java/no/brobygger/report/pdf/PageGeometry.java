package no.brobygger.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the letters of a document stand, to see what an eye would: text beyond the margins, text on text. */
final class PageGeometry {
    /** Narrowest margin of the style sheet, in points. */
    private static final double MARGIN = 28;
    /** Letters of one word touch; this much of a letter's width is no touch. */
    private static final double OVERLAP = 0.45;
    /** Height of a small letter, as a share of the font size. */
    private static final double LETTER = 0.45;
    private static final double BUCKET = 4;

    private final byte[] pdf;

    PageGeometry(byte[] pdf) {
        this.pdf = pdf;
    }

    private record Letter(int page, double x, double y, double width, double height, String text) {
        /** A head that a table repeats is drawn again in its place: that is no overlap. */
        private boolean isDrawnAgain(Letter other) {
            return text.equals(other.text) && Math.abs(x - other.x) < 0.1 && Math.abs(y - other.y) < 0.1;
        }

        boolean covers(Letter other) {
            if (isDrawnAgain(other)) {
                return false;
            }
            double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
            double down = Math.min(y, other.y) - Math.max(y - height, other.y - other.height);
            return across > OVERLAP * Math.min(width, other.width) && down > OVERLAP * Math.min(height, other.height);
        }
    }

    /** Each fault in words; empty if the pages are as they should be. */
    List<String> faults() throws IOException {
        List<String> faults = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                List<Letter> letters = letters(document, page);
                double width = document.getPage(page - 1).getCropBox().getWidth();
                double height = document.getPage(page - 1).getCropBox().getHeight();
                letters.stream().filter(l -> l.x() < MARGIN || l.x() + l.width() > width - MARGIN + 1 || l.y() > height - MARGIN / 2)
                        .limit(1).forEach(l -> faults.add("page " + l.page() + ": text beyond the margin near " + around(letters, l)));
                lonely(letters).forEach(l -> faults.add("page " + l.page() + ": '" + l.text() + "' alone on its line"));
                overlaps(letters).stream().limit(2).forEach(faults::add);
            }
        }
        return faults;
    }

    /** Numbers of the pages to which the bookmarks of the first level lead. */
    List<Integer> chapters() throws IOException {
        List<Integer> chapters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                chapters.add(document.getPages().indexOf(item.findDestinationPage(document)) + 1);
            }
        }
        return chapters;
    }

    int pages() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** Punctuation that has a line to itself. */
    private static List<Letter> lonely(List<Letter> letters) {
        Map<Long, List<Letter>> lines = new HashMap<>();
        letters.forEach(l -> lines.computeIfAbsent(Math.round(l.y()), y -> new ArrayList<>()).add(l));
        return lines.values().stream().filter(line -> line.size() == 1).map(line -> line.get(0))
                .filter(l -> ".,;:)".contains(l.text())).toList();
    }

    private static List<String> overlaps(List<Letter> letters) {
        List<String> found = new ArrayList<>();
        Map<Integer, List<Letter>> rows = new HashMap<>();
        for (Letter letter : letters) {
            int row = (int) Math.floor(letter.y() / BUCKET);
            for (int near = row - 1; near <= row + 1; near++) {
                for (Letter other : rows.getOrDefault(near, List.of())) {
                    if (letter.covers(other)) {
                        found.add("page " + letter.page() + ": '" + letter.text() + "' on '" + other.text() + "' near "
                                + around(letters, letter));
                    }
                }
            }
            rows.computeIfAbsent(row, r -> new ArrayList<>()).add(letter);
        }
        return found;
    }

    private static String around(List<Letter> letters, Letter letter) {
        int at = letters.indexOf(letter);
        StringBuilder text = new StringBuilder();
        letters.subList(Math.max(0, at - 20), Math.min(letters.size(), at + 20)).forEach(l -> text.append(l.text()));
        return text.toString();
    }

    private static List<Letter> letters(PDDocument document, int page) throws IOException {
        List<Letter> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (!text.getUnicode().isBlank()) {
                    letters.add(new Letter(page, text.getXDirAdj(), text.getYDirAdj(), text.getWidthDirAdj(),
                            LETTER * text.getFontSizeInPt(), text.getUnicode()));
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return letters;
    }
}
