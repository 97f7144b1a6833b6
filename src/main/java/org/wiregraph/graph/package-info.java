/** Turns resolved knowledge into RDF as sorted N-Quads. In: {@link org.wiregraph.resolve.Knowledge}; out: quads. Knows Jena's RDF API. */
@NullMarked
package org.wiregraph.graph;

import org.jspecify.annotations.NullMarked;
