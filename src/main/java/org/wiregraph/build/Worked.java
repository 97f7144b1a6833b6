package org.wiregraph.build;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.wiregraph.annotate.ConlluException;
import org.wiregraph.corpus.Document;
import org.wiregraph.corpus.Reading;
import org.wiregraph.text.Problem;

/** What was made of the articles of one file, in their order, and what could not be used of it. */
public record Worked<T>(List<T> results, List<Problem> problems) {
    public Worked {
        results = List.copyOf(results);
        problems = List.copyOf(problems);
    }

    /** Does {@code work} for each article; what goes wrong with one is a problem of that one. */
    public static <T> Worked<T> on(Reading reading, Function<Document, T> work) {
        List<T> results = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(reading.problems());
        for (Document document : reading.documents()) {
            try {
                results.add(work.apply(document));
            } catch (ConlluException wrong) {
                problems.add(new Problem(Problem.Kind.ANNOTATION, document.path(), String.valueOf(wrong.getMessage())));
            } catch (UncheckedIOException | SharedAnnotator.ModelsUnusable notOfThisArticle) {
                throw notOfThisArticle;
            } catch (RuntimeException | StackOverflowError fault) {
                problems.add(
                        new Problem(Problem.Kind.FAULT, document.path(), "left out: a fault of Wiregraph, " + fault));
            }
        }
        return new Worked<>(results, problems);
    }

    /** Whether reading the file again would give the same: no fault of ours is in it. */
    public boolean isFinal() {
        return problems.stream().noneMatch(problem -> problem.kind() == Problem.Kind.FAULT);
    }
}
