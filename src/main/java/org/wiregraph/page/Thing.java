package org.wiregraph.page;

/**
 * What a page names and leads to: an entity, event or quantity; or a text, without IRI.
 *
 * @param className its most special class in words, "" for a text
 */
public record Thing(String iri, String label, Family family, String className) {
    /** Whether it is somebody or something, and no text, event or quantity. */
    public boolean isEntity() {
        return !iri.isEmpty() && family != Family.EVENT && family != Family.QUANTITY;
    }

    static Thing text(String text) {
        return new Thing("", text, Family.OTHER, "");
    }
}
