package org.wiregraph.learn;

/**
 * An example with its annotated passage.
 *
 * @param group examples about the same subject have the same; what one says of itself must not be learned from itself
 */
record Item(Example example, Passage passage, String group) {}
