// The editor of the desk: CodeMirror with what a story needs, and plain text for the other files of a draft.
import { defaultKeymap, history, historyKeymap, isolateHistory } from "@codemirror/commands";
import { bracketMatching, codeFolding, foldEffect, foldGutter, foldKeymap, indentUnit, unfoldEffect, foldedRanges } from "@codemirror/language";
import { openSearchPanel, search, searchKeymap } from "@codemirror/search";
import { Annotation, ChangeSet, EditorState, Transaction } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, highlightSpecialChars, keymap, lineNumbers } from "@codemirror/view";
import { completionKeymap, inkCompletion } from "./ink-completion.js";
import { firstSentence, inkLanguage, outlineOf, plainLanguage, topOf } from "./ink-language.js";
import { mendLine, narrow, nextProblem, onlyInside, openRemark, problems, remarks, setProblems, setRemarks } from "./under-lines.js";

export { outlineOf };

const words = {
  Find: "Find",
  Replace: "Put instead",
  next: "Next",
  previous: "Before",
  all: "All",
  "match case": "Same capitals",
  "by word": "Whole words",
  replace: "Put it",
  "replace all": "Put it everywhere",
  close: "Close",
  "folded code": "A folded scene",
  "Fold line": "Fold this scene",
  "Unfold line": "Unfold this scene",
  unfold: "Unfold",
  "to": "to",
};

// What came from somebody else, or from the server, is no typing.
const remote = Annotation.define();

const chevron = (isOpen) => {
  const made = document.createElement("span");
  made.className = "fold";
  made.textContent = isOpen ? "▾" : "▸";
  made.title = isOpen ? "Fold this scene" : "Unfold this scene";
  return made;
};

// What is folded says so in words, and a press of its button, or of the keys, opens it.
const folds = codeFolding({
  preparePlaceholder: (state, { from, to }) => (from === 0 ? `Lines 1 to ${state.doc.lineAt(to).number}, folded: what the story remembers` : "folded"),
  placeholderDOM(view, open, says) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "cm-foldPlaceholder";
    made.textContent = says;
    made.title = "Unfold";
    made.addEventListener("click", (event) => {
      open(event);
      view.focus();
    });
    return made;
  },
});

/**
 * @param parent where it stands
 * @param label what a screen reader calls it
 * @param describedBy the id of what says how the keyboard is used
 * @param on { changed(text, changes, isRemote), moved({ line }), save(), vocabulary() }
 */
export const createEditor = ({ parent, text, isInk, label, describedBy, on }) => {
  const keys = [
    { key: "Mod-s", run: () => (on.save(), true), preventDefault: true },
    { key: "F8", run: (view) => nextProblem(view) },
    { key: "Shift-F8", run: (view) => nextProblem(view, true) },
    { key: "Mod-.", run: mendLine },
    { key: "Mod-Alt-m", run: (view) => (say(view), true) },
  ];
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorState.phrases.of(words),
        lineNumbers(),
        isInk ? [foldGutter({ markerDOM: chevron }), folds, inkLanguage, inkCompletion(on.vocabulary)] : plainLanguage,
        highlightSpecialChars(),
        history({ newGroupDelay: 600 }),
        drawSelection(),
        bracketMatching(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        indentUnit.of(isInk ? "    " : "  "),
        EditorView.lineWrapping,
        search({ top: true }),
        // On a narrow screen a bar stands above what is written.
        EditorView.scrollMargins.of(() => (narrow.matches ? { top: 56, bottom: 24 } : null)),
        problems,
        remarks,
        EditorView.contentAttributes.of({ "aria-label": label, "aria-describedby": describedBy, tabindex: "0", spellcheck: "true", autocapitalize: "sentences" }),
        keymap.of([...keys, ...completionKeymap, ...searchKeymap, ...foldKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) {
            on.changed(update.state.doc.toString(), update.changes, update.transactions.some((one) => one.annotation(remote)));
          }
          if (update.docChanged || update.selectionSet) {
            on.moved({ line: update.state.doc.lineAt(update.state.selection.main.head).number });
          }
        }),
      ],
    }),
  });

  const goToLine = (number, y = "start") => {
    const line = view.state.doc.line(Math.min(Math.max(number, 1), view.state.doc.lines));
    const unfolds = [];
    foldedRanges(view.state).between(line.from, line.to, (from, to) => void unfolds.push(unfoldEffect.of({ from, to })));
    onlyInside();
    view.dispatch({ selection: { anchor: line.from }, effects: [...unfolds, EditorView.scrollIntoView(line.from, { y, yMargin: 40 })] });
    view.focus();
  };

  return {
    view,
    // The first sentence of the story comes first; what stands above its first scene is folded.
    begin() {
      const top = topOf(view.state);
      view.dispatch({ effects: top ? foldEffect.of({ from: top.from, to: top.to }) : [], selection: { anchor: firstSentence(view.state) } });
    },
    text: () => view.state.doc.toString(),
    focus: () => view.focus(),
    line: () => view.state.doc.lineAt(view.state.selection.main.head).number,
    words: (line) => view.state.doc.line(line).text,
    change: (from, to, insert) => view.dispatch({ changes: { from, to, insert }, annotations: isolateHistory.of("full"), userEvent: "input.desk" }),
    // A text from elsewhere, made from one that was here; what was typed since is kept.
    take(start, theirs, since) {
      const [last, end] = [Math.min(start.length, theirs.length), { count: 0 }];
      let from = 0;
      while (from < last && start[from] === theirs[from]) {
        from++;
      }
      while (end.count < last - from && start.at(-1 - end.count) === theirs.at(-1 - end.count)) {
        end.count++;
      }
      const change = ChangeSet.of({ from, to: start.length - end.count, insert: theirs.slice(from, theirs.length - end.count) }, start.length);
      view.dispatch({ changes: since ? change.map(since) : change, annotations: [remote.of(true), Transaction.addToHistory.of(false)] });
    },
    since: (old, next) => (old ? old.compose(next) : next),
    goTo({ line, scene }) {
      const found = scene ? outlineOf(view.state.doc.toString()).scenes.find((one) => [one.name, `${one.within}.${one.name}`, one.id].includes(scene)) : null;
      if (found || line) {
        goToLine(found?.line ?? line);
      }
    },
    setProblems: (list) => view.dispatch({ effects: setProblems.of(list) }),
    setRemarks: (threads, acts, keepsOpen) => view.dispatch({ effects: setRemarks.of({ threads, acts, keepsOpen }) }),
    say: () => say(view),
    find: () => openSearchPanel(view),
    nextProblem: () => nextProblem(view),
    placeLine: (line, insert) => {
      const at = view.state.doc.line(line);
      view.dispatch({ changes: { from: at.from, to: at.to, insert }, userEvent: "input.words" });
    },
  };
};

const say = (view) => view.dispatch({ effects: openRemark.of(view.state.doc.lineAt(view.state.selection.main.head).number) });
