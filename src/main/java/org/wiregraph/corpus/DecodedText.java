package org.wiregraph.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes turned into characters, without byte order mark.
 *
 * <p>A byte order mark decides; then a charset the file names; else UTF-8, and Windows-1252 for what is not UTF-8.
 * Characters that neither XML nor RDF can carry are replaced one for one, so offsets stay true: control characters by a
 * blank, lone surrogates by U+FFFD.
 *
 * @param damaged whether some bytes could not be decoded; each is U+FFFD in the text
 */
record DecodedText(String text, boolean damaged) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';

    static DecodedText of(byte[] bytes) {
        return of(bytes, Optional.empty());
    }

    static DecodedText of(byte[] bytes, Optional<Charset> named) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return lenient(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Optional<Charset> wide = wideWithoutMark(bytes);
        if (wide.isPresent()) {
            return lenient(bytes, 0, wide.get());
        }
        return named.flatMap(charset -> strict(bytes, charset))
                .or(() -> strict(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> fallback(bytes));
    }

    /** Mostly UTF-8 with a few broken bytes stays UTF-8: Windows-1252 would spoil every other accent. */
    private static DecodedText fallback(byte[] bytes) {
        DecodedText utf8 = lenient(bytes, 0, StandardCharsets.UTF_8);
        long broken = utf8.text.chars().filter(c -> c == REPLACEMENT).count();
        long sound = utf8.text.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
        return sound > broken ? utf8 : lenient(bytes, 0, WINDOWS);
    }

    private static Optional<DecodedText> strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer chars = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(new DecodedText(printable(chars.toString()), false));
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }

    private static DecodedText lenient(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        return new DecodedText(printable(text), text.indexOf(REPLACEMENT) >= 0);
    }

    /** UTF-16 of Western text without its mark: every other byte is zero, from the beginning. */
    private static Optional<Charset> wideWithoutMark(byte[] bytes) {
        return zerosAlternate(bytes, 16)
                .filter(charset -> zerosAlternate(bytes, 2000).equals(Optional.of(charset)));
    }

    private static Optional<Charset> zerosAlternate(byte[] bytes, int within) {
        int[] zeros = new int[2];
        int seen = Math.min(bytes.length, within) & ~1;
        for (int i = 0; i < seen; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if (seen < 8 || Math.abs(zeros[0] - zeros[1]) < seen / 3) {
            return Optional.empty();
        }
        return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** {@code text} with control characters and lone surrogates replaced, of the same length. */
    static String printable(String text) {
        if (isPrintable(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                out.setCharAt(i, ' ');
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < out.length()
                    && Character.isLowSurrogate(out.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || c == '\uFFFE' || c == '\uFFFF') {
                out.setCharAt(i, REPLACEMENT);
            }
        }
        return out.toString();
    }

    private static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t';
            if (control || Character.isSurrogate(c) || c >= '\uFFFE') {
                return false;
            }
        }
        return true;
    }
}
