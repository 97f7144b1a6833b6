// Offers names and sentences while somebody writes in the search box.
const input = document.getElementById("search");
const form = input.form;
const list = document.createElement("ul");
let chosen = -1;
let asked = 0;

list.id = "offers";
list.className = "offers";
list.hidden = true;
list.setAttribute("role", "listbox");
list.setAttribute("aria-label", "Found");
form.append(list);
input.setAttribute("role", "combobox");
input.setAttribute("aria-controls", "offers");
input.setAttribute("aria-autocomplete", "list");
input.setAttribute("aria-expanded", "false");

function show(offers) {
    chosen = -1;
    list.replaceChildren(...offers.map((offer, at) => {
        const item = document.createElement("li");
        item.id = `offer-${at}`;
        item.className = offer.family;
        item.setAttribute("role", "option");
        const link = document.createElement("a");
        link.href = offer.address;
        link.tabIndex = -1;
        const dot = document.createElement("span");
        dot.className = "dot";
        const label = document.createElement("bdi");
        label.className = "label";
        label.textContent = offer.label;
        const note = document.createElement("span");
        note.className = "note";
        note.textContent = offer.note;
        link.append(...(offer.family === "sentence" ? [] : [dot]), label, note);
        item.append(link);
        return item;
    }));
    list.hidden = offers.length === 0;
    input.setAttribute("aria-expanded", String(offers.length > 0));
    input.removeAttribute("aria-activedescendant");
}

function choose(step) {
    const items = [...list.children];
    chosen = (chosen + step + items.length + (chosen < 0 && step < 0 ? 1 : 0)) % items.length;
    items.forEach((item, at) => {
        item.classList.toggle("chosen", at === chosen);
        item.setAttribute("aria-selected", String(at === chosen));
    });
    input.setAttribute("aria-activedescendant", `offer-${chosen}`);
}

async function ask() {
    const words = input.value.trim();
    const number = ++asked;
    if (words.length < 2) {
        show([]);
        return;
    }
    try {
        const answer = await fetch(`${input.dataset.complete}?q=${encodeURIComponent(words)}`);
        const offers = answer.ok ? await answer.json() : [];
        if (number === asked) {
            show(offers);
        }
    } catch {
        show([]);
    }
}

if (location.pathname === form.getAttribute("action")) {
    input.value = new URLSearchParams(location.search).get("q") ?? "";
}
let waiting;
input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 120);
});
input.addEventListener("keydown", event => {
    if (list.hidden) {
        return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        choose(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && chosen >= 0) {
        event.preventDefault();
        location.assign(list.children[chosen].querySelector("a").href);
    } else if (event.key === "Escape") {
        show([]);
    }
});
document.addEventListener("click", event => {
    if (!form.contains(event.target)) {
        show([]);
    }
});
document.addEventListener("keydown", event => {
    const writing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !writing && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        input.focus();
    }
});
