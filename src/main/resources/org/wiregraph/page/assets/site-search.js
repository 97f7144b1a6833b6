// Searches the pages of a site without a server, in what search-index.js holds:
// {things: [[names, class, family, address]], sentences: [[words, date, address]]}.
const THINGS = 60;
const SENTENCES = 60;
const place = document.getElementById("found");
const input = document.getElementById("search");
const {things, sentences} = globalThis.wiregraphIndex;

function plain(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function element(name, css, ...content) {
    const one = document.createElement(name);
    one.className = css;
    one.append(...content);
    return one;
}

function link(css, address, text) {
    const one = element("a", css, element("bdi", "", text));
    one.href = address;
    return one;
}

/** Lower is better: the name itself, its beginning, the beginning of a word, anywhere; -1 for not at all. */
function rank(name, words) {
    const text = plain(name);
    if (!words.every(word => text.includes(word))) {
        return -1;
    }
    const all = words.join(" ");
    return text === all ? 0 : text.startsWith(all) ? 1 : words.every(word => ` ${text}`.includes(` ${word}`)) ? 2 : 3;
}

function best(entries, names, words, most) {
    return entries
        .map(entry => ({entry, rank: Math.min(...names(entry).map(name => rank(name, words)).filter(one => one >= 0))}))
        .filter(one => Number.isFinite(one.rank))
        .sort((a, b) => a.rank - b.rank)
        .slice(0, most)
        .map(one => one.entry);
}

function search(asked) {
    const words = plain(asked).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    document.querySelector("h1").textContent = words.length > 0 ? `Search for “${asked}”` : "Search";
    if (words.length === 0) {
        place.replaceChildren(element("p", "lead", "Write a name, or words of a sentence."));
        return;
    }
    const named = best(things, entry => entry[0], words, THINGS);
    const said = best(sentences, entry => [entry[0]], words, SENTENCES);
    const parts = [];
    if (named.length > 0) {
        parts.push(element("h2", "", "Entities"), element("ul", "found", ...named.map(([names, kind, family, address]) =>
            element("li", "", link(`thing ${family}`, address, names[0]), " ", element("span", "meta", kind)))));
    }
    if (said.length > 0) {
        parts.push(element("h2", "", "Sentences"), element("ul", "found quotes", ...said.map(([quote, date, address]) =>
            element("li", "", element("blockquote", "", link("", address, quote)), element("p", "meta", date)))));
    }
    if (parts.length === 0) {
        parts.push(element("p", "lead", "Nothing is named so, and no sentence that a claim cites has these words."));
    }
    place.replaceChildren(...parts);
}

const asked = new URLSearchParams(location.search).get("q") ?? "";
input.value = asked;
search(asked);
input.addEventListener("input", () => search(input.value));
