// The filters of a graph: classes, properties, statuses, number of sources, time.
const STATUSES = ["actual", "planned", "possible", "ended", "denied"];
const KINDS = ["family", "status", "property"];
const FAMILIES = ["person", "organization", "place", "operation", "event", "quantity", "other"];

function element(name, css, ...content) {
    const one = document.createElement(name);
    one.className = css;
    one.append(...content);
    return one;
}

export class GraphFilters {
    #off = {family: new Set(), status: new Set(), property: new Set()};
    #inputs = {};

    /** @param changed called when a filter was changed */
    constructor(changed) {
        this.changed = changed;
        this.families = element("span", "chips");
        this.statuses = element("span", "chips");
        this.properties = element("div", "choices");
        this.number = element("p", "meta");
        this.number.setAttribute("aria-live", "polite");
        this.sources = this.#input("sources", "number", "sources at least");
        this.#inputs.sources.min = "1";
        this.times = element("span", "times", this.#input("from", "text", "said from"), this.#input("to", "text", "to"));
        for (const input of [this.#inputs.from, this.#inputs.to]) {
            input.placeholder = "2021-06";
            input.size = 8;
        }
        this.read(new URLSearchParams());
        const folded = element("details", "folded", element("summary", "", "Properties"), this.properties);
        this.element = element("div", "filters", this.families, this.statuses, folded, this.sources, this.times, this.number);
        this.element.setAttribute("role", "group");
        this.element.setAttribute("aria-label", "Filters");
    }

    #input(name, type, words) {
        const input = document.createElement("input");
        input.type = type;
        input.addEventListener("change", () => this.changed());
        this.#inputs[name] = input;
        return element("label", "small", `${words} `, input);
    }

    /** Sets the filters as an address says: what is left out of each kind, and the limits. */
    read(parameters) {
        for (const kind of KINDS) {
            this.#off[kind] = new Set(parameters.getAll(`no-${kind}`));
        }
        this.#inputs.sources.value = Math.max(1, Number(parameters.get("sources")) || 1);
        this.#inputs.from.value = parameters.get("from") ?? "";
        this.#inputs.to.value = parameters.get("to") ?? "";
        for (const box of this.element?.querySelectorAll("[data-kind]") ?? []) {
            box.checked = !this.#off[box.dataset.kind].has(box.value);
        }
    }

    /** Writes the filters into the parameters of an address, the other way round of {@link read}. */
    write(parameters) {
        for (const kind of KINDS) {
            parameters.delete(`no-${kind}`);
            [...this.#off[kind]].sort().forEach(name => parameters.append(`no-${kind}`, name));
        }
        for (const [name, value] of Object.entries(this.#limits())) {
            parameters.delete(name);
            if (value && value !== 1) {
                parameters.set(name, value);
            }
        }
    }

    #limits() {
        return {
            sources: Math.max(1, Number(this.#inputs.sources.value) || 1),
            from: this.#inputs.from.value.trim(),
            to: this.#inputs.to.value.trim(),
        };
    }

    /** Offers what there is to choose from, with how many lines each has. */
    offer(nodes, edges) {
        const families = new Set(nodes.map(node => node.family));
        this.#chips(this.families, "family", FAMILIES.filter(name => families.has(name)), "dot");
        const statuses = new Set(edges.map(edge => edge.status));
        this.#chips(this.statuses, "status", STATUSES.filter(name => statuses.has(name)), "line");
        this.sources.hidden = edges.every(edge => edge.sources === 1);
        this.times.hidden = edges.every(edge => !edge.first);
        const counts = new Map();
        edges.forEach(edge => counts.set(edge.property, (counts.get(edge.property) ?? 0) + 1));
        const names = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || a.localeCompare(b));
        this.properties.replaceChildren(...names.map(name => this.#box("property", name, element("span", "", `${name} ${counts.get(name)}`))));
    }

    #chips(place, kind, names, mark) {
        place.replaceChildren(...names.map(name => this.#box(kind, name, element("span", `chip ${name}`, element("i", mark), name))));
    }

    #box(kind, name, content) {
        const box = document.createElement("input");
        box.type = "checkbox";
        box.value = name;
        box.dataset.kind = kind;
        box.checked = !this.#off[kind].has(name);
        box.addEventListener("change", () => {
            this.#off[kind][box.checked ? "delete" : "add"](name);
            this.changed();
        });
        return element("label", "", box, content);
    }

    /** Tells whether a line is shown. */
    taking() {
        const {sources, from, to} = this.#limits();
        return edge => this.#takes(edge, sources, from, to);
    }

    #takes(edge, sources, from, to) {
        const off = this.#off;
        return !off.status.has(edge.status) && !off.property.has(edge.property)
            && !off.family.has(edge.from.family) && !off.family.has(edge.to.family)
            && edge.sources >= sources
            && (!from || (edge.last || edge.first || "") >= from)
            && (!to || (edge.first !== "" && edge.first.slice(0, to.length) <= to));
    }

    count(nodes, edges) {
        this.number.textContent = `${nodes.toLocaleString("en")} ${nodes === 1 ? "entity" : "entities"}, ${edges.toLocaleString("en")} ${edges === 1 ? "fact" : "facts"}`;
    }
}
