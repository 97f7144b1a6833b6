package org.wiregraph.resolve;

/**
 * One article's entity in a corpus.
 *
 * @param article position of the article, by path
 * @param id position of the entity in the article
 */
record Ref(int article, int id) {}
