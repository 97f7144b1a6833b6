package org.wiregraph.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.wiregraph.graph.ArticleWriter;
import org.wiregraph.graph.Inventory;
import org.wiregraph.graph.Summaries;
import org.wiregraph.graph.SummaryWriter;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.TellSteps;
import scala.Tuple2;

/** Writes what articles say, each by itself, and sums it up. */
final class ArticleQuads implements ArticlesJob.Maker<Told> {
    private static final long serialVersionUID = 1L;

    @Override
    public Function<Article, List<Told>> article(ArticlesJob.Tools tools) {
        Ontology ontology = tools.worker().ontology();
        return article -> List.of(told(article, ontology, tools.base()));
    }

    private static Told told(Article article, Ontology ontology, String base) {
        ArrayList<byte[]> quads = GraphJob.lines(sink -> {
            new ArticleWriter(ontology, sink).write(article);
            article.copyOf()
                    .ifPresent(original -> new SummaryWriter(ontology, base, sink).copy(article.iri(), original.iri()));
        });
        Summaries summaries = new Summaries(ontology);
        summaries.add(article);
        Told told = new Told(
                Inventory.line(article.document().path(), article.document().sha256()), quads);
        summaries.facts().forEach((key, summary) -> told.facts().add(new Tuple2<>(key, summary)));
        summaries.roles().forEach((iri, summary) -> told.roles().add(new Tuple2<>(iri, summary)));
        summaries.numbers().values().forEach(told.numbers()::addAll);
        return told;
    }

    @Override
    public List<Told> end(ArticlesJob.Tools tools, TellSteps steps) {
        Told told = new Told("", new ArrayList<>());
        told.happenings().addAll(steps.happenings());
        steps.problemsSoFar().forEach(problem -> told.problems().add(KeptFile.json(problem)));
        told.met().addAll(steps.met());
        return List.of(told);
    }
}
