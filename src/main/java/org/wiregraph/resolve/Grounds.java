package org.wiregraph.resolve;

/** Why two entities may be one, the strongest first. */
public enum Grounds {
    MISSPELT("the names differ in one letter"),
    AGREEING("one surname, and role or organization agree"),
    SURNAME("nothing but the surname agrees"),
    KINDS("one name, but things of different kinds"),
    ACRONYM("the short form stands for several names"),
    SEVERAL("several persons of that surname"),
    TOGETHER("the same article has somebody of that surname");

    private final String words;

    Grounds(String words) {
        this.words = words;
    }

    /** What is said to the user. */
    public String words() {
        return words;
    }
}
