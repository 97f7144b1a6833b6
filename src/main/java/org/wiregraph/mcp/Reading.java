package org.wiregraph.mcp;

import org.apache.jena.query.Dataset;
import org.wiregraph.page.Source;

/** A generation that is being read, as terms and as what pages are made of. */
record Reading(Dataset dataset, Source source) {}
