// The page of the graph: its data, and the table that says the same.
import {GraphView} from "./graph-view.js";
import {evidence} from "./graph-panel.js";

const ROWS = 500;
const place = document.querySelector("[data-graph]");
const table = document.querySelector(".facts-table tbody");

async function slice(address) {
    const answer = await fetch(address);
    if (!answer.ok) {
        throw new Error(`The graph cannot be read: ${answer.status}`);
    }
    return answer.json();
}

function cell(...content) {
    const one = document.createElement("td");
    one.append(...content);
    return one;
}

function thing(node) {
    const link = document.createElement("a");
    link.href = node.address;
    link.className = `thing ${node.family}`;
    const name = document.createElement("bdi");
    name.textContent = node.label;
    link.append(name);
    return link;
}

function row(edge) {
    const one = document.createElement("tr");
    const status = document.createElement("span");
    status.className = `status ${edge.status}`;
    status.textContent = edge.status;
    const sources = document.createElement("a");
    sources.href = evidence(edge);
    sources.textContent = edge.sources;
    one.append(cell(thing(edge.from)), cell(edge.property), cell(thing(edge.to)), cell(status), cell(sources), cell(edge.first));
    return one;
}

function fill(edges) {
    const strongest = [...edges].sort((a, b) => b.sources - a.sources).slice(0, ROWS);
    table.replaceChildren(...strongest.map(row));
}

let latest = [];
const folded = table.closest("details");
folded.addEventListener("toggle", () => folded.open && fill(latest));

const view = new GraphView(place, {
    focus: place.dataset.focus,
    expand: node => slice(`${place.dataset.around}${encodeURIComponent(node.id)}`),
    changed: edges => {
        latest = edges;
        if (folded.open) {
            fill(edges);
        }
    },
    filtered: filters => {
        const address = new URL(location);
        filters.write(address.searchParams);
        history.pushState(null, "", address);
    },
});
// The address holds the filters, so that a link shows what its sender saw, and a step back undoes one.
view.filters.read(new URLSearchParams(location.search));
addEventListener("popstate", () => view.filter(new URLSearchParams(location.search)));
try {
    view.show(await slice(place.dataset.graph));
} catch (failed) {
    place.textContent = failed.message;
}
document.querySelectorAll("[data-submits]").forEach(choice => choice.addEventListener("change", () => {
    const address = new URL(location);
    address.searchParams.set(choice.name, choice.value);
    location.assign(address);
}));
