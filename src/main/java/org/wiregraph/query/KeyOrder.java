package org.wiregraph.query;

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
final class KeyOrder implements Comparator<Binding> {
    private final List<SortCondition> conditions;
    /** Days recur, and are slow to read. */
    private final Map<Node, NodeValue> values = new HashMap<>();

    /** @param conditions by variables */
    KeyOrder(List<SortCondition> conditions) {
        this.conditions = conditions;
    }

    @Override
    public int compare(Binding one, Binding other) {
        for (SortCondition condition : conditions) {
            Var column = condition.getExpression().asVar();
            int order = column == null ? 0 : compare(one.get(column), other.get(column));
            if (order != 0) {
                return condition.getDirection() == Query.ORDER_DESCENDING ? -order : order;
            }
        }
        return 0;
    }

    /** What is unbound comes first. */
    private int compare(@Nullable Node one, @Nullable Node other) {
        if (one == null || other == null) {
            return one != null ? 1 : other != null ? -1 : 0;
        }
        return one.equals(other) ? 0 : NodeValue.compareAlways(value(one), value(other));
    }

    private NodeValue value(Node node) {
        return node.isLiteral() ? values.computeIfAbsent(node, NodeValue::makeNode) : NodeValue.makeNode(node);
    }
}
