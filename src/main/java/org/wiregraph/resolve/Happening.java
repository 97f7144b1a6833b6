package org.wiregraph.resolve;

import java.io.Serializable;

/**
 * An event or quantity that claims are about; what is said of it stands in the claims.
 *
 * @param className short name of its class
 * @param label a readable name made of its class and first roles, e.g. "Withdrawal by NATO from Afghanistan"
 */
public record Happening(String iri, String className, String label) implements Comparable<Happening>, Serializable {
    @Override
    public int compareTo(Happening other) {
        return iri.compareTo(other.iri);
    }
}
