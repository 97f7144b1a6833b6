package org.wiregraph.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.wiregraph.graph.Vocabulary;

/** Answers a request to the endpoint without a query: to programs by the SPARQL 1.1 service description, to people by a page. */
final class ServiceDescription extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final String[] RESULTS = {
        "SPARQL_Results_JSON",
        "SPARQL_Results_XML",
        "SPARQL_Results_CSV",
        "SPARQL_Results_TSV",
        "Turtle",
        "N-Triples",
        "JSON-LD",
        "RDF_XML"
    };

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean describes = !request.getMethod().equals("POST") && request.getQueryString() == null;
        if (!describes) {
            chain.doFilter(request, response);
            return;
        }
        Asked asked = Asked.of(request);
        Optional<String> type = Description.wanted(asked);
        if (type.isEmpty() && asked.accept().contains("text/html")) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/queries");
            return;
        }
        Answer.Data data =
                (Answer.Data) Description.written(of(asked.server() + "/sparql"), type.orElse("text/turtle"));
        response.setContentType(data.type());
        response.getOutputStream().write(data.body().getBytes(StandardCharsets.UTF_8));
    }

    private static Model of(String endpoint) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("sd", SD).setNsPrefix("void", Vocabulary.VOID);
        Resource service = model.createResource(endpoint)
                .addProperty(RDF.type, model.createResource(SD + "Service"))
                .addProperty(model.createProperty(SD, "endpoint"), model.createResource(endpoint))
                .addProperty(model.createProperty(SD, "supportedLanguage"), model.createResource(SD + "SPARQL11Query"))
                .addProperty(
                        model.createProperty(SD, "defaultDataset"),
                        model.createResource(endpoint + "#dataset")
                                .addProperty(RDF.type, model.createResource(SD + "Dataset"))
                                .addProperty(
                                        model.createProperty(SD, "defaultGraph"),
                                        model.createResource(endpoint + "#default-graph")
                                                .addProperty(RDF.type, model.createResource(SD + "Graph"))));
        for (String format : RESULTS) {
            service.addProperty(model.createProperty(SD, "resultFormat"), model.createResource(FORMATS + format));
        }
        return model;
    }
}
