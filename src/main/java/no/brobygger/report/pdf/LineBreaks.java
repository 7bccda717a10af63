package no.brobygger.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: after spaces, after a hyphen, dash or slash between letters, and between ideographs. Nowhere
 * inside a number, whatever signs it holds.
 */
final class LineBreaks implements FSTextBreaker {

    private static final int DONE = -1;
    private static final String JOINTS = "-/\u2013\u2014";

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        if (position >= text.length()) {
            return DONE;
        }
        position++;
        while (position < text.length() && !mayEndBefore(position)) {
            position++;
        }
        return position;
    }

    private boolean mayEndBefore(int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (before == ' ' || before == '\n') {
            return after != ' ' && after != '\n';
        }
        if (JOINTS.indexOf(before) >= 0) {
            return index > 1 && Character.isLetter(text.charAt(index - 2)) && Character.isLetter(after);
        }
        return Character.isIdeographic(before) && Character.isIdeographic(after);
    }
}
