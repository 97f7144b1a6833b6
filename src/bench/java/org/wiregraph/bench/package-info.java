/** Measures the per-article half beside CoreNLP's own pipeline; no part of the product. */
package org.wiregraph.bench;
