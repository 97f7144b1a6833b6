/** Annotates text. In: a document; out: {@link org.wiregraph.annotate.Sentence}s with tokens, lemmas, parts of speech, dependencies, names and times, written and read as CoNLL-U. Alone knows CoreNLP. */
@NullMarked
package org.wiregraph.annotate;

import org.jspecify.annotations.NullMarked;
