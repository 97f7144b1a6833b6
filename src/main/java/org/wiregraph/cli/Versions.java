package org.wiregraph.cli;

import java.nio.file.Path;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.build.Software;
import org.wiregraph.extract.Extractor;
import org.wiregraph.ontology.OntologyException;
import org.wiregraph.ontology.OntologyReader;
import picocli.CommandLine;

/** What {@code --version} says: the versions of all that makes a graph. */
final class Versions implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "wiregraph " + Software.version(),
            "extractor " + Extractor.VERSION,
            "models    " + Annotator.VERSION,
            "ontology  " + ontology(Places.orShipped(Path.of(""), "ontology")),
            "CoreNLP   " + Software.coreNlp(),
            "Jena      " + Software.jena(),
            "Java      " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                    + System.getProperty("os.arch")
        };
    }

    /** The digest that the graph's provenance gives, when built with the usual base. */
    private static String ontology(Path folder) {
        try {
            return new OntologyReader().read(folder, Places.USUAL_BASE).digest() + " (" + folder + ")";
        } catch (OntologyException broken) {
            return String.valueOf(broken.getMessage());
        }
    }
}
