// Offers names of entities while a value is written.
for (const input of document.querySelectorAll("[data-names]")) {
    let list = document.getElementById(input.getAttribute("list"));
    if (!list) {
        list = document.createElement("datalist");
        list.id = "names";
        input.after(list);
        input.setAttribute("list", "names");
    }
    let waiting;
    input.addEventListener("input", () => {
        clearTimeout(waiting);
        waiting = setTimeout(async () => {
            const words = input.value.trim();
            if (words.length < 2) {
                return;
            }
            const answer = await fetch(`${input.dataset.names}?q=${encodeURIComponent(words)}`);
            const offers = answer.ok ? await answer.json() : [];
            const known = new Set([...list.options].map(option => option.value));
            for (const offer of offers.filter(one => one.family !== "sentence" && !known.has(one.label))) {
                list.append(new Option("", offer.label));
            }
        }, 150);
    });
}
