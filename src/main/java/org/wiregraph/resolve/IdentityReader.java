package org.wiregraph.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.wiregraph.resolve.Identity.Kind;

/** Reads the items of {@code identity.yaml}. */
final class IdentityReader {
    private static final Pattern IRI = Pattern.compile("[^\\s<>\"{}|\\\\^`]+");
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");
    private static final Set<String> KEYS = Set.of("of", "is", "reason");
    private final YamlText yaml;

    IdentityReader(YamlText yaml) {
        this.yaml = yaml;
    }

    List<Identity> read() {
        List<String> headings = Arrays.stream(Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        return yaml.items(headings).stream().map(this::identity).toList();
    }

    private Identity identity(YamlText.Item item) {
        Kind kind = Kind.valueOf(item.heading().toUpperCase(Locale.ROOT));
        boolean bare = item.parts().containsKey("");
        List<String> of = item.parts().getOrDefault(bare ? "" : "of", List.of());
        String is = item.text("is");
        boolean several = kind == Kind.SAME || kind == Kind.DIFFERENT;
        boolean given = !several && kind != Kind.HIDE;
        if (!bare && !KEYS.containsAll(item.parts().keySet())) {
            throw yaml.error(
                    item,
                    "known keys are of, is and reason, not " + item.parts().keySet());
        }
        if (of.stream().anyMatch(String::isEmpty) || of.size() < (several ? 2 : 1)) {
            throw yaml.error(item, several ? "names at least two entities: of: [A, B]" : "names an entity: of: A");
        }
        if (given == is.isEmpty()) {
            throw yaml.error(item, given ? "says what it is: is: ..." : "takes no is:");
        }
        boolean iri = kind == Kind.IRI || kind == Kind.LINK;
        if (iri && !IRI.matcher(is).matches()) {
            throw yaml.error(item, "not an IRI: " + is);
        }
        boolean whole = ABSOLUTE.matcher(is).matches();
        if (kind == Kind.LINK && !whole || kind == Kind.IRI && !whole && !is.startsWith("entity/")) {
            String ours = kind == Kind.IRI ? ", nor one under the base, such as entity/person/Jens_Stoltenberg" : "";
            throw yaml.error(item, "not a whole IRI" + ours + ": " + is);
        }
        return new Identity(kind, of, is, item.text("reason"), item.line());
    }
}
