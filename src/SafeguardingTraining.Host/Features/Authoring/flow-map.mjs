// Lays out how a story's knots and stitches lead to one another, one place under the other. Reads { "places": [ { "path", "title" } ],
// "links": [ { "from", "to" } ] } on standard input and answers
//   { "width", "height", "boxes": [ { "path", "x", "y", "width", "height", "title" } ], "lines": [ { "from", "to", "points": [x, y, ...] } ] }
// x and y of a box are its middle.
import { Graph, layout } from "@dagrejs/dagre";

const boxHeight = 34;
const letter = 8;

// The layout takes no empty name, and the opening has one.
const idOf = (path) => `@${path}`;
const pathOf = (id) => id.slice(1);
const round = (number) => Math.round(number * 10) / 10;

let input = "";
for await (const part of process.stdin.setEncoding("utf8")) {
  input += part;
}
const { places, links } = JSON.parse(input);
const graph = new Graph().setGraph({ rankdir: "TB", nodesep: 18, ranksep: 38, marginx: 8, marginy: 8 }).setDefaultEdgeLabel(() => ({}));
for (const { path, title } of places) {
  graph.setNode(idOf(path), { width: Math.max((path || "opening").length, (title ?? "").length) * letter + 22, height: boxHeight });
}
for (const { from, to } of links) {
  graph.setEdge(idOf(from), idOf(to));
}
layout(graph);
const { width, height } = graph.graph();
const boxes = places.map(({ path, title }) => {
  const box = graph.node(idOf(path));
  return { path, x: round(box.x), y: round(box.y), width: round(box.width), height: box.height, title };
});
const lines = graph.edges().map(({ v, w }) => ({ from: pathOf(v), to: pathOf(w), points: graph.edge({ v, w }).points.flatMap(({ x, y }) => [round(x), round(y)]) }));
process.stdout.write(JSON.stringify({ width: Math.round(width), height: Math.round(height), boxes, lines }));
