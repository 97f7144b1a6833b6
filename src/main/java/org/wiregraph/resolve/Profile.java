package org.wiregraph.resolve;

import java.io.Serializable;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What articles say of a person beside the name.
 *
 * @param roles titles and offices
 * @param organizations keys of those that the person works for, belongs to or leads
 * @param led keys of those that the person leads
 */
public record Profile(SortedSet<String> roles, SortedSet<String> organizations, SortedSet<String> led)
        implements Serializable {
    /** A profile that knows nothing, to be added to. */
    public Profile() {
        this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    /** Takes in what {@code other} knows; this. */
    public Profile add(Profile other) {
        roles.addAll(other.roles);
        organizations.addAll(other.organizations);
        led.addAll(other.led);
        return this;
    }

    /** Whether both have an organization in common, or a role that is not that of leading different organizations. */
    boolean agrees(Profile other) {
        boolean leadElsewhere = !led.isEmpty() && !other.led.isEmpty() && !meet(led, other.led);
        return meet(organizations, other.organizations) || meet(roles, other.roles) && !leadElsewhere;
    }

    private static boolean meet(Collection<String> one, Collection<String> other) {
        return one.stream().anyMatch(other::contains);
    }
}
