// Places the points of a graph, beside the page, so that the page stays at hand: forces push points apart and pull joined ones together.
import "./d3-dispatch.min.js";
import "./d3-quadtree.min.js";
import "./d3-timer.min.js";
import "./d3-force.min.js";

const {d3} = globalThis;
const BETWEEN = 40;
let simulation = null;
let nodes = [];
let running = 0;

/** @param shape width of the stage by its height: the graph is laid out as wide and as high */
function forces(links, shape) {
    const many = nodes.length;
    const push = many <= 200 ? -320 : many <= 1000 ? -120 : -40;
    simulation = d3.forceSimulation(nodes)
        .force("links", d3.forceLink(links).distance(many <= 200 ? 80 : many <= 1000 ? 50 : 32))
        .force("push", d3.forceManyBody().strength(push).theta(many > 1000 ? 1.1 : .9).distanceMax(900))
        .force("x", d3.forceX().strength((many <= 200 ? .085 : .105) / shape))
        .force("y", d3.forceY().strength((many <= 200 ? .085 : .105) * shape))
        .alphaDecay(many > 2000 ? .045 : .025)
        .stop();
    if (many <= 1000) {
        simulation.force("apart", d3.forceCollide(node => node.r + 5));
    }
}

function places() {
    const all = new Float32Array(nodes.length * 2);
    nodes.forEach((node, at) => {
        all[at * 2] = node.x;
        all[at * 2 + 1] = node.y;
    });
    return all;
}

/** Goes on until the points rest; a later order ends an earlier one. */
function run(number) {
    const until = performance.now() + BETWEEN;
    while (number === running && simulation.alpha() > simulation.alphaMin() && performance.now() < until) {
        simulation.tick();
    }
    if (number !== running) {
        return;
    }
    const rests = simulation.alpha() <= simulation.alphaMin();
    const all = places();
    postMessage({places: all, rests, number}, [all.buffer]);
    if (!rests) {
        setTimeout(run, 0, number);
    }
}

onmessage = ({data}) => {
    if (data.move) {
        const node = nodes[data.move.at];
        node.fx = data.move.x;
        node.fy = data.move.y;
        simulation.alpha(Math.max(simulation.alpha(), .12));
    } else {
        nodes = data.nodes;
        forces(data.links, data.shape);
        simulation.alpha(data.heat);
    }
    running++;
    run(running);
};
