package org.wiregraph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/** The order of rows by the columns of an ORDER BY alone: rows that agree in these are equal. */
final class KeyOrder implements Comparator<List<@Nullable NodeValue>> {
    private final List<SortCondition> conditions;
    /** Days recur, and are slow to read. */
    private final Map<Node, NodeValue> values = new HashMap<>();

    /** @param conditions by variables */
    KeyOrder(List<SortCondition> conditions) {
        this.conditions = conditions;
    }

    /** What a row has in the columns: a row of a database looks that up each time it is asked. */
    List<@Nullable NodeValue> key(Binding row) {
        List<@Nullable NodeValue> key = new ArrayList<>(conditions.size());
        for (SortCondition condition : conditions) {
            Var column = condition.getExpression().asVar();
            Node term = column == null ? null : row.get(column);
            key.add(term == null ? null : values.computeIfAbsent(term, NodeValue::makeNode));
        }
        return key;
    }

    @Override
    public int compare(List<@Nullable NodeValue> one, List<@Nullable NodeValue> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = compare(one.get(i), other.get(i));
            if (order != 0) {
                return conditions.get(i).getDirection() == Query.ORDER_DESCENDING ? -order : order;
            }
        }
        return 0;
    }

    /** What is unbound comes first. */
    private static int compare(@Nullable NodeValue one, @Nullable NodeValue other) {
        if (one == null || other == null) {
            return one != null ? 1 : other != null ? -1 : 0;
        }
        return one.equals(other) ? 0 : NodeValue.compareAlways(one, other);
    }
}
