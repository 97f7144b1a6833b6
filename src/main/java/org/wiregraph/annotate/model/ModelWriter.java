package org.wiregraph.annotate.model;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the arrays of a model one after the other, each after its length, in the order that processors read best. */
final class ModelWriter {
    private final OutputStream out;

    ModelWriter(OutputStream out) {
        this.out = out;
    }

    void number(int number) {
        byte[] bytes = new byte[Integer.BYTES];
        in(bytes).putInt(number);
        write(bytes);
    }

    void bytes(byte[] values) {
        number(values.length);
        write(values);
    }

    void shorts(short[] values) {
        byte[] bytes = new byte[values.length * Short.BYTES];
        in(bytes).asShortBuffer().put(values);
        number(values.length);
        write(bytes);
    }

    void ints(int[] values) {
        byte[] bytes = new byte[values.length * Integer.BYTES];
        in(bytes).asIntBuffer().put(values);
        number(values.length);
        write(bytes);
    }

    void longs(long[] values) {
        byte[] bytes = new byte[values.length * Long.BYTES];
        in(bytes).asLongBuffer().put(values);
        number(values.length);
        write(bytes);
    }

    void floats(float[] values) {
        byte[] bytes = new byte[values.length * Float.BYTES];
        in(bytes).asFloatBuffer().put(values);
        number(values.length);
        write(bytes);
    }

    void doubles(double[] values) {
        byte[] bytes = new byte[values.length * Double.BYTES];
        in(bytes).asDoubleBuffer().put(values);
        number(values.length);
        write(bytes);
    }

    /** Rows of equal length. */
    void matrix(float[][] rows) {
        number(rows.length);
        for (float[] row : rows) {
            floats(row);
        }
    }

    /** Words without line ends. */
    void words(List<String> words) {
        number(words.size());
        bytes(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
    }

    private static ByteBuffer in(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
