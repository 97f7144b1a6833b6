/** Measures the per-article half beside CoreNLP's own pipeline, and how the rest grows with the corpus; no part of the product. */
package org.wiregraph.bench;
