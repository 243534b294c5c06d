// What stands under a line of the text: a problem with what mends it, and what somebody said of the line.
import { StateEffect, StateField, RangeSet } from "@codemirror/state";
import { Decoration, EditorView, GutterMarker, gutterLineClass, WidgetType } from "@codemirror/view";
import { stepsIn } from "./ink-language.js";

export const narrow = matchMedia("(max-width: 860px)");

// On a wide screen the desk fills the window, and a line that cannot come to where it is wanted must not push the page instead.
export const onlyInside = () => {
  if (!narrow.matches) {
    requestAnimationFrame(() => requestAnimationFrame(() => scrollTo(0, 0)));
  }
};

// So many errors are written out under their lines at once; the others when the cursor comes to them.
const mostBoxes = 8;

const element = (name, className, ...content) => {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  made.append(...content);
  return made;
};

const button = (text, act, isMain = false) => {
  const made = element("button", isMain ? "under__do under__do--main" : "under__do", text);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
};

class LineClass extends GutterMarker {
  constructor(name) {
    super();
    this.elementClass = name;
  }
}
const badLine = new LineClass("cm-line-bad");
const saidLine = new LineClass("cm-line-said");

// ---------------------------------------------------------------- problems

export const setProblems = StateEffect.define();

class ProblemBox extends WidgetType {
  constructor(problem) {
    super();
    this.problem = problem;
  }

  eq(other) {
    const [mine, theirs] = [this.problem, other.problem];
    return mine.line === theirs.line && mine.message === theirs.message && mine.advice === theirs.advice && mine.severity === theirs.severity && mine.mends.length === theirs.mends.length;
  }

  toDOM(view) {
    const { problem } = this;
    const kind = problem.severity === "error" ? "bad" : "note";
    const box = element("div", `under under--${kind}`, element("p", "", element("b", "govuk-visually-hidden", problem.severity === "error" ? "To mend: " : "To look at: "), problem.message, problem.advice ? ` ${problem.advice}` : ""));
    const steps = stepsIn(view.state.doc.lineAt(Math.min(problem.from, view.state.doc.length)).text);
    const room = element("div", `under-room ink-in-${steps}`, box);
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", `Problem on line ${problem.line}`);
    if (problem.mends.length) {
      box.append(
        element("div", "under__acts", ...problem.mends.map((mend, index) => button(mend.label, () => mendNow(view, problemAt(view, box) ?? problem, mend), index === 0))),
      );
    }
    return room;
  }

  // Its buttons are pressed, and the text behind it hears nothing of that.
  ignoreEvent() {
    return true;
  }
}

const problemAt = (view, box) => {
  const line = view.state.doc.lineAt(view.posAtDOM(box));
  return view.state.field(problems).list.find((one) => view.state.doc.lineAt(one.from).number === line.number && one.mends.length);
};

const mendNow = (view, problem, mend) => {
  const { doc } = view.state;
  const isEnd = mend.place === "end";
  const changes = isEnd ? { from: doc.length, insert: mend.insert } : { from: problem.from, to: problem.to, insert: mend.insert };
  // A new scene is shown with its first line ready to be written over.
  const line = mend.insert.lastIndexOf("Write here what happens.");
  const selection = isEnd && line >= 0 ? { anchor: doc.length + line, head: doc.length + line + "Write here what happens.".length } : { anchor: changes.from + mend.insert.length };
  onlyInside();
  view.dispatch({ changes, selection, scrollIntoView: true, userEvent: "input.mend" });
  view.focus();
};

const placed = (doc, told) => {
  const line = doc.line(Math.min(Math.max(told.line, 1), doc.lines));
  const start = line.from + (line.text.length - line.text.trimStart().length);
  const from = told.column > 0 ? Math.min(line.from + told.column - 1, line.to) : start;
  const to = told.column > 0 ? Math.min(from + Math.max(told.length, 1), line.to) : line.to;
  return { ...told, from, to: Math.max(from, to) };
};

