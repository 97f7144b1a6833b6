// Arrow keys go from entry to entry in time; plus and minus come closer and go wider; Enter leads to the words.
const picture = document.querySelector(".timeline");
const entries = picture ? [...picture.querySelectorAll("a.entry")] : [];

// The picture is as wide as the window: each entry goes into a lane where neither its mark nor its words lie on another's.
const HEAD = 30;
const LANE = 24;
const GAP = 8;

// Writes as much of the words as there is room for and tells how wide that is.
function write(text, whole, room) {
    text.textContent = whole;
    let width = text.getComputedTextLength();
    for (let letters = whole.length; width > room && letters > 1; width = text.getComputedTextLength()) {
        letters = Math.min(letters - 1, Math.floor(letters * room / width));
        text.textContent = `${whole.slice(0, letters).trimEnd()}…`;
    }
    return width;
}

function layOut() {
    const width = picture.clientWidth;
    const ends = [];
    for (const entry of entries) {
        const text = entry.querySelector(":scope > text");
        const whole = text.dataset.whole ??= text.textContent;
        const mark = entry.querySelector(".mark").getBBox();
        const left = mark.x - GAP;
        const right = mark.x + mark.width + GAP;
        const wide = write(text, whole, Math.max(left, width - right));
        const before = right + wide > width;
        text.setAttribute("x", before ? left : right);
        text.setAttribute("text-anchor", before ? "end" : "start");
        text.removeAttribute("dx");
        const begin = before ? left - wide - GAP : mark.x;
        let lane = ends.findIndex(end => end <= begin);
        lane = lane < 0 ? ends.length : lane;
        ends[lane] = before ? right : right + wide + GAP;
        entry.setAttribute("transform", `translate(0 ${HEAD + lane * LANE + LANE / 2})`);
    }
    picture.setAttribute("height", HEAD + ends.length * LANE);
}

if (picture) {
    new ResizeObserver(layOut).observe(picture.parentElement);
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
