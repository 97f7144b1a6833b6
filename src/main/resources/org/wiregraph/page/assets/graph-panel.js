// What stands beside a graph: the point that is chosen, and its lines in words; without one, where to begin.
const MOST = 60;

function element(name, css, ...content) {
    const one = document.createElement(name);
    one.className = css;
    one.append(...content);
    return one;
}

function named(text) {
    return element("bdi", "", text);
}

/** The page that lists the claims behind a line, each with its sentence. */
export function evidence(edge) {
    if (!edge.predicate) {
        return null;
    }
    const sparql = `SELECT DISTINCT ?status ?said ?source ?document ?sentence WHERE {
  GRAPH ?document {
    ?claim rdf:subject|wg:about <${edge.source}> ; ${edge.role ? `<${edge.predicate}>` : "rdf:object"} <${edge.target}> ;
      wg:status ?status ; prov:wasDerivedFrom/nif:anchorOf ?sentence .
    ${edge.role ? "" : `?claim rdf:predicate <${edge.predicate}> .`}
    OPTIONAL { ?claim wg:attributedAs ?source }
    OPTIONAL { ?document dcterms:date ?said }
  }
} ORDER BY ?said ?document ?sentence`;
    return `/query?sparql=${encodeURIComponent(sparql)}`;
}

export class GraphPanel {
    /** @param options expand(): brings in what lies around the chosen point, or null; choose(id); near(node): its lines */
    constructor(options) {
        this.options = options;
        this.element = element("aside", "panel");
        this.element.setAttribute("aria-label", "Chosen");
        // Told where it is not seen: a list of all lines would be read out at every step.
        this.told = element("p", "unseen");
        this.told.setAttribute("role", "status");
    }

    say(words) {
        this.told.textContent = words;
        this.element.querySelector(".said")?.append(` ${words}`);
    }

    list(shown, chosen) {
        if (!chosen) {
            const strongest = [...shown.nodes].sort((a, b) => b.weight - a.weight || a.label.localeCompare(b.label)).slice(0, 12);
            const hint = this.options.expand
                ? "Choose a point to see what is said of it; once more, or Enter, brings in what lies around it."
                : "Choose a point to see what is said of it.";
            this.told.textContent = "";
            this.element.replaceChildren(element("p", "meta", hint),
                element("ul", "", ...strongest.map(node => element("li", "", this.#choice(node)))));
            return;
        }
        const title = element("a", `thing ${chosen.family}`, named(chosen.label));
        title.href = chosen.address;
        const parts = [element("p", "kind", chosen.kind), element("h2", "", title)];
        if (this.options.expand) {
            const more = element("button", "", "Expand");
            more.type = "button";
            more.addEventListener("click", this.options.expand);
            parts.push(element("p", "said", more));
        }
        const lines = this.options.near(chosen).sort((a, b) => a.property.localeCompare(b.property) || b.sources - a.sources);
        this.told.textContent = `${chosen.label}, ${chosen.kind}: ${lines.length} ${lines.length === 1 ? "fact" : "facts"}`;
        parts.push(element("ul", "", ...lines.slice(0, MOST).map(edge => this.#line(edge, chosen))));
        if (lines.length > MOST) {
            parts.push(element("p", "meta", `and ${lines.length - MOST} more`));
        }
        this.element.replaceChildren(...parts);
    }

    #choice(node) {
        const choice = element("button", `thing ${node.family}`, named(node.label));
        choice.type = "button";
        choice.addEventListener("click", () => this.options.choose(node.id));
        return choice;
    }

    #line(edge, chosen) {
        const side = node => (node === chosen ? named(node.label) : this.#choice(node));
        const status = element("span", `status ${edge.status}`, edge.status);
        const words = `${edge.sources} ${edge.sources === 1 ? "source" : "sources"}`;
        const address = evidence(edge);
        const sources = element(address ? "a" : "span", "meta", words);
        if (address) {
            sources.href = address;
        }
        return element("li", "", side(edge.from), " ", element("span", "property", edge.property), " ", side(edge.to), " ", status, " ", sources);
    }
}
