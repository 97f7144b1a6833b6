package org.wiregraph.learn;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that training found out, before it is used: what a model's file holds. */
record Parts(
        List<String> properties,
        Map<String, Relation> relations,
        Writing writing,
        Memory memory,
        Evidence evidence,
        FeatureIndex index,
        FeatureIndex clues,
        Weights weights,
        Set<String> known,
        Patterns patterns) {}
