// Helps to ask: colours and terms while a query is written, and an answer drawn as a graph.
function sheet(name) {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = new URL(name, import.meta.url).href;
    document.head.append(link);
}

/** What can be written at the cursor: variables of the query, words of SPARQL, terms. */
function offers(editor, terms) {
    const cursor = editor.getCursor();
    const before = editor.getLine(cursor.line).slice(0, cursor.ch);
    const word = before.match(/[?$\w:-]*$/)[0];
    const from = {line: cursor.line, ch: cursor.ch - word.length};
    const lower = word.toLowerCase();
    const variables = [...new Set(editor.getValue().match(/[?$]\w+/g) ?? [])].filter(name => name !== word);
    const words = ["SELECT", "DISTINCT", "CONSTRUCT", "ASK", "DESCRIBE", "WHERE", "GRAPH", "OPTIONAL", "FILTER", "FILTER NOT EXISTS",
        "UNION", "BIND", "VALUES", "ORDER BY", "GROUP BY", "HAVING", "LIMIT", "OFFSET", "COUNT", "COALESCE", "CONTAINS", "REGEX"];
    let found = [];
    if (/^[?$]/.test(word)) {
        found = variables.map(text => ({text}));
    } else if (word.includes(":")) {
        const [prefix, local] = lower.split(":");
        found = terms.terms.filter(term => term.name.startsWith(`${prefix}:`) && term.name.toLowerCase().split(":")[1].includes(local));
    } else if (word) {
        found = [
            ...words.filter(text => text.toLowerCase().startsWith(lower)).map(text => ({text})),
            ...Object.keys(terms.prefixes).filter(prefix => prefix.startsWith(lower)).map(prefix => ({text: `${prefix}:`})),
            ...terms.terms.filter(term => term.name.toLowerCase().split(":")[1].startsWith(lower)),
        ];
    } else {
        found = Object.keys(terms.prefixes).map(prefix => ({text: `${prefix}:`}));
    }
    return {from, to: cursor, list: found.slice(0, 40).map(one => ({text: one.text ?? one.name, note: one.note ?? "", render}))};
}

function render(item, self, offer) {
    const name = document.createElement("span");
    name.textContent = offer.text;
    const note = document.createElement("span");
    note.className = "note";
    note.textContent = offer.note;
    item.append(name, note);
}

async function edit(text) {
    sheet("codemirror.css");
    sheet("show-hint.css");
    await import("./codemirror.js");
    await Promise.all([import("./sparql.js"), import("./show-hint.js")]);
    const {CodeMirror} = globalThis;
    const label = text.getAttribute("aria-label");
    const start = () => {
        const editor = CodeMirror.fromTextArea(text, {
            mode: "application/sparql-query",
            lineNumbers: true,
            lineWrapping: true,
            viewportMargin: Infinity,
            // Tab leaves the editor, as it leaves any field.
            extraKeys: {
                "Ctrl-Space": "autocomplete",
                "Ctrl-Enter": () => text.form.requestSubmit(),
                "Cmd-Enter": () => text.form.requestSubmit(),
                Tab: false,
                "Shift-Tab": false,
            },
        });
        editor.getInputField().setAttribute("aria-label", label);
        const wrong = document.querySelector(".problem")?.textContent.match(/in line (\d+)/);
        if (wrong) {
            editor.addLineClass(Number(wrong[1]) - 1, "background", "wrong");
        }
        let terms = null;
        editor.on("inputRead", async (_, change) => {
            if (!/[\w:?$]/.test(change.text.join(""))) {
                return;
            }
            terms ??= await (await fetch(text.dataset.editor)).json();
            editor.showHint({hint: () => offers(editor, terms), completeSingle: false, alignWithWord: true});
        });
        CodeMirror.commands.autocomplete = async one => {
            terms ??= await (await fetch(text.dataset.editor)).json();
            one.showHint({hint: () => offers(one, terms), completeSingle: false});
        };
    };
    const folded = text.closest("details:not([open])");
    if (folded) {
        folded.addEventListener("toggle", start, {once: true});
    } else {
        start();
    }
}

/** Things of each row as points, joined by what the row says of them. */
function graphOf(table) {
    const nodes = new Map();
    const edges = [];
    for (const row of table.querySelectorAll("tbody > tr:first-child")) {
        const cells = [...row.cells];
        const things = [];
        cells.forEach((cell, at) => {
            const link = cell.querySelector("a.thing");
            if (link) {
                const id = link.getAttribute("href");
                nodes.set(id, {id, label: link.textContent, family: link.classList[1], kind: link.title, address: id, weight: 1});
                things.push({id, at, column: cell.dataset.column});
            }
        });
        const status = row.querySelector(".status")?.textContent ?? "";
        const [first, ...others] = things;
        for (const other of others) {
            const said = cells.slice(first.at + 1, other.at).map(cell => cell.querySelector(".property")?.textContent).find(Boolean);
            edges.push({
                source: first.id, target: other.id, property: said ?? other.column, status: status || "actual", sources: 1, claims: 1,
                first: "", last: "",
            });
        }
    }
    return {nodes: [...nodes.values()], edges};
}

function drawable(section) {
    const table = section.querySelector("table");
    const data = table ? graphOf(table) : {edges: []};
    if (data.edges.length === 0) {
        return;
    }
    const choice = document.createElement("button");
    choice.type = "button";
    choice.textContent = "Show as graph";
    choice.setAttribute("aria-pressed", "false");
    section.querySelector(".answered").append(choice);
    let view = null;
    let place = null;
    choice.addEventListener("click", async () => {
        if (!view) {
            const {GraphView} = await import("./graph-view.js");
            place = document.createElement("div");
            place.className = "graph inline";
            section.append(place);
            view = new GraphView(place, {});
            view.show(data);
        }
        const shown = choice.getAttribute("aria-pressed") !== "true";
        choice.setAttribute("aria-pressed", String(shown));
        choice.textContent = shown ? "Show as table" : "Show as graph";
        place.hidden = !shown;
        section.querySelector(".scroll").hidden = shown;
    });
}

document.querySelectorAll("textarea[data-editor]").forEach(edit);
document.querySelectorAll("[data-answer]").forEach(drawable);
