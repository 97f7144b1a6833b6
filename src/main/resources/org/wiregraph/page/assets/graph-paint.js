// Draws a graph on a canvas, or on anything that takes the same strokes.
const DASHES = {actual: [], planned: [7, 4], possible: [1.5, 4], ended: [12, 3, 2, 3], denied: [3, 3]};
const LABELS = 140;

/** So many cannot be told apart from afar; then outlines and dashes are left out. */
const MANY = 1500;
const LONGEST = 30;

/** The colours of the page, as its style sheet gives them now. */
export function colours() {
    const style = getComputedStyle(document.documentElement);
    const names = ["paper", "panel", "ink", "soft", "line", "accent", "person", "organization", "place", "operation", "event", "quantity",
        "other", "actual", "planned", "possible", "ended", "denied"];
    return Object.fromEntries(names.map(name => [name, style.getPropertyValue(`--${name}`).trim()]));
}

/** Points shrink less than the picture does, so that they can be seen from afar. */
export function radius(node, k) {
    return node.r / Math.sqrt(k);
}

function short(text) {
    return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

/** One stroke for all lines of a status: thousands are drawn at once. */
function lines(ctx, edges, scene, colour, alpha) {
    const {k} = scene.view;
    const dense = edges.length > MANY && k < .7;
    for (const [status, dashes] of Object.entries(DASHES)) {
        for (const wide of [false, true]) {
            const some = edges.filter(edge => edge.status === status && edge.sources > 1 === wide);
            if (some.length === 0) {
                continue;
            }
            ctx.beginPath();
            for (const edge of some) {
                ctx.moveTo(edge.from.x, edge.from.y);
                if (edge.bend === 0) {
                    ctx.lineTo(edge.to.x, edge.to.y);
                } else {
                    const middle = bent(edge);
                    ctx.quadraticCurveTo(middle.x, middle.y, edge.to.x, edge.to.y);
                }
            }
            ctx.setLineDash(dense ? [] : dashes.map(length => length / k));
            ctx.lineWidth = (wide ? 2.2 : 1.1) / k;
            ctx.globalAlpha = alpha;
            ctx.strokeStyle = status === "actual" && colour ? colour : scene.colours[status];
            ctx.stroke();
        }
    }
    ctx.setLineDash([]);
    ctx.globalAlpha = 1;
}

/** Where the curve of an edge is drawn to: edges between the same two lie side by side. */
function bent(edge) {
    const {from, to, bend} = edge;
    const sign = from.at < to.at ? 1 : -1;
    return {
        x: (from.x + to.x) / 2 - (to.y - from.y) * bend * sign,
        y: (from.y + to.y) / 2 + (to.x - from.x) * bend * sign,
    };
}

function arrows(ctx, edges, scene, colour, alpha) {
    const {k} = scene.view;
    ctx.globalAlpha = alpha;
    for (const edge of edges) {
        const {to} = edge;
        const start = edge.bend === 0 ? edge.from : bent(edge);
        const length = Math.hypot(to.x - start.x, to.y - start.y) || 1;
        const x = (to.x - start.x) / length;
        const y = (to.y - start.y) / length;
        const size = 6 / Math.sqrt(k);
        const rim = radius(to, k) + 1;
        const tip = {x: to.x - x * rim, y: to.y - y * rim};
        ctx.beginPath();
        ctx.moveTo(tip.x, tip.y);
        ctx.lineTo(tip.x - x * size - y * size * .45, tip.y - y * size + x * size * .45);
        ctx.lineTo(tip.x - x * size + y * size * .45, tip.y - y * size - x * size * .45);
        ctx.closePath();
        ctx.fillStyle = edge.status === "actual" && colour ? colour : scene.colours[edge.status];
        ctx.fill();
    }
    ctx.globalAlpha = 1;
}

function points(ctx, nodes, scene, alpha) {
    ctx.globalAlpha = alpha;
    const families = [...new Set(nodes.map(node => node.family))];
    for (const family of families) {
        const some = nodes.filter(node => node.family === family);
        ctx.beginPath();
        for (const node of some) {
            const r = radius(node, scene.view.k);
            ctx.moveTo(node.x + r, node.y);
            ctx.arc(node.x, node.y, r, 0, 2 * Math.PI);
        }
        ctx.fillStyle = scene.colours[family] ?? scene.colours.other;
        ctx.fill();
        if (nodes.length <= MANY) {
            ctx.lineWidth = 1.5 / scene.view.k;
            ctx.strokeStyle = scene.colours.paper;
            ctx.stroke();
        }
    }
    ctx.globalAlpha = 1;
}

/** Names of the strongest, as far as they do not lie on one another. */
function names(ctx, nodes, scene) {
    const {k, x, y} = scene.view;
    const placed = [];
    const inView = nodes.filter(node => {
        const left = node.x * k + x;
        const top = node.y * k + y;
        return left > -50 && left < scene.width + 20 && top > -20 && top < scene.height + 20;
    });
    const first = node => (node === scene.chosen || node === scene.pointed ? 1e9 : 0) + (scene.near.has(node) ? 1e6 : 0) + node.weight;
    inView.sort((a, b) => first(b) - first(a) || a.at - b.at);
    ctx.font = "500 12px system-ui, sans-serif";
    ctx.textBaseline = "middle";
    ctx.lineJoin = "round";
    for (const node of inView.slice(0, LABELS * 4)) {
        if (placed.length >= LABELS) {
            break;
        }
        const text = short(node.label);
        node.wide ??= ctx.measureText(text).width;
        const reach = radius(node, k) * k + 4;
        const after = node.x * k + x + reach;
        const before = after - 2 * reach - node.wide;
        const left = after + node.wide > scene.width && before > 0 ? before : after;
        const top = node.y * k + y - 7;
        const box = {left, top, right: left + node.wide, bottom: top + 14};
        const covered = placed.some(one => one.left < box.right + 4 && box.left < one.right + 4 && one.top < box.bottom && box.top < one.bottom);
        if (covered && node !== scene.chosen && node !== scene.pointed) {
            continue;
        }
        placed.push(box);
        const dim = scene.chosen && !scene.near.has(node) && node !== scene.chosen && node !== scene.pointed;
        ctx.globalAlpha = dim ? .3 : 1;
        ctx.lineWidth = 3.5;
        ctx.strokeStyle = scene.colours.paper;
        ctx.strokeText(text, left, top + 7);
        ctx.fillStyle = scene.colours.ink;
        ctx.fillText(text, left, top + 7);
    }
    ctx.globalAlpha = 1;
}

function properties(ctx, edges, scene) {
    const {k, x, y} = scene.view;
    ctx.font = "11px system-ui, sans-serif";
    ctx.textBaseline = "middle";
    ctx.textAlign = "center";
    for (const edge of edges) {
        const control = bent(edge);
        const left = ((edge.from.x + edge.to.x) / 4 + control.x / 2) * k + x;
        const top = ((edge.from.y + edge.to.y) / 4 + control.y / 2) * k + y;
        ctx.lineWidth = 3;
        ctx.strokeStyle = scene.colours.paper;
        ctx.strokeText(edge.property, left, top);
        ctx.fillStyle = scene.colours[edge.status];
        ctx.fillText(edge.property, left, top);
    }
    ctx.textAlign = "start";
}

/** @param scene {nodes, edges, chosen, pointed, near, view: {k, x, y}, width, height, colours} */
export function paint(ctx, scene) {
    const {k, x, y} = scene.view;
    const {chosen} = scene;
    const lit = chosen ? scene.edges.filter(edge => edge.from === chosen || edge.to === chosen) : [];
    const rest = chosen ? scene.edges.filter(edge => edge.from !== chosen && edge.to !== chosen) : scene.edges;
    ctx.fillStyle = scene.colours.paper;
    ctx.fillRect(0, 0, scene.width, scene.height);
    ctx.save();
    ctx.translate(x, y);
    ctx.scale(k, k);
    lines(ctx, rest, scene, scene.colours.soft, chosen ? .14 : scene.edges.length > 2000 ? .22 : .5);
    if (!chosen && rest.length <= 600) {
        arrows(ctx, rest, scene, scene.colours.soft, .6);
    }
    lines(ctx, lit, scene, undefined, .95);
    arrows(ctx, lit, scene, undefined, .95);
    if (chosen) {
        points(ctx, scene.nodes.filter(node => node !== chosen && !scene.near.has(node)), scene, .25);
        points(ctx, [chosen, ...scene.near], scene, 1);
        ctx.beginPath();
        ctx.arc(chosen.x, chosen.y, radius(chosen, k) + 4 / k, 0, 2 * Math.PI);
        ctx.lineWidth = 2 / k;
        ctx.strokeStyle = scene.colours.accent;
        ctx.stroke();
    } else {
        points(ctx, scene.nodes, scene, 1);
    }
    ctx.restore();
    if (lit.length > 0 && lit.length <= 24) {
        properties(ctx, lit, scene);
    } else if (!chosen && k > 1.5 && scene.edges.length <= 400) {
        properties(ctx, scene.edges, scene);
    }
    names(ctx, scene.nodes, scene);
}

/** Takes the strokes of a canvas and writes them as SVG. */
export class SvgContext {
    #parts = [];
    #path = "";
    #dash = [];
    #moves = [];
    globalAlpha = 1;
    lineWidth = 1;
    textAlign = "start";
    font = "";
    fillStyle = "";
    strokeStyle = "";

    constructor(width, height) {
        this.head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
        this.measure = document.createElement("canvas").getContext("2d");
    }

    static number(value) {
        return String(Math.round(value * 100) / 100);
    }

    save() { this.#moves.push("<g"); }
    translate(x, y) { this.#parts.push(`<g transform="translate(${SvgContext.number(x)} ${SvgContext.number(y)})`); }
    scale(k) { this.#parts.push(` scale(${k})">`); }
    restore() { this.#moves.pop(); this.#parts.push("</g>"); }
    beginPath() { this.#path = ""; }
    closePath() { this.#path += "Z"; }
    moveTo(x, y) { this.#path += `M${SvgContext.number(x)} ${SvgContext.number(y)}`; }
    lineTo(x, y) { this.#path += `L${SvgContext.number(x)} ${SvgContext.number(y)}`; }
    quadraticCurveTo(a, b, x, y) { this.#path += `Q${[a, b, x, y].map(SvgContext.number).join(" ")}`; }

    /** Only whole circles are drawn. */
    arc(x, y, r) {
        const size = SvgContext.number(r);
        this.#path += `M${SvgContext.number(x + r)} ${SvgContext.number(y)}a${size} ${size} 0 1 0 ${SvgContext.number(-2 * r)} 0`
            + `a${size} ${size} 0 1 0 ${SvgContext.number(2 * r)} 0`;
    }

    setLineDash(dash) { this.#dash = dash; }
    measureText(text) { this.measure.font = this.font; return this.measure.measureText(text); }

    stroke() {
        const dash = this.#dash.length ? ` stroke-dasharray="${this.#dash.join(" ")}"` : "";
        this.#parts.push(`<path d="${this.#path}" fill="none" stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}" opacity="${this.globalAlpha}"${dash}/>`);
    }

    fill() { this.#parts.push(`<path d="${this.#path}" fill="${this.fillStyle}" opacity="${this.globalAlpha}"/>`); }
    fillRect(x, y, width, height) { this.#parts.push(`<rect width="${width}" height="${height}" fill="${this.fillStyle}"/>`); }
    strokeText(text, x, y) { this.#text(text, x, y, `fill="none" stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}" stroke-linejoin="round"`); }
    fillText(text, x, y) { this.#text(text, x, y, `fill="${this.fillStyle}"`); }

    #text(text, x, y, look) {
        const holder = document.createElement("span");
        holder.textContent = text;
        const size = this.font.match(/(\d+)px/)[1];
        const anchor = this.textAlign === "center" ? "middle" : "start";
        this.#parts.push(`<text x="${SvgContext.number(x)}" y="${SvgContext.number(y)}" dy=".35em" font-family="sans-serif" font-size="${size}" `
            + `text-anchor="${anchor}" opacity="${this.globalAlpha}" ${look}>${holder.innerHTML.replace(/&nbsp;/g, "&#160;")}</text>`);
    }

    toString() { return `${this.head}${this.#parts.join("")}</svg>`; }
}
