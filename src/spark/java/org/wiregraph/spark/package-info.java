/** The build on a cluster: the same stages as Spark jobs. In: a corpus on any Hadoop file system; out: N-Quads in parts. It alone knows Spark. */
@NullMarked
package org.wiregraph.spark;

import org.jspecify.annotations.NullMarked;
