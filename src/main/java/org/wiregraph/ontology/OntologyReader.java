package org.wiregraph.ontology;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Reads ontology folders: classes, properties, lexicon, cues and known names, and what in them is wrong. */
public final class OntologyReader {
    /**
     * Reads one file, or all Turtle, N-Triples, RDF/XML and JSON-LD files in and below a folder.
     *
     * @param base IRI against which relative IRIs are resolved
     * @throws OntologyException if there is nothing at {@code fileOrFolder} or a file breaks its syntax
     */
    public Ontology read(Path fileOrFolder, String base) {
        return read(List.of(fileOrFolder), base);
    }

    /** Reads several files and folders as one ontology, as {@link #read(Path, String)} does. */
    public Ontology read(List<Path> filesAndFolders, String base) {
        OntologyFiles files = new OntologyFiles(filesAndFolders, base);
        Source source = files.source();
        TermReader reader = new TermReader(source);
        SortedMap<String, ClassTerm> classes = reader.classes();
        SortedMap<String, PropertyTerm> properties = reader.properties(classes);
        List<String> vocabulary = List.copyOf(new TermTriples(source, reader, classes).read());
        Ontology terms = new Ontology(
                classes,
                properties,
                vocabulary,
                List.of(),
                new Cues(Map.of()),
                List.of(),
                source.prefixes(),
                files.digest(),
                List.of());
        List<Entry> entries = new LexiconReader(source, terms).read();
        List<KnownName> names = new NameReader(source, terms).read();
        Cues cues = CueReader.read(source);
        Ontology whole = new Ontology(
                classes, properties, vocabulary, entries, cues, names, source.prefixes(), files.digest(), List.of());
        new TermCheck(source, reader, whole).check();
        new ContradictionCheck(source, reader, whole).check();
        new LexiconCheck(source, whole).check();
        new NameCheck(source, names).check();
        return new Ontology(
                classes,
                properties,
                vocabulary,
                entries,
                cues,
                names,
                source.prefixes(),
                files.digest(),
                source.problems().stream().distinct().sorted().toList());
    }
}
