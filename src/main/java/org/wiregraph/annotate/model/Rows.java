package org.wiregraph.annotate.model;

/** Sums of rows of numbers, in loops that the virtual machine turns into vector instructions; rows are of equal length. */
final class Rows {
    /** How many rows {@link #addFive} takes. */
    static final int FIVE = 5;

    private Rows() {}

    static void add(float[] from, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }

    static void addFour(float[] a, float[] b, float[] c, float[] d, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += a[i] + b[i] + c[i] + d[i];
        }
    }

    static void addTimes(float[] from, float factor, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * from[i];
        }
    }

    /** Adds {@code rows}, taken at four places of {@code numbers} and times the factors of those numbers. */
    static void addFour(float[][] rows, int[] numbers, int at, float[] factors, float[] to) {
        float[] a = rows[numbers[at]];
        float[] b = rows[numbers[at + 1]];
        float[] c = rows[numbers[at + 2]];
        float[] d = rows[numbers[at + 3]];
        float f = factors[numbers[at]];
        float g = factors[numbers[at + 1]];
        float h = factors[numbers[at + 2]];
        float k = factors[numbers[at + 3]];
        for (int i = 0; i < to.length; i++) {
            to[i] += f * a[i] + g * b[i] + h * c[i] + k * d[i];
        }
    }

    /** Adds five rows from {@code row} on, times five factors from {@code at} on. */
    static void addFive(float[][] rows, int row, float[] factors, int at, float[] to) {
        float[] a = rows[row];
        float[] b = rows[row + 1];
        float[] c = rows[row + 2];
        float[] d = rows[row + 3];
        float[] e = rows[row + 4];
        float f = factors[at];
        float g = factors[at + 1];
        float h = factors[at + 2];
        float k = factors[at + 3];
        float l = factors[at + 4];
        for (int i = 0; i < to.length; i++) {
            to[i] += f * a[i] + g * b[i] + h * c[i] + k * d[i] + l * e[i];
        }
    }
}
