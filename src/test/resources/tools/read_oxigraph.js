// Reads an RDF file with Oxigraph: node read_oxigraph.js quads MEDIATYPE FILE, or: select union|plain FILE QUERY.
const fs = require("fs");
const { Store } = require("oxigraph");

const [task, how, file, query] = process.argv.slice(2);
const store = new Store();
const text = fs.readFileSync(file, "utf8");
if (task === "quads") {
    store.load(text, { format: how });
    process.stdout.write(store.dump({ format: "application/n-quads" }));
} else {
    store.load(text, { format: "application/trig" });
    const rows = store.query(fs.readFileSync(query, "utf8"), { use_default_graph_as_union: how === "union" });
    for (const row of rows) {
        const cells = fs.readFileSync(query + ".columns", "utf8").split(" ").map((name) => row.get(name)?.value ?? "");
        process.stdout.write(cells.map((cell) => cell.trim().replace(/\s+/g, " ")).join("\t") + "\n");
    }
}
