package org.wiregraph.page;

/**
 * What a page names and leads to: an entity, event or quantity; or a text, without IRI.
 *
 * @param className its most special class in words, "" for a text
 */
public record Thing(String iri, String label, Family family, String className) {
    static Thing text(String text) {
        return new Thing("", text, Family.OTHER, "");
    }
}
