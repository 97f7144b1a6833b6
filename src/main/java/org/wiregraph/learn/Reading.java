package org.wiregraph.learn;

/**
 * A triple that a passage may state: its phrases by their positions, its names as the data writes them.
 *
 * @param byHand whether a rule that somebody wrote gave the confidence
 * @param numbers what is to be seen of it: one number for each of {@link Signs#NAMES}, after {@link JointScorer} for each of
 *     {@link JointScorer#NAMES}
 */
@SuppressWarnings("ArrayRecordComponent") // the numbers are never compared, never changed
record Reading(
        int property, int subject, int object, double confidence, Triple triple, boolean byHand, double[] numbers) {
    Reading with(double newConfidence, double[] allNumbers) {
        return new Reading(property, subject, object, newConfidence, triple, byHand, allNumbers);
    }
}
