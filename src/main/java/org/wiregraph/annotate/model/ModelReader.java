package org.wiregraph.annotate.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads what {@link ModelWriter} wrote, in the same order. */
final class ModelReader {
    private final ByteBuffer in;

    ModelReader(ByteBuffer in) {
        this.in = in.order(ByteOrder.LITTLE_ENDIAN);
    }

    int number() {
        return in.getInt();
    }

    byte[] bytes() {
        byte[] values = new byte[number()];
        in.get(values);
        return values;
    }

    short[] shorts() {
        short[] values = new short[number()];
        in.asShortBuffer().get(values);
        return pass(values, values.length * Short.BYTES);
    }

    int[] ints() {
        int[] values = new int[number()];
        in.asIntBuffer().get(values);
        return pass(values, values.length * Integer.BYTES);
    }

    long[] longs() {
        long[] values = new long[number()];
        in.asLongBuffer().get(values);
        return pass(values, values.length * Long.BYTES);
    }

    float[] floats() {
        float[] values = new float[number()];
        in.asFloatBuffer().get(values);
        return pass(values, values.length * Float.BYTES);
    }

    double[] doubles() {
        double[] values = new double[number()];
        in.asDoubleBuffer().get(values);
        return pass(values, values.length * Double.BYTES);
    }

    float[][] matrix() {
        float[][] rows = new float[number()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = floats();
        }
        return rows;
    }

    List<String> words() {
        int count = number();
        String words = new String(bytes(), StandardCharsets.UTF_8);
        return count == 0 ? List.of() : List.of(words.split("\n", -1));
    }

    private <T> T pass(T values, int bytes) {
        in.position(in.position() + bytes);
        return values;
    }
}
