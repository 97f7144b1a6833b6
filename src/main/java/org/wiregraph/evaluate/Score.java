package org.wiregraph.evaluate;

import java.util.Locale;

/** Right, wrong, wanted and missed of one kind of thing. */
final class Score {
    int right;
    int wrong;
    int wanted;
    int missed;

    double precision() {
        return right / (double) Math.max(1, right + wrong);
    }

    double recall() {
        return (wanted - missed) / (double) Math.max(1, wanted);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P=%.3f R=%.3f F1=%.3f  (right %d, wrong %d, wanted %d, missed %d)",
                precision(),
                recall(),
                f1(),
                right,
                wrong,
                wanted,
                missed);
    }
}
