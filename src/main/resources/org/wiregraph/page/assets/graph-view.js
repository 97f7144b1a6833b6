// A graph that can be moved, filtered, expanded and saved: {nodes: [{id, label, family, kind, weight, address}], edges: [{source, target,
// property, status, sources, claims, first, last}]}.
import {SvgContext, colours, paint, radius} from "./graph-paint.js";
import {GraphFilters} from "./graph-filters.js";
import {GraphPanel} from "./graph-panel.js";

const ZOOM = {least: .05, most: 8};
const STEP = 1.3;
const SLACK = 6;

function button(text, label, action) {
    const one = document.createElement("button");
    one.type = "button";
    one.textContent = text;
    one.title = label;
    one.setAttribute("aria-label", label);
    one.addEventListener("click", action);
    return one;
}

export class GraphView {
    #nodes = new Map();
    #edges = new Map();
    #shown = {nodes: [], edges: []};
    #chosen = null;
    #pointed = null;
    #view = {k: 1, x: 0, y: 0};
    #fitted = false;
    #fingers = new Map();
    #grabbed = null;
    #waiting = false;
    #order = 0;

    /**
     * @param place the element to fill
     * @param options expand(node): the slice around a node, where there is more; changed(edges): told what is shown;
     *     filtered(filters): told that the reader has changed a filter
     */
    constructor(place, options) {
        this.options = options;
        this.place = place;
        place.view = this;
        this.filters = new GraphFilters(() => {
            this.#filter();
            options.filtered?.(this.filters);
        });
        this.canvas = document.createElement("canvas");
        this.canvas.tabIndex = 0;
        this.canvas.setAttribute("role", "application");
        this.canvas.setAttribute("aria-roledescription", "graph");
        this.panel = new GraphPanel({
            expand: options.expand ? () => this.#expand() : null,
            choose: id => this.choose(this.#nodes.get(id), true),
            near: node => this.#edgesOf(node),
        });
        const stage = document.createElement("div");
        stage.className = "stage";
        const tools = document.createElement("div");
        tools.className = "tools";
        tools.append(
            button("+", "Zoom in", () => this.#zoom(STEP)),
            button("−", "Zoom out", () => this.#zoom(1 / STEP)),
            button("Fit", "Show all", () => this.#fit()),
            button("PNG", "Save as PNG", () => this.#savePng()),
            button("SVG", "Save as SVG", () => this.#saveSvg()));
        stage.append(this.canvas, tools);
        place.replaceChildren(this.filters.element, stage, this.panel.element, this.panel.told);
        this.#listen();
        this.worker = new Worker(new URL("graph-layout.js", import.meta.url), {type: "module"});
        this.worker.onmessage = ({data}) => this.#place(data);
        new ResizeObserver(() => this.#resize()).observe(this.canvas);
        matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
            this.colours = colours();
            this.#draw();
        });
        this.colours = colours();
    }

    /** Adds a slice; new points begin at {@code near}. */
    show(data, near = null) {
        const known = this.#nodes.size;
        for (const node of data.nodes) {
            if (!this.#nodes.has(node.id)) {
                const turn = this.#nodes.size * 2.4;
                const away = near ? 30 + Math.random() * 20 : undefined;
                this.#nodes.set(node.id, {
                    ...node,
                    r: Math.min(18, 3.5 + 1.6 * Math.sqrt(node.weight)),
                    ...(near ? {x: near.x + away * Math.cos(turn), y: near.y + away * Math.sin(turn)} : {}),
                });
            }
        }
        for (const edge of data.edges) {
            const from = this.#nodes.get(edge.source);
            const to = this.#nodes.get(edge.target);
            if (from && to && from !== to) {
                this.#edges.set(`${edge.source} ${edge.property} ${edge.target}`, {...edge, from, to});
            }
        }
        this.filters.offer([...this.#nodes.values()], [...this.#edges.values()]);
        this.#filter(known > 0 ? .5 : 1);
        return this.#nodes.size - known;
    }

    /** Filters as an address says. */
    filter(parameters) {
        this.filters.read(parameters);
        this.#filter();
    }

    get size() {
        return {nodes: this.#shown.nodes.length, edges: this.#shown.edges.length};
    }

    #filter(heat = .6) {
        const edges = [...this.#edges.values()].filter(this.filters.taking());
        const joined = new Set(edges.flatMap(edge => [edge.from, edge.to]));
        const nodes = [...this.#nodes.values()].filter(node => joined.has(node) || node.id === this.options.focus);
        nodes.forEach((node, at) => {
            node.at = at;
        });
        const between = new Map();
        for (const edge of edges) {
            const pair = [edge.from.at, edge.to.at].sort((a, b) => a - b).join(" ");
            const before = between.get(pair) ?? 0;
            edge.bend = before === 0 ? 0 : Math.ceil(before / 2) * .14 * (before % 2 ? 1 : -1);
            between.set(pair, before + 1);
        }
        this.#shown = {nodes, edges};
        if (this.#chosen && !nodes.includes(this.#chosen)) {
            this.choose(null);
        }
        this.canvas.setAttribute("aria-label", `Graph of ${nodes.length} points and ${edges.length} lines. Arrow keys go from point to point, `
            + "Enter expands, plus and minus zoom, 0 shows all. A table stands below.");
        this.filters.count(nodes.length, edges.length);
        this.panel.list(this.#shown, this.#chosen);
        this.options.changed?.(edges);
        this.#begun = performance.now();
        delete this.canvas.dataset.settled;
        this.worker.postMessage({
            nodes: nodes.map(({x, y, r}) => (x === undefined ? {r} : {x, y, r})),
            shape: Math.min(2, Math.max(.5, this.canvas.clientWidth / this.canvas.clientHeight || 1)),
            links: edges.map(edge => ({source: edge.from.at, target: edge.to.at})),
            heat,
        });
        this.#order++;
        this.#draw();
    }

    #begun = 0;

    #place({places, rests, number}) {
        if (number < this.#order) {
            return;
        }
        this.#shown.nodes.forEach((node, at) => {
            node.x = places[at * 2];
            node.y = places[at * 2 + 1];
        });
        if (!this.#fitted) {
            this.#frame();
        }
        if (rests) {
            this.canvas.dataset.settled = String(Math.round(performance.now() - this.#begun));
        }
        const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
        if (rests || !still) {
            this.#draw();
        }
    }

    #draw() {
        if (!this.#waiting) {
            this.#waiting = true;
            requestAnimationFrame(() => {
                this.#waiting = false;
                this.paint();
            });
        }
    }

    #scene() {
        return {
            nodes: this.#shown.nodes.filter(node => node.x !== undefined),
            edges: this.#shown.edges.filter(edge => edge.from.x !== undefined && edge.to.x !== undefined),
            chosen: this.#chosen,
            pointed: this.#pointed,
            near: new Set(this.#edgesOf(this.#chosen).map(edge => (edge.from === this.#chosen ? edge.to : edge.from))),
            view: this.#view,
            width: this.canvas.clientWidth,
            height: this.canvas.clientHeight,
            colours: this.colours,
        };
    }

    /** Draws once; the milliseconds that it took. */
    paint() {
        const start = performance.now();
        const ctx = this.canvas.getContext("2d");
        const ratio = devicePixelRatio;
        ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
        paint(ctx, this.#scene());
        return performance.now() - start;
    }

    #resize() {
        const ratio = devicePixelRatio;
        this.canvas.width = Math.max(1, this.canvas.clientWidth * ratio);
        this.canvas.height = Math.max(1, this.canvas.clientHeight * ratio);
        if (!this.#fitted) {
            this.#frame();
        }
        this.paint();
    }

    #edgesOf(node) {
        return node ? this.#shown.edges.filter(edge => edge.from === node || edge.to === node) : [];
    }

    /** Looks at all points. */
    #frame() {
        const {clientWidth: width, clientHeight: height} = this.canvas;
        const placed = this.#shown.nodes.filter(node => node.x !== undefined);
        if (placed.length === 0 || width === 0) {
            return;
        }
        const xs = placed.map(node => node.x);
        const ys = placed.map(node => node.y);
        const [left, right] = [Math.min(...xs), Math.max(...xs)];
        const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
        const k = Math.min(1.6, (width - Math.min(120, width / 4)) / (right - left + 1), (height - 60) / (bottom - top + 1));
        const zoom = Math.max(ZOOM.least, k);
        this.#view = {k: zoom, x: width / 2 - zoom * (left + right) / 2 - 20, y: height / 2 - zoom * (top + bottom) / 2};
    }

    #fit() {
        this.#fitted = false;
        this.#frame();
        this.#draw();
    }

    #zoom(factor, at = {x: this.canvas.clientWidth / 2, y: this.canvas.clientHeight / 2}) {
        const k = Math.min(ZOOM.most, Math.max(ZOOM.least, this.#view.k * factor));
        const ratio = k / this.#view.k;
        this.#view = {k, x: at.x - (at.x - this.#view.x) * ratio, y: at.y - (at.y - this.#view.y) * ratio};
        this.#fitted = true;
        this.#draw();
    }

    #at(event) {
        const box = this.canvas.getBoundingClientRect();
        return {x: event.clientX - box.left, y: event.clientY - box.top};
    }

    #nodeAt({x, y}) {
        const {k, x: left, y: top} = this.#view;
        let best = null;
        let least = Infinity;
        for (const node of this.#shown.nodes) {
            const distance = Math.hypot(node.x * k + left - x, node.y * k + top - y) - radius(node, k) * k;
            if (distance < SLACK && distance < least) {
                best = node;
                least = distance;
            }
        }
        return best;
    }

    /** Chooses a point, or none, and says in the panel what is known of it. */
    choose(node, show = false) {
        this.#chosen = node ?? null;
        this.panel.list(this.#shown, this.#chosen);
        if (node && show) {
            const left = node.x * this.#view.k + this.#view.x;
            const top = node.y * this.#view.k + this.#view.y;
            const {clientWidth: width, clientHeight: height} = this.canvas;
            if (left < 40 || left > width - 80 || top < 30 || top > height - 30) {
                this.#view = {...this.#view, x: this.#view.x + width / 2 - left, y: this.#view.y + height / 2 - top};
                this.#fitted = true;
            }
        }
        this.#draw();
    }

    async #expand() {
        const node = this.#chosen;
        if (!node || !this.options.expand) {
            return;
        }
        const added = this.show(await this.options.expand(node), node);
        this.choose(node);
        this.panel.say(added > 0 ? `${added} more` : "Nothing more is known here.");
    }

    #listen() {
        const {canvas} = this;
        canvas.addEventListener("wheel", event => {
            event.preventDefault();
            this.#zoom(Math.exp(-event.deltaY * (event.deltaMode ? .05 : .0016)), this.#at(event));
        }, {passive: false});
        canvas.addEventListener("pointerdown", event => this.#down(event));
        canvas.addEventListener("pointermove", event => this.#move(event));
        canvas.addEventListener("pointerup", event => this.#up(event));
        canvas.addEventListener("pointercancel", event => this.#fingers.delete(event.pointerId));
        canvas.addEventListener("keydown", event => this.#key(event));
    }

    #down(event) {
        this.canvas.setPointerCapture(event.pointerId);
        const at = this.#at(event);
        this.#fingers.set(event.pointerId, at);
        this.#grabbed = {node: this.#nodeAt(at), start: at, moved: false};
    }

    #move(event) {
        const at = this.#at(event);
        const before = this.#fingers.get(event.pointerId);
        if (!before) {
            const pointed = this.#nodeAt(at);
            if (pointed !== this.#pointed) {
                this.#pointed = pointed;
                this.canvas.classList.toggle("pointing", pointed !== null);
                this.#draw();
            }
            return;
        }
        if (this.#fingers.size === 2) {
            const other = [...this.#fingers].find(([id]) => id !== event.pointerId)[1];
            const wider = Math.hypot(at.x - other.x, at.y - other.y) / (Math.hypot(before.x - other.x, before.y - other.y) || 1);
            this.#zoom(wider, {x: (at.x + other.x) / 2, y: (at.y + other.y) / 2});
            this.#grabbed.moved = true;
        } else {
            this.#grabbed.moved ||= Math.hypot(at.x - this.#grabbed.start.x, at.y - this.#grabbed.start.y) > 4;
            if (this.#grabbed.moved) {
                this.#drag(at, before);
            }
        }
        this.#fingers.set(event.pointerId, at);
    }

    #drag(at, before) {
        const {node} = this.#grabbed;
        this.#fitted = true;
        if (node) {
            node.x = (at.x - this.#view.x) / this.#view.k;
            node.y = (at.y - this.#view.y) / this.#view.k;
            this.worker.postMessage({move: {at: node.at, x: node.x, y: node.y}});
            this.#order++;
        } else {
            this.#view = {...this.#view, x: this.#view.x + at.x - before.x, y: this.#view.y + at.y - before.y};
        }
        this.#draw();
    }

    #up(event) {
        this.#fingers.delete(event.pointerId);
        const grabbed = this.#grabbed;
        if (!grabbed || grabbed.moved || this.#fingers.size > 0) {
            return;
        }
        if (grabbed.node && grabbed.node === this.#chosen) {
            this.#expand();
        } else {
            this.choose(grabbed.node);
        }
    }

    #key(event) {
        const arrows = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};
        if (event.ctrlKey || event.metaKey || event.altKey) {
            return;
        }
        if (arrows[event.key]) {
            this.#step(arrows[event.key]);
        } else if (event.key === "Enter") {
            this.#expand();
        } else if (event.key === "+" || event.key === "=") {
            this.#zoom(STEP);
        } else if (event.key === "-") {
            this.#zoom(1 / STEP);
        } else if (event.key === "0") {
            this.#fit();
        } else if (event.key === "Escape") {
            this.choose(null);
        } else {
            return;
        }
        event.preventDefault();
    }

    /** To the next point in a direction; to the strongest where none is chosen. */
    #step([right, down]) {
        const {nodes} = this.#shown;
        if (!this.#chosen) {
            this.choose(nodes.reduce((best, node) => (!best || node.weight > best.weight ? node : best), null), true);
            return;
        }
        let next = null;
        let least = Infinity;
        for (const node of nodes) {
            const x = node.x - this.#chosen.x;
            const y = node.y - this.#chosen.y;
            const ahead = x * right + y * down;
            const aside = Math.abs(x * down) + Math.abs(y * right);
            if (ahead > 0 && aside <= 2 * ahead && ahead + 2 * aside < least) {
                next = node;
                least = ahead + 2 * aside;
            }
        }
        if (next) {
            this.choose(next, true);
        }
    }

    #savePng() {
        this.canvas.toBlob(blob => this.#save(blob, "png"));
    }

    #saveSvg() {
        const scene = this.#scene();
        const ctx = new SvgContext(scene.width, scene.height);
        paint(ctx, scene);
        this.#save(new Blob([ctx.toString()], {type: "image/svg+xml"}), "svg");
    }

    #save(blob, ending) {
        const link = document.createElement("a");
        link.href = URL.createObjectURL(blob);
        link.download = `wiregraph.${ending}`;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    }
}
