// Ink as a writer sees it: prose is prose, our tags are calm chips, and only what is neither looks like code.
import { foldService, HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { RangeSetBuilder } from "@codemirror/state";
import { Decoration, ViewPlugin } from "@codemirror/view";
import { Tag } from "@lezer/highlight";

// CodeMirror has meanings of its own for some names, such as "tag".
const kinds = ["sign", "scene", "place", "star", "way", "chip", "reason", "child", "code", "words", "comment", "indent", "bracket"];
// A longer one is broken over lines.
const longestChip = 44;
const tokens = Object.fromEntries(kinds.map((kind) => [kind, Tag.define()]));

const heading = /^\s*(?:={2,}\s*(?:function\s+)?(\w+)|=\s*(\w+))/;
const option = /^\s*[*+]/;
// A line of a block that asks: what stands before the colon is no prose.
const condition = /^-(?!>)\s*(?:else|"[^"\n]*"|\d+|[a-z_][\w.]*|[^:"“\n]*(?:[<>=]=?|!|&&|\bmod\b)[^:"“\n]*):(?=\s|$)/;
const declaration = /^\s*(?:VAR|CONST|LIST|INCLUDE|EXTERNAL|TODO)\b/;

const ink = StreamLanguage.define({
  name: "ink",
  startState: () => ({ isComment: false, isCode: false, isOption: false }),
  copyState: (state) => ({ ...state }),
  token(stream, state) {
    if (state.isComment) {
      state.isComment = !stream.skipTo("*/") ? (stream.skipToEnd(), true) : (stream.match("*/"), false);
      return "comment";
    }
    if (stream.sol()) {
      state.isCode = declaration.test(stream.string) || /^\s*~/.test(stream.string);
      state.isOption = option.test(stream.string);
      if (stream.eatSpace()) {
        return "indent";
      }
    }
    if (stream.match("//")) {
      stream.skipToEnd();
      return "comment";
    }
    if (stream.match("/*")) {
      state.isComment = true;
      return "comment";
    }
    if (state.isCode) {
      stream.next();
      stream.eatWhile(/[^/]/);
      return "code";
    }
    const isFirst = stream.string.slice(0, stream.pos).trim() === "";
    if (isFirst) {
      if (stream.match(/^={2,}\s*(?:function\b\s*)?/)) {
        state.heading = "scene";
        return "sign";
      }
      if (stream.match(/^=\s*/)) {
        state.heading = "place";
        return "sign";
      }
      if (stream.match(condition)) {
        return "code";
      }
      if (stream.match(/^(?:[*+]\s*)+(?:\(\w+\)\s*)?/) || stream.match(/^(?:-(?!>)\s*)+(?:\(\w+\)\s*)?/)) {
        return "star";
      }
    }
    if (state.heading) {
      const kind = state.heading;
      state.heading = null;
      if (stream.match(/^\w+/)) {
        return kind;
      }
    }
    if (stream.match(/^=+/)) {
      return "sign";
    }
    if (stream.match(/^(?:->->|->|<-)\s*[\w.]*/)) {
      return "way";
    }
    if (stream.match(/^#(?:\{[^}\n]*\}|[^#\]\n}|])*?(?=\s*(?:[#\]}|]|\/\/|$))/)) {
      return /^#\s*child\b/.test(stream.current()) ? "child" : stream.current().length > longestChip ? "reason" : "chip";
    }
    if (stream.match(/^\{[^{}|:\n]*:/) || stream.match(/^\{\s*\w+\s*\}/) || stream.match(/^[{}|]/)) {
      return "code";
    }
    if (stream.match(/^\\./)) {
      return null;
    }
    if (stream.match(/^[[\]]/)) {
      return "bracket";
    }
    stream.next();
    stream.eatWhile(/[^{}|#[\]\-</\\=]/);
    return state.isOption ? "words" : null;
  },
  tokenTable: tokens,
  languageData: { commentTokens: { line: "//", block: { open: "/*", close: "*/" } } },
});

// The other files of a draft: names, comments and headings stand out, and that is all.
const plain = StreamLanguage.define({
  name: "plain",
  token(stream) {
    if (stream.sol() && stream.match(/^##\s.*/)) {
      return "place";
    }
    if (stream.match(/^\s*#.*/)) {
      return "comment";
    }
    if (stream.sol() && stream.match(/^\s*(?:-\s+)?[A-Za-z][\w-]*:(?=\s|$)/)) {
      return "way";
    }
    stream.skipToEnd();
    return null;
  },
  tokenTable: tokens,
});

const looks = HighlightStyle.define(kinds.map((kind) => ({ tag: tokens[kind], class: `ink-${kind}` })));

// How far a line is moved in, in steps of four letters.
export const stepsIn = (line) => Math.min(4, Math.floor(/^[ \t]*/.exec(line)[0].replaceAll("\t", "    ").length / 4));

// How a line begins says what it is; where it is broken, it goes on below where it began.
const lineKinds = ViewPlugin.fromClass(
  class {
    constructor(view) {
      this.decorations = this.made(view);
    }

    update(update) {
      if (update.docChanged || update.viewportChanged) {
        this.decorations = this.made(update.view);
      }
    }

    made(view) {
      const builder = new RangeSetBuilder();
      for (const { from, to } of view.visibleRanges) {
        for (let at = from; at <= to; ) {
          const line = view.state.doc.lineAt(at);
          const kind = option.test(line.text) ? "ink-line-option" : "";
          const steps = stepsIn(line.text);
          if (kind || steps) {
            builder.add(line.from, line.from, Decoration.line({ class: steps ? `${kind} ink-in-${steps}` : kind }));
          }
          at = line.to + 1;
        }
      }
      return builder.finish();
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

// What stands above the first scene, where it is more than a line or two: what the story remembers.
export const topOf = ({ doc }) => {
  let scene = 1;
  while (scene <= doc.lines && !/^\s*={2,}/.test(doc.line(scene).text)) {
    scene++;
  }
  let last = Math.min(scene, doc.lines + 1) - 1;
  while (last > 0 && !doc.line(last).text.trim()) {
    last--;
  }
  return last > 3 && scene <= doc.lines ? { from: 0, to: doc.line(last).to, scene } : null;
};

// Where the first sentence of the first scene begins.
export const firstSentence = (state) => {
  const { doc } = state;
  const top = topOf(state);
  for (let number = top ? top.scene + 1 : 1; number <= doc.lines; number++) {
    const line = doc.line(number);
    if (line.text.trim() && !declaration.test(line.text) && !/^\s*(?:#|\/\/|~|->|=|\{)/.test(line.text)) {
      return line.from;
    }
  }
  return 0;
};

// A scene folds to its heading.
const folding = foldService.of((state, start) => {
  if (start === 0 && topOf(state)) {
    const { from, to } = topOf(state);
    return { from, to };
  }
  if (!/^\s*={2,}/.test(state.doc.lineAt(start).text)) {
    return null;
  }
  const first = state.doc.lineAt(start);
  let last = first.number;
  for (let number = first.number + 1; number <= state.doc.lines && !/^\s*={2,}/.test(state.doc.line(number).text); number++) {
    if (state.doc.line(number).text.trim()) {
      last = number;
    }
  }
  return last > first.number ? { from: first.to, to: state.doc.line(last).to } : null;
});

export const plainLanguage = [plain, syntaxHighlighting(looks)];

export const inkLanguage = [ink, syntaxHighlighting(looks), lineKinds, folding];

// What a text has: its scenes with their titles, what it remembers, and its endings.
export const outlineOf = (text) => {
  const [scenes, variables] = [[], []];
  let place = null;
  for (const [index, line] of text.split("\n").entries()) {
    const found = heading.exec(line);
    if (found) {
      place = { name: found[1] ?? found[2], line: index + 1, title: "", isScene: Boolean(found[1]), within: found[1] ? "" : scenes.findLast((one) => one.isScene)?.name };
      scenes.push(place);
    }
    const id = /#\s*scene:\s*(\S+)/.exec(line);
    if (id && place && !place.id) {
      place.id = id[1];
    }
    const title = /#\s*scene:\s*\S+\s+([^#\]\n]+)/.exec(line) ?? /#\s*ending:\s*([^#\]\n]+)/.exec(line);
    if (title && place && !place.title) {
      place.title = title[1].trim();
    }
    const variable = /^\s*(?:VAR|CONST|LIST)\s+(\w+)\s*=\s*([^/]*?)\s*(?:\/\/\s*(.*))?$/.exec(line);
    if (variable) {
      variables.push({ name: variable[1], starts: variable[2], says: variable[3] ?? "" });
    }
  }
  return { scenes, variables };
};
