package org.wiregraph.annotate.model;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Words and decimal numbers from a stream of text, parted by blanks and line ends. */
final class NumberReader implements Closeable {
    private static final double[] POWERS = new double[19];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private byte[] word = new byte[256];
    private int length;
    private int at;
    private int end;

    NumberReader(InputStream in) {
        this.in = in;
    }

    String word() throws IOException {
        next();
        return new String(word, 0, length, StandardCharsets.UTF_8);
    }

    /** The number after the equals sign of {@code name=number}. */
    int setting(String name) throws IOException {
        String setting = word();
        if (!setting.startsWith(name + "=")) {
            throw new IOException("expected " + name + "=, found " + setting);
        }
        return Integer.parseInt(setting.substring(name.length() + 1));
    }

    float[] numbers(int count) throws IOException {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    private float number() throws IOException {
        next();
        boolean negative = word[0] == '-';
        long digits = 0;
        int decimals = -1;
        for (int i = negative ? 1 : 0; i < length; i++) {
            int c = word[i];
            if (c == '.' && decimals < 0) {
                decimals = 0;
            } else if (c >= '0' && c <= '9' && length < POWERS.length) {
                digits = digits * 10 + (c - '0');
                decimals += decimals < 0 ? 0 : 1;
            } else {
                return Float.parseFloat(new String(word, 0, length, StandardCharsets.UTF_8));
            }
        }
        double value = digits / POWERS[Math.max(0, decimals)];
        return (float) (negative ? -value : value);
    }

    private void next() throws IOException {
        int c = read();
        while (c == ' ' || c == '\n' || c == '\r') {
            c = read();
        }
        if (c < 0) {
            throw new EOFException();
        }
        length = 0;
        while (c >= 0 && c != ' ' && c != '\n' && c != '\r') {
            if (length == word.length) {
                word = Arrays.copyOf(word, 2 * length);
            }
            word[length++] = (byte) c;
            c = read();
        }
    }

    private int read() throws IOException {
        if (at == end) {
            end = in.read(buffer);
            at = 0;
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        return buffer[at++] & 0xff;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
