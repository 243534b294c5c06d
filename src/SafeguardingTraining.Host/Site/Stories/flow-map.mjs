// Draws how a story's knots and stitches lead to one another: a layered layout, one place under the other.
//   { "width", "height", "boxes": [ { "path", "x", "y", "width", "height", "title" } ], "lines": [ { "from", "to", "points": [x, y, ...] } ] }
// x and y of a box are its middle.
import { Graph, layout } from "@dagrejs/dagre";

const boxHeight = 34;
const letter = 8;

export function flowMap(root) {
  const { places, links, titles } = flowOf(root);
  const graph = new Graph().setGraph({ rankdir: "TB", nodesep: 18, ranksep: 38, marginx: 8, marginy: 8 }).setDefaultEdgeLabel(() => ({}));
  for (const path of places) {
    graph.setNode(idOf(path), { width: Math.max((path || "opening").length, (titles.get(path) ?? "").length) * letter + 22, height: boxHeight });
  }
  for (const [from, to] of links) {
    graph.setEdge(idOf(from), idOf(to));
  }
  layout(graph);
  const { width, height } = graph.graph();
  return {
    width: Math.round(width),
    height: Math.round(height),
    boxes: places.map((path) => box(path, graph.node(idOf(path)), titles.get(path))),
    lines: graph.edges().map(({ v, w }) => ({ from: pathOf(v), to: pathOf(w), points: graph.edge({ v, w }).points.flatMap(({ x, y }) => [round(x), round(y)]) })),
  };
}

const box = (path, { x, y, width, height }, title) => ({ path, x: round(x), y: round(y), width: round(width), height, title });

// The layout takes no empty name, and the opening has one.
const idOf = (path) => `@${path}`;
const pathOf = (id) => id.slice(1);

const round = (number) => Math.round(number * 10) / 10;

// Functions are left out: they answer and lead nowhere.
function flowOf(root) {
  const links = new Map();
  const functions = new Set();
  const knots = new Map([...(root.namedOnlyContent ?? [])].filter(([name]) => name !== "global decl"));
  const titles = new Map();
  root.content.forEach((part) => walk(part, ""));
  for (const [name, knot] of knots) {
    const stitches = new Map(knot.namedOnlyContent ?? []);
    knot.content.forEach((part) => walk(part, name));
    for (const [stitch, part] of stitches) {
      walk(part, `${name}.${stitch}`);
    }
  }
  const pairs = [...links.values()].filter(([from, to]) => from !== to && !functions.has(from) && !functions.has(to));
  const places = ["", ...placesOf(knots)].filter((path) => !functions.has(path));
  return { places, links: pairs.filter(([from, to]) => places.includes(from) && places.includes(to)), titles };

  function walk(part, from) {
    if (part.content) {
      part.content.forEach((inner) => walk(inner, from));
      for (const [, inner] of part.namedOnlyContent ?? []) {
        walk(inner, from);
      }
    } else if (part.targetPath && !part.hasVariableTarget) {
      lead(from, part.targetPath, part);
    } else if (typeof part.value === "string" && !titles.has(from)) {
      const title = /^(?:scene|ending):\s*\S+\s+(\S.*)$/.exec(part.value);
      if (title) {
        titles.set(from, title[1].trim());
      }
    }
  }

  function lead(from, path, divert) {
    const whole = path.isRelative ? divert.path.PathByAppendingPath(path) : path;
    const parts = whole.toString().split(".").filter((name) => name !== "");
    const to = placeOf(parts, knots);
    if (divert.pushesToStack && divert.stackPushType === 1) {
      functions.add(to);
    } else {
      links.set(`${from}>${to}`, [from, to]);
    }
  }
}

function placeOf(parts, knots) {
  const knot = knots.get(parts[0]);
  if (!knot) {
    return "";
  }
  return parts.length > 1 && knot.namedOnlyContent?.has(parts[1]) ? `${parts[0]}.${parts[1]}` : parts[0];
}

function placesOf(knots) {
  return [...knots].flatMap(([name, knot]) => [name, ...[...(knot.namedOnlyContent?.keys() ?? [])].map((stitch) => `${name}.${stitch}`)]);
}
