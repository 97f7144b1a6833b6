/** Answers over HTTP: pages, SPARQL, descriptions of things. In: a store; out: a server that moves on with each build. Alone knows Fuseki. */
@NullMarked
package org.wiregraph.serve;

import org.jspecify.annotations.NullMarked;
