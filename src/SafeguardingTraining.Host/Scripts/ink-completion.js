// What can be written here, each with what it means. Nothing has to be known by heart.
import { autocompletion, completionKeymap, snippet, startCompletion } from "@codemirror/autocomplete";
import { outlineOf } from "./ink-language.js";

const levels = {
  challenge: { "-2": "leaves it all unasked", "-1": "asks little", 0: "neither", 1: "asks plainly", 2: "asks a great deal" },
  support: { "-2": "leaves them alone with it", "-1": "stands by them little", 0: "neither", 1: "stands by them", 2: "stands by them fully" },
};
const steps = { talk: "talks it over with a colleague", manager: "takes it to a manager", formal: "raises it formally", now: "acts at once" };

const named = (entries, typed, type) => {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const rank = (entry) => {
    const [name, title, says] = [entry.name, entry.title, entry.says].map((text) => (text ?? "").toLowerCase());
    return words.every((word) => name.startsWith(word)) ? 0 : words.every((word) => `${name} ${title}`.includes(word)) ? 1 : words.every((word) => `${name} ${title} ${says}`.includes(word)) ? 2 : 3;
  };
  return entries
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter((one) => one.rank < 3)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, 60)
    .map(({ entry, rank: at }) => ({
      label: entry.name,
      type,
      title: entry.title ?? "",
      words,
      note: at === 2 && words.length ? "in its text" : "",
      info: entry.says || entry.group ? () => told(entry) : undefined,
    }));
};

const told = ({ says, group, example }) => {
  const box = document.createElement("div");
  for (const [text, name] of [[says, "p"], [group, "small"], [example, "code"]]) {
    if (text) {
      box.append(Object.assign(document.createElement(name), { textContent: text }));
    }
  }
  return box;
};

// The title stands behind the name, with what was typed marked in it.
const title = {
  position: 60,
  render({ title: text, words = [], note }) {
    const span = document.createElement("span");
    span.className = "pick-title";
    const found = words.map((word) => [(text ?? "").toLowerCase().indexOf(word), word.length]).find(([at]) => at >= 0);
    if (found) {
      const [at, length] = found;
      span.append(text.slice(0, at), Object.assign(document.createElement("mark"), { textContent: text.slice(at, at + length) }), text.slice(at + length));
    } else {
      span.append(text ?? "");
    }
    if (note) {
      span.append(Object.assign(document.createElement("small"), { textContent: ` ${note}` }));
    }
    return span;
  },
};

const valuesOf = (tag, typed, known) => {
  const strand = (rest, withStates) => {
    const space = rest.indexOf(" ");
    if (space < 0) {
      return { options: named(known.strands, rest, "strand"), from: 0 };
    }
    const states = known.strands.find((one) => one.name === rest.slice(0, space))?.states ?? [];
    return { options: withStates ? named(states, rest.slice(space + 1), "strand") : [], from: space + 1 };
  };
  switch (tag) {
    case "point":
      return { options: named(known.points, typed, "point"), from: 0 };
    case "speaker":
      return { options: named(known.people, typed, "person"), from: 0 };
    case "piece":
    case "asks":
      return { options: named(known.pieces, typed, "piece"), from: 0 };
    case "shares": {
      const at = typed.indexOf(">");
      return at < 0
        ? { options: named(known.pieces, typed, "piece"), from: 0 }
        : { options: named(known.agencies, typed.slice(at + 1).trim(), "agency"), from: typed.length - typed.slice(at + 1).trimStart().length };
    }
    case "role":
      return { options: named(known.roles, typed, "role"), from: 0 };
    case "strand":
    case "turns":
      return strand(typed, true);
    case "serious":
    case "repair":
      return strand(typed, false);
    case "challenge":
    case "support":
      return { options: Object.entries(levels[tag]).sort(([one], [other]) => one - other).map(([name, says]) => ({ label: name, title: says, type: "level" })), from: 0 };
    case "escalates":
      return { options: Object.entries(steps).map(([name, says]) => ({ label: name, title: says, type: "level" })), from: 0 };
    default:
      return { options: [], from: 0 };
  }
};

