package no.brobygger.scenario.yaml.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.brobygger.scenario.Location;
import no.brobygger.scenario.Problem;
import no.brobygger.scenario.ScenarioException;

/** Bytes as text, or the place of the first byte that is none. */
final class Utf8 {
    private Utf8() {
    }

    /** @throws ScenarioException if the bytes are not UTF-8 */
    static String decode(String name, byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(input, output, true);
        String text = output.flip().toString();
        if (result.isError()) {
            throw new ScenarioException(List.of(notUtf8(name, bytes[input.position()], input.position(), text)));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Problem notUtf8(String name, byte wrong, int offset, String before) {
        Source decoded = Source.file(name, before);
        String last = decoded.line(decoded.lineCount());
        int column = last.codePointCount(0, last.length()) + 1;
        String hex = Integer.toHexString(wrong & 0xFF);
        return new Problem(new Location(name, decoded.lineCount(), column), "byte " + offset + " (0x" + hex
                + ") is not UTF-8; the file was saved in another character set; save it as UTF-8.", last);
    }
}
