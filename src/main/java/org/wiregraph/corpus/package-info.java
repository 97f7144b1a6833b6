/** Reads articles. In: a folder of files; out: {@link org.wiregraph.corpus.Document}s, the article's own text with its blocks and metadata. Alone knows jsoup, PDFBox and jwarc, and YAML front matter. */
@NullMarked
package org.wiregraph.corpus;

import org.jspecify.annotations.NullMarked;