const act = (number, deed) =>
  `* [\${${number}:${deed}}]\n    # did: \${${number + 1}:You did it.}\n    # because: \${${number + 2}:Why somebody would.}\n    \${${number + 3}:What comes of it.}\n    -> \${${number + 4}:END}`;
const templates = [
  ["A new scene", "=== ${1:new_scene}\n# scene: ${2:new-scene} ${3:A new scene}\n# day: ${4:1}\n${5:Write here what happens.}\n-> ${6:END}", "With its title and its day."],
  [
    "A decision",
    `\${1:The last line before it.} # decide: \${2:What do you do?}\n${act(3, "The one thing.")}\n${act(8, "The other thing.")}\n+ [Leave this part out. # skip]\n    -> \${13:END}`,
    "Two options, and the way past that every decision has.",
  ],
  ["An option", act(1, "What somebody might do."), "One more thing that somebody might do."],
  ["Something to remember", "VAR ${1:asked} = 0 // ${2:1 when it was done}", "So that something later can depend on it. It stands at the top of the story."],
];

const sourceOf = (knownNow) => (context) => {
  const line = context.state.doc.lineAt(context.pos);
  const before = line.text.slice(0, context.pos - line.from);
  const known = knownNow();
  const way = /(?:->|<-)\s*([\w.]*)$/.exec(before);
  if (way) {
    const { scenes } = outlineOf(context.state.doc.toString());
    const places = scenes.map((one) => ({ name: one.isScene || !one.within ? one.name : `${one.within}.${one.name}`, title: one.title }));
    const ends = [
      { name: "END", title: "the story ends here", says: "" },
      { name: "DONE", title: "this way ends, and the story goes on where it was", says: "" },
    ];
    return { from: context.pos - way[1].length, options: named([...places, ...ends], way[1], "scene"), filter: false };
  }
  const tag = /(?<!\\)#\s*([a-z]*)$/.exec(before);
  if (tag) {
    const options = named(known.tags.map((one) => ({ ...one, title: one.says, says: "", group: "" })), "", "tag")
      .filter((one) => one.label.startsWith(tag[1]) || (context.explicit && !tag[1]))
      .map((one) => ({
        ...one,
        info: () => told({ says: "", example: known.tags.find((tagged) => tagged.name === one.label)?.example }),
        apply: (view, completion, from, to) => {
          const insert = completion.label === "skip" ? "skip" : `${completion.label}: `;
          view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + insert.length }, userEvent: "input.complete" });
          startCompletion(view);
        },
      }));
    return { from: context.pos - tag[1].length, options, filter: false };
  }
  const value = /(?<!\\)#\s*([a-z]+):\s*([^#\]]*)$/.exec(before);
  if (value) {
    const { options, from } = valuesOf(value[1], value[2], known);
    return options.length ? { from: context.pos - value[2].length + from, options, filter: false } : null;
  }
  const code = /(?:\{[^}:]*?|~[^/]*?)([A-Za-z_]\w*)$/.exec(before) ?? (context.explicit ? /(?:\{[^}:]*|~[^/]*?)()$/.exec(before) : null);
  if (code) {
    const { variables } = outlineOf(context.state.doc.toString());
    return { from: context.pos - code[1].length, options: named(variables.map((one) => ({ name: one.name, title: one.says || `begins as ${one.starts}` })), code[1], "variable"), filter: false };
  }
  return context.explicit && before.trim() === ""
    ? { from: context.pos, options: templates.map(([label, template, says]) => ({ label, title: says, type: "piece", apply: snippet(template) })), filter: false }
    : null;
};

/** @param known answers with what the draft's vocabulary is now */
export const inkCompletion = (known) => [
  autocompletion({
    override: [sourceOf(known)],
    icons: false,
    addToOptions: [title],
    tooltipClass: () => "pick",
    optionClass: (completion) => (completion.type ? `pick-${completion.type}` : ""),
    activateOnTypingDelay: 60,
    defaultKeymap: false,
  }),
];
export { completionKeymap };
