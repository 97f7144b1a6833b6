package org.wiregraph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformer;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.jspecify.annotations.Nullable;

/**
 * Holds the regular expressions of a query to a number of steps. Java's engine looks at no clock, and there are patterns that
 * keep it at one text for years.
 */
public final class BoundedPatterns {
    /** Some tenth of a second. */
    private static final long STEPS = 10_000_000;

    private static final ElementTransform ELEMENTS = new ElementTransformCopyBase();

    private BoundedPatterns() {}

    /** The same query, which is cancelled where a pattern takes too many steps. */
    public static Query in(Query query) {
        return QueryTransformOps.transform(query, ELEMENTS, new Bounding());
    }

    private static final class Bounding extends ExprTransformApplyElementTransform {
        Bounding() {
            super(ELEMENTS);
        }

        @Override
        public Expr transform(ExprFunctionN function, ExprList arguments) {
            if (function instanceof E_Regex) {
                return new Regex(arguments);
            }
            return function instanceof E_StrReplace ? new Replace(arguments) : super.transform(function, arguments);
        }

        @Override
        public Expr transform(ExprFunctionOp function, ExprList arguments, Op pattern) {
            Element element = ElementTransformer.transform(function.getElement(), ELEMENTS, this);
            return function.copy(arguments, element);
        }
    }

    private static final class Regex extends E_Regex {
        private final Compiled compiled = new Compiled();

        Regex(ExprList arguments) {
            super(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
        }

        /** What is wrong with the arguments is left to the original to say. */
        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            Node text = NodeValueOps.checkAndGetStringLiteral("REGEX", arguments.get(0));
            return compiled.matcher(text.getLiteralLexicalForm(), arguments, 2)
                    .map(matcher -> NodeValue.booleanReturn(finds(matcher)))
                    .orElseGet(() -> super.eval(arguments));
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Regex(arguments);
        }
    }

    private static final class Replace extends E_StrReplace {
        private final Compiled compiled = new Compiled();

        Replace(ExprList arguments) {
            super(arguments.get(0), arguments.get(1), arguments.get(2), arguments.size() > 3 ? arguments.get(3) : null);
        }

        /** Goes the way that the original will go, counting. */
        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            Optional<Matcher> matcher = compiled.matcher(arguments.get(0).asString(), arguments, 3);
            boolean found = matcher.isPresent();
            while (found) {
                found = finds(matcher.get());
            }
            return super.eval(arguments);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replace(arguments);
        }
    }

    private static boolean finds(Matcher matcher) {
        try {
            return matcher.find();
        } catch (StackOverflowError deep) {
            throw new QueryCancelledException();
        }
    }

    /** The pattern of an expression, compiled again only where another row brings another. */
    private static final class Compiled {
        private NodeValue @Nullable [] of;
        private @Nullable Pattern pattern;

        /**
         * None where the arguments are not what they should be.
         *
         * @param flags the place of the flags among the arguments
         */
        Optional<Matcher> matcher(String text, List<NodeValue> arguments, int flags) {
            NodeValue given = arguments.get(1);
            NodeValue how = arguments.size() > flags ? arguments.get(flags) : NodeValue.nvEmptyString;
            if (!given.isString() || !how.isString()) {
                return Optional.empty();
            }
            NodeValue[] wanted = {given, how};
            if (pattern == null || !Arrays.equals(of, wanted)) {
                pattern = RegexEngine.makePattern("REGEX", given.getString(), how.getString());
                of = wanted;
            }
            return Optional.of(pattern.matcher(new Counted(text, new AtomicLong())));
        }
    }

    /** A text that may be looked at so many times. */
    private record Counted(CharSequence text, AtomicLong steps) implements CharSequence {
        @Override
        public char charAt(int index) {
            if (steps.incrementAndGet() > STEPS) {
                throw new QueryCancelledException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int begin, int end) {
            return new Counted(text.subSequence(begin, end), steps);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
