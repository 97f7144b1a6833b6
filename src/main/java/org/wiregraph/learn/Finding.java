package org.wiregraph.learn;

import org.wiregraph.text.Span;

/**
 * A triple read in a passage.
 *
 * @param confidence from 0 to 1
 * @param subject where the passage names the subject
 * @param object where it names the object
 * @param rule what spoke most for it, in words
 */
public record Finding(Triple triple, double confidence, Span subject, Span object, String rule) {}
