// The filters of a graph: classes, properties, statuses, number of sources, time.
const STATUSES = ["actual", "planned", "possible", "ended", "denied"];
const FAMILIES = ["person", "organization", "place", "operation", "event", "quantity", "other"];

function element(name, css, ...content) {
    const one = document.createElement(name);
    one.className = css;
    one.append(...content);
    return one;
}

export class GraphFilters {
    #off = {family: new Set(), status: new Set(), property: new Set()};
    #sources = 1;
    #from = "";
    #to = "";

    /** @param changed called when a filter was changed */
    constructor(changed) {
        this.changed = changed;
        this.families = element("span", "chips");
        this.statuses = element("span", "chips");
        this.properties = element("div", "choices");
        this.number = element("p", "meta");
        this.number.setAttribute("aria-live", "polite");
        const sources = this.#input("number", "sources at least", value => {
            this.#sources = Math.max(1, Number(value) || 1);
        });
        sources.input.min = "1";
        sources.input.value = "1";
        const from = this.#input("text", "said from", value => {
            this.#from = value;
        });
        const to = this.#input("text", "to", value => {
            this.#to = value;
        });
        for (const {input} of [from, to]) {
            input.placeholder = "2021-06";
            input.size = 8;
        }
        this.sources = sources.label;
        this.times = [from.label, to.label];
        const folded = element("details", "folded", element("summary", "", "Properties"), this.properties);
        this.element = element("div", "filters", this.families, this.statuses, folded, sources.label, from.label, to.label, this.number);
        this.element.setAttribute("role", "group");
        this.element.setAttribute("aria-label", "Filters");
    }

    #input(type, name, use) {
        const input = document.createElement("input");
        input.type = type;
        input.addEventListener("change", () => {
            use(input.value.trim());
            this.changed();
        });
        return {input, label: element("label", "small", `${name} `, input)};
    }

    /** Offers what there is to choose from, with how many lines each has. */
    offer(nodes, edges) {
        const families = new Set(nodes.map(node => node.family));
        this.#chips(this.families, "family", FAMILIES.filter(name => families.has(name)), "dot");
        const statuses = new Set(edges.map(edge => edge.status));
        this.#chips(this.statuses, "status", STATUSES.filter(name => statuses.has(name)), "line");
        this.sources.hidden = edges.every(edge => edge.sources === 1);
        this.times.forEach(label => {
            label.hidden = edges.every(edge => !edge.first);
        });
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
        box.checked = !this.#off[kind].has(name);
        box.addEventListener("change", () => {
            this.#off[kind][box.checked ? "delete" : "add"](name);
            this.changed();
        });
        return element("label", "", box, content);
    }

    takes(edge) {
        const off = this.#off;
        return !off.status.has(edge.status) && !off.property.has(edge.property)
            && !off.family.has(edge.from.family) && !off.family.has(edge.to.family)
            && edge.sources >= this.#sources
            && (!this.#from || (edge.last || edge.first || "") >= this.#from)
            && (!this.#to || (edge.first !== "" && edge.first.slice(0, this.#to.length) <= this.#to));
    }

    count(nodes, edges) {
        this.number.textContent = `${nodes.toLocaleString("en")} ${nodes === 1 ? "entity" : "entities"}, ${edges.toLocaleString("en")} ${edges === 1 ? "fact" : "facts"}`;
    }
}
