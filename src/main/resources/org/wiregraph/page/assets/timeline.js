// Arrow keys go from entry to entry in time; plus and minus come closer and go wider; Enter leads to the words.
const picture = document.querySelector(".timeline");
const entries = picture ? [...picture.querySelectorAll("a.entry")] : [];

// Where the picture is wider than the window, the latest is seen first.
const frame = picture?.closest(".scroll");
if (frame) {
    frame.scrollLeft = frame.scrollWidth;
}

picture?.addEventListener("keydown", event => {
    const at = entries.indexOf(event.target.closest("a.entry"));
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    if (at >= 0 && step) {
        event.preventDefault();
        entries[Math.min(entries.length - 1, Math.max(0, at + step))].focus();
    } else if (at >= 0 && event.key === "Enter") {
        event.preventDefault();
        location.assign(entries[at].getAttribute("href"));
    }
});
document.addEventListener("keydown", event => {
    const name = {"+": "in", "-": "out"}[event.key];
    if (name && !event.ctrlKey && !event.metaKey && !event.target.closest("input, select, textarea")) {
        document.querySelector(`[data-step=${name}]`)?.click();
    }
});
