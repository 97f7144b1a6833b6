package org.wiregraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.jspecify.annotations.Nullable;

/**
 * A query of which one part finds and orders and the rest tells more of what was found: its first rows can be had without
 * telling all.
 *
 * <p>The part is a sub-select with ORDER BY and no LIMIT, one only, and the query's own ORDER BY begins with the same
 * conditions. For SPARQL that order means nothing, so the query has the same answer everywhere.
 */
final class TwoSteps {
    /**
     * What the first step found.
     *
     * @param groups the first rows in order; those that are equal in it together
     * @param all how many there are
     */
    record Found(List<List<Binding>> groups, long all) {
        boolean isAll() {
            return size() == all;
        }

        long size() {
            return groups.stream().mapToLong(List::size).sum();
        }

        /** The first {@code least} of them, and all that equal the last one; at least one group. */
        Found first(long least) {
            List<List<Binding>> first = new ArrayList<>();
            long size = 0;
            for (List<Binding> group : groups) {
                if (!first.isEmpty() && size >= least) {
                    break;
                }
                first.add(group);
                size += group.size();
            }
            return new Found(first, all);
        }
    }

    private final Query query;
    private final ElementGroup pattern;
    private final ElementSubQuery finding;

    private TwoSteps(Query query, ElementGroup pattern, ElementSubQuery finding) {
        this.query = query;
        this.pattern = pattern;
        this.finding = finding;
    }

    /** The two steps of {@code query}, if it has them. */
    static Optional<TwoSteps> of(Query query) {
        if (!query.isSelectType() || query.hasOffset() || !(query.getQueryPattern() instanceof ElementGroup pattern)) {
            return Optional.empty();
        }
        List<ElementSubQuery> parts = pattern.getElements().stream()
                .filter(ElementSubQuery.class::isInstance)
                .map(ElementSubQuery.class::cast)
                .filter(part -> part.getQuery().hasOrderBy())
                .toList();
        return parts.size() == 1 && isFirstStep(parts.get(0).getQuery(), query)
                ? Optional.of(new TwoSteps(query, pattern, parts.get(0)))
                : Optional.empty();
    }

    private static boolean isFirstStep(Query part, Query query) {
        List<SortCondition> first = part.getOrderBy();
        return !part.hasLimit()
                && !part.hasOffset()
                && !part.hasGroupBy()
                && !part.hasAggregators()
                && query.hasOrderBy()
                && query.getOrderBy().size() >= first.size()
                && query.getOrderBy().subList(0, first.size()).equals(first);
    }

    /** The query that finds, without order: {@link #first} is quicker than sorting all. */
    Query finding() {
        Query part = finding.getQuery();
        Query plain = QueryFactory.make();
        plain.setQuerySelectType();
        plain.setDistinct(part.isDistinct());
        plain.setQueryPattern(part.getQueryPattern());
        part.getProject()
                .getVars()
                .forEach(column -> plain.addResultVar(column, part.getProject().getExpr(column)));
        return plain;
    }

    /** The rows that come first in order, {@code wanted} and all that equal the last of them in it. */
    Found first(QueryExecution execution, long wanted) {
        KeyOrder order = new KeyOrder(finding.getQuery().getOrderBy());
        TreeMap<List<@Nullable NodeValue>, List<Binding>> byKey = new TreeMap<>(order);
        ResultSet found = execution.execSelect();
        long all = 0;
        long kept = 0;
        for (; found.hasNext(); all++) {
            Binding row = found.nextBinding();
            List<@Nullable NodeValue> key = order.key(row);
            if (kept < wanted || order.compare(key, byKey.lastKey()) <= 0) {
                byKey.computeIfAbsent(key, one -> new ArrayList<>()).add(row);
                kept++;
                while (kept - byKey.lastEntry().getValue().size() >= wanted) {
                    kept -= byKey.pollLastEntry().getValue().size();
                }
            }
        }
        return new Found(List.copyOf(byKey.values()), all);
    }

    /** The query that tells of no more than {@code found}. */
    Query telling(Found found) {
        ElementGroup narrowed = new ElementGroup();
        for (Element element : pattern.getElements()) {
            narrowed.addElement(element.equals(finding) ? values(found) : element);
        }
        Query telling = query.cloneQuery();
        telling.setQueryPattern(narrowed);
        return telling;
    }

    private ElementData values(Found found) {
        List<Var> columns = finding.getQuery().getProjectVars();
        // Rows of a database know more variables than its columns, and hold numbers for terms.
        return new ElementData(
                columns,
                found.groups().stream()
                        .flatMap(List::stream)
                        .map(row -> plain(row, columns))
                        .toList());
    }

    private static Binding plain(Binding row, List<Var> columns) {
        BindingBuilder plain = Binding.builder();
        for (Var column : columns) {
            Node term = row.get(column);
            if (term != null) {
                plain.add(column, term);
            }
        }
        return plain.build();
    }
}
