/** Decides which entities of single articles are one. In: the gists of all articles; out: {@link org.wiregraph.resolve.Entity entities} and {@link org.wiregraph.resolve.Claim claims} of the whole corpus, with the IRIs they keep. Knows no library but the reader of identity.yaml. */
@NullMarked
package org.wiregraph.resolve;

import org.jspecify.annotations.NullMarked;
