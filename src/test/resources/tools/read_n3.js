// Reads an RDF file with N3.js: node read_n3.js quads MEDIATYPE FILE.
const fs = require("fs");
const N3 = require("n3");

const [, format, file] = process.argv.slice(2);
const writer = new N3.Writer({ format: "application/n-quads" });
writer.addQuads(new N3.Parser({ format }).parse(fs.readFileSync(file, "utf8")));
writer.end((error, result) => process.stdout.write(result));