const decorated = (state, list) => {
  const cursor = state.doc.lineAt(state.selection.main.head).number;
  const [marks, boxes, gutter, boxed] = [[], [], [], new Set()];
  for (const one of list) {
    const line = state.doc.lineAt(one.from);
    if (one.to > one.from) {
      marks.push(Decoration.mark({ class: `wave wave--${one.severity}` }).range(one.from, one.to));
    }
    if (one.severity !== "note") {
      gutter.push(badLine.range(line.from));
    }
    const isShown = line.number === cursor || (one.severity === "error" && boxed.size < mostBoxes);
    const key = `${line.number} ${one.message}`;
    if (isShown && !boxed.has(key)) {
      boxed.add(key);
      boxes.push(Decoration.widget({ widget: new ProblemBox(one), block: true, side: 1 }).range(line.to));
    }
  }
  return { list, marks: Decoration.set([...marks, ...boxes], true), gutter: RangeSet.of(gutter, true) };
};

export const problems = StateField.define({
  create: (state) => decorated(state, []),
  update(value, change) {
    let { list } = value;
    let isNew = false;
    if (change.docChanged) {
      list = list.map((one) => ({ ...one, from: change.changes.mapPos(one.from, 1), to: Math.max(change.changes.mapPos(one.from, 1), change.changes.mapPos(one.to, -1)) }));
      isNew = true;
    }
    for (const effect of change.effects) {
      if (effect.is(setProblems)) {
        list = effect.value.map((told) => placed(change.state.doc, told));
        isNew = true;
      }
    }
    return isNew || (change.selection && list.length) ? decorated(change.state, list) : value;
  },
  provide: (field) => [EditorView.decorations.from(field, (value) => value.marks), gutterLineClass.from(field, (value) => value.gutter)],
});

/** Moves to the next place that is to be mended; where there is none, to the next to look at, or that was spoken of. Reads it out. */
export const nextProblem = (view, back = false) => {
  const { head } = view.state.selection.main;
  const said = view.state.field(remarks).list.map((one) => ({ from: one.pos, message: one.said.at(-1)?.text ?? "" }));
  const told = view.state.field(problems).list;
  const bad = told.filter((one) => one.severity === "error");
  const all = (bad.length ? bad : [...told, ...said]).sort((one, other) => one.from - other.from);
  const [before, after] = [all.filter((one) => one.from < head), all.filter((one) => one.from > head)];
  const next = back ? (before.at(-1) ?? all.at(-1)) : (after[0] ?? all[0]);
  if (next) {
    onlyInside();
    view.dispatch({
      selection: { anchor: next.from },
      effects: [EditorView.scrollIntoView(next.from, { y: "center" }), EditorView.announce.of(`Line ${view.state.doc.lineAt(next.from).number}. ${next.message} ${next.advice ?? ""}`)],
    });
    view.focus();
  }
  return true;
};

/** Does what the first button under this line does. */
export const mendLine = (view) => {
  const line = view.state.doc.lineAt(view.state.selection.main.head).number;
  const problem = view.state.field(problems).list.find((one) => one.mends.length && view.state.doc.lineAt(one.from).number === line);
  if (problem) {
    mendNow(view, problem, problem.mends[0]);
  }
  return Boolean(problem);
};

// ---------------------------------------------------------------- remarks

export const setRemarks = StateEffect.define();
export const openRemark = StateEffect.define();
const closeRemark = StateEffect.define();

// What is being typed under a line outlives its box, which goes when it is scrolled out of sight.
const typed = new Map();

class RemarkBox extends WidgetType {
  constructor(thread, acts) {
    super();
    this.thread = thread;
    this.acts = acts;
  }

  eq(other) {
    return this.thread.key === other.thread.key;
  }

  ignoreEvent() {
    return true;
  }

