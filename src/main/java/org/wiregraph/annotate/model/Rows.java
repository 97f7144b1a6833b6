package org.wiregraph.annotate.model;

/** Sums of rows of numbers, in loops that the virtual machine turns into vector instructions; rows are of equal length. */
final class Rows {
    /** How many rows {@link #addFive} takes. */
    static final int FIVE = 5;

    /** How many {@link #addSix} takes. */
    static final int SIX = 6;

    private static final int EIGHT = 8;

    private Rows() {}

    static void add(float[] from, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }

    /** Sets {@code to} to the sum of the first six of {@code rows}. */
    static void sumSix(float[][] rows, float[] to) {
        float[] a = rows[0];
        float[] b = rows[1];
        float[] c = rows[2];
        float[] d = rows[3];
        float[] e = rows[4];
        float[] f = rows[5];
        for (int i = 0; i < to.length; i++) {
            to[i] = a[i] + b[i] + c[i] + d[i] + e[i] + f[i];
        }
    }

    /** Adds six of {@code rows} from {@code at} on. */
    static void addSix(float[][] rows, int at, float[] to) {
        float[] a = rows[at];
        float[] b = rows[at + 1];
        float[] c = rows[at + 2];
        float[] d = rows[at + 3];
        float[] e = rows[at + 4];
        float[] f = rows[at + 5];
        for (int i = 0; i < to.length; i++) {
            to[i] += a[i] + b[i] + c[i] + d[i] + e[i] + f[i];
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

    /** The sum of the products of two rows, with {@code space} of an eighth of their length to work in. */
    static float product(float[] a, float[] b, float[] space) {
        int n = space.length;
        for (int i = 0; i < n; i++) {
            space[i] = a[i] * b[i]
                    + a[i + n] * b[i + n]
                    + a[i + 2 * n] * b[i + 2 * n]
                    + a[i + 3 * n] * b[i + 3 * n]
                    + a[i + 4 * n] * b[i + 4 * n]
                    + a[i + 5 * n] * b[i + 5 * n]
                    + a[i + 6 * n] * b[i + 6 * n]
                    + a[i + 7 * n] * b[i + 7 * n];
        }
        float rest = 0;
        for (int i = EIGHT * n; i < a.length; i++) {
            rest += a[i] * b[i];
        }
        float[] sums = {rest, 0, 0, 0};
        int i = 0;
        for (; i + 3 < n; i += 4) {
            sums[0] += space[i];
            sums[1] += space[i + 1];
            sums[2] += space[i + 2];
            sums[3] += space[i + 3];
        }
        for (; i < n; i++) {
            sums[0] += space[i];
        }
        return sums[0] + sums[1] + (sums[2] + sums[3]);
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
