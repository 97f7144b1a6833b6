/**
 * Links entities to DBpedia by a table of names, where the user asks for it. In: {@link org.wiregraph.resolve.Knowledge}; out:
 * the same with links. Knows no library.
 */
@NullMarked
package org.wiregraph.link;

import org.jspecify.annotations.NullMarked;
