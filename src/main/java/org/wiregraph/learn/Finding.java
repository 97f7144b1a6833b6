package org.wiregraph.learn;

import java.util.List;
import org.wiregraph.text.Span;

/**
 * A triple read in a passage.
 *
 * @param confidence from 0 to 1
 * @param subject where the passage names the subject
 * @param object where it names the object
 * @param rule the property and the words, or the dependency path, that spoke most for it
 * @param reasons what moved its confidence most, the strongest first; empty where a rule written by hand gave it
 */
public record Finding(Triple triple, double confidence, Span subject, Span object, String rule, List<Reason> reasons) {
    public Finding {
        reasons = List.copyOf(reasons);
    }
}
