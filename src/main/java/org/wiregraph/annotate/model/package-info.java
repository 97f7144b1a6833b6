/** Applies trained models to the words of a sentence. In: CoreNLP's model files, kept in a form of our own that loads fast; out: tags, name labels and arcs, the same that CoreNLP gives. */
@NullMarked
package org.wiregraph.annotate.model;

import org.jspecify.annotations.NullMarked;