  toDOM(view) {
    const { thread, acts } = this;
    const box = element("div", "under under--said");
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", thread.said.length ? `What was said of line ${thread.line}` : "Say something of this line");
    for (const one of thread.said) {
      const words = one.suggestion ? [" ", element("span", "under__words", one.suggestion)] : [];
      box.append(element("p", "", element("b", "", one.by), `, ${one.at}. ${one.text}`, ...words));
    }
    if (thread.isMoved) {
      box.append(element("p", "under__moved", `Its line has been changed since. It was: ${thread.words}`));
    }
    const room = element("div", "under__reply");
    const row = element("div", "under__acts");
    const told = element("p", "under__not");
    told.setAttribute("role", "alert");
    const reply = () => {
      const id = `say-${thread.id}`;
      const label = element("label", "govuk-label", thread.said.length ? "Your reply" : "What you would say of this line");
      const area = element("textarea", "govuk-textarea");
      Object.assign(area, { id, rows: 3, value: typed.get(thread.id) ?? "" });
      label.htmlFor = id;
      area.addEventListener("input", () => typed.set(thread.id, area.value));
      const close = () => {
        typed.delete(thread.id);
        if (thread.said.length) {
          room.replaceChildren();
          row.hidden = false;
        } else {
          view.dispatch({ effects: closeRemark.of(null) });
        }
        view.requestMeasure();
        view.focus();
      };
      const send = async () => {
        told.textContent = (await acts.say(thread, area.value, view.state.doc.lineAt(view.posAtDOM(box)).number)) ?? "";
        if (!told.textContent) {
          typed.delete(thread.id);
          view.focus();
        }
      };
      area.addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
          event.stopPropagation();
          close();
        }
      });
      room.replaceChildren(label, area, element("div", "under__acts", button("Say it", send, true), button("Leave it", close)));
      row.hidden = true;
      view.requestMeasure();
      return area;
    };
    if (thread.said.length) {
      const words = thread.isMoved ? undefined : thread.said.findLast((one) => one.suggestion);
      row.append(
        ...(words ? [button(`Use ${words.first}’s words`, () => acts.use(thread, words, view.state.doc.lineAt(view.posAtDOM(box))), true)] : []),
        button("Reply", () => reply().focus()),
        button("Resolve", async () => {
          told.textContent = (await acts.resolve(thread)) ?? "";
        }),
      );
    }
    box.append(room, told, row);
    if (!thread.said.length || typed.has(thread.id)) {
      const area = reply();
      // The cursor comes to it when it opens, and not again when it is drawn anew because somebody looks elsewhere.
      if (!typed.has(thread.id)) {
        typed.set(thread.id, "");
        queueMicrotask(() => area.focus());
      }
    }
    return element("div", "under-room", box);
  }
}

const remarked = (state, list, acts) => {
  const [marks, gutter] = [[], []];
  for (const one of list) {
    const line = state.doc.lineAt(one.pos);
    const first = line.from + (line.text.length - line.text.trimStart().length);
    if (one.said.length && line.to > first) {
      marks.push(Decoration.mark({ class: "said" }).range(first, line.to));
    }
    gutter.push(saidLine.range(line.from));
    marks.push(Decoration.line({ class: "cm-said" }).range(line.from));
    marks.push(Decoration.widget({ widget: new RemarkBox(one, acts), block: true, side: 2 }).range(line.to));
  }
  return { list, acts, marks: Decoration.set(marks, true), gutter: RangeSet.of(gutter, true) };
};

const none = { say: async () => null, use: async () => null, resolve: async () => null };

export const remarks = StateField.define({
  create: (state) => remarked(state, [], none),
  update(value, change) {
    let { list, acts } = value;
    let isNew = change.docChanged && list.length > 0;
    if (change.docChanged) {
      list = list.map((one) => ({ ...one, pos: change.changes.mapPos(one.pos) }));
    }
    const at = (line) => change.state.doc.line(Math.min(Math.max(line, 1), change.state.doc.lines)).from;
    for (const effect of change.effects) {
      if (effect.is(setRemarks)) {
        acts = effect.value.acts;
        const open = list.filter((one) => !one.said.length && effect.value.keepsOpen);
        list = [...effect.value.threads.map((one) => ({ ...one, key: JSON.stringify(one), pos: at(one.line) })), ...open];
        isNew = true;
      } else if (effect.is(openRemark)) {
        list = [...list.filter((one) => one.said.length), { id: "new", key: `new ${effect.value}`, line: effect.value, said: [], pos: at(effect.value) }];
        isNew = true;
      } else if (effect.is(closeRemark)) {
        list = list.filter((one) => one.said.length);
        isNew = true;
      }
    }
    return isNew ? remarked(change.state, list, acts) : value;
  },
  provide: (field) => [EditorView.decorations.from(field, (value) => value.marks), gutterLineClass.from(field, (value) => value.gutter)],
});
