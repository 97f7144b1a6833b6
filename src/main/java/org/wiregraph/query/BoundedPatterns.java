package org.wiregraph.query;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
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
        Regex(ExprList arguments) {
            super(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            walk(arguments, arguments.size() > 2 ? arguments.get(2) : null, false);
            return super.eval(arguments);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Regex(arguments);
        }
    }

    private static final class Replace extends E_StrReplace {
        Replace(ExprList arguments) {
            super(arguments.get(0), arguments.get(1), arguments.get(2), arguments.size() > 3 ? arguments.get(3) : null);
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            walk(arguments, arguments.size() > 3 ? arguments.get(3) : null, true);
            return super.eval(arguments);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replace(arguments);
        }
    }

    /** Goes the way that the engine will go, counting; what is wrong with the arguments is left to those who say it. */
    private static void walk(List<NodeValue> arguments, @Nullable NodeValue flags, boolean toTheEnd) {
        NodeValue text = arguments.get(0);
        NodeValue pattern = arguments.get(1);
        if (!text.isLiteral() || !pattern.isString() || (flags != null && !flags.isString())) {
            return;
        }
        try {
            int mask = flags == null ? 0 : RegexEngine.makeMask(flags.getString());
            Matcher matcher =
                    Pattern.compile(pattern.getString(), mask).matcher(new Counted(text.asString(), new AtomicLong()));
            boolean found = matcher.find();
            while (found && toTheEnd) {
                found = matcher.find();
            }
        } catch (PatternSyntaxException | ExprException unknownFlag) {
            return;
        } catch (StackOverflowError deep) {
            throw new QueryCancelledException();
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
