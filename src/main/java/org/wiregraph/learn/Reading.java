package org.wiregraph.learn;

/**
 * A triple that a passage may state: its phrases by their positions, its names as the data writes them.
 *
 * @param byHand whether a rule that somebody wrote gave the confidence
 * @param signs one number for each of {@link Signs#NAMES}
 */
@SuppressWarnings("ArrayRecordComponent") // the signs are never compared, never changed
record Reading(
        int property, int subject, int object, double confidence, Triple triple, boolean byHand, double[] signs) {
    Reading with(double newConfidence) {
        return new Reading(property, subject, object, newConfidence, triple, byHand, signs);
    }
}
