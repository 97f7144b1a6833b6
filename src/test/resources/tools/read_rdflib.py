"""Reads an RDF file with rdflib. read_rdflib.py quads FORMAT FILE, or: select union|plain FILE QUERY."""

import pathlib
import sys

import rdflib

rdflib.NORMALIZE_LITERALS = False


def main(task, how, file, query=""):
    dataset = rdflib.Dataset(default_union=how == "union")
    # rdflib 6.1 changes this set while a query with two variable graphs walks over it.
    contexts = dataset.store.contexts
    dataset.store.contexts = lambda triple=None: iter(list(contexts(triple)))
    if task == "quads":
        target = dataset if how in ("trig", "nquads") else dataset.default_context
        target.parse(file, format=how)
        quads = dataset.serialize(format="nquads", encoding="utf-8")
        # rdflib 6.1 names the default graph after the file.
        own = f" <{pathlib.Path(file).resolve().as_uri()}> .".encode()
        sys.stdout.buffer.write(quads.replace(own, b" .").replace(b" <urn:x-rdflib:default> .", b" ."))
        return
    dataset.parse(file, format="trig")
    with open(query, encoding="utf-8") as lines:
        answer = dataset.query(lines.read())
    for row in answer:
        cells = ["" if cell is None else " ".join(str(cell).split()) for cell in row]
        sys.stdout.buffer.write(("\t".join(cells) + "\n").encode())


main(*sys.argv[1:])
