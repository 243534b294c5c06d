// The desk: one page with several views of one story. This module is what they share, and the text is the truth of all of them.
//
//   import { desk } from "./desk.js";
//
//   desk.text, desk.name, desk.slug, desk.token   the whole current text, the file's name, the draft's, and the token that a post carries
//   desk.change(from, to, insert)                 an edit that can be undone, by places in the text, in any view
//   desk.replaceAll(text)                         the same for the whole text; only what differs is touched
//   desk.goTo({ line }) or desk.goTo({ scene })   shows the text there, with the cursor in it; a scene is the name behind ===, or its id
//   desk.show("text" | "map")                     the view in the middle; a tab with data-view does the same once a view was offered
//   desk.offer("map", { shown })                  says that this view can be shown; shown() is called each time it comes into sight
//   desk.post(part, fields)                       posts the current text to /authoring/{slug}/draft/{part}; answers with the Response
//
// It says (addEventListener): "ready" once the text can be edited, detail {text}; "changed" at once at every edit, {text};
// "saved" when it is on disk, {revision, at}; "place" when the cursor comes to another line, {scene, line};
// "problems" when what is to mend was told, the list; "view" when another view is shown, {view}.
//
// A module that was loaded under another address is handed the same desk.

class Desk extends EventTarget {
  #text;
  #editing = null;
  #views = new Map([["text", {}]]);

  constructor(form) {
    super();
    this.form = form;
    this.name = form?.elements.name.value ?? "";
    this.slug = form?.dataset.slug ?? "";
    this.draft = form?.dataset.draft ?? "";
    this.view = "text";
    this.place = { scene: "", line: 1 };
    this.problems = [];
    this.#text = form?.elements.text.value ?? "";
  }

  get text() {
    return this.#text;
  }

  get token() {
    return this.form?.elements.__RequestVerificationToken.value ?? "";
  }

  get isReady() {
    return this.#editing !== null;
  }

  change(from, to, insert) {
    this.#editing?.change(from, to, insert);
  }

  replaceAll(text) {
    const [old, last] = [this.#text, Math.min(this.#text.length, text.length)];
    let start = 0;
    while (start < last && old[start] === text[start]) {
      start++;
    }
    let end = 0;
    while (end < last - start && old[old.length - 1 - end] === text[text.length - 1 - end]) {
      end++;
    }
    if (old !== text) {
      this.change(start, old.length - end, text.slice(start, text.length - end));
    }
  }

  goTo(place) {
    this.show("text");
    this.#editing?.goTo(place);
  }

  offer(view, { shown = () => {} } = {}) {
    this.#views.set(view, { shown });
    document.documentElement.classList.add(`desk-has-${view}`);
  }

  show(view) {
    if (!this.#views.has(view) || view === this.view) {
      return;
    }
    this.view = view;
    for (const name of this.#views.keys()) {
      const panel = document.getElementById(`desk-${name}`);
      panel.hidden = name !== view;
      const tab = document.querySelector(`[data-view="${name}"]`);
      tab?.[name === view ? "setAttribute" : "removeAttribute"]("aria-current", "page");
    }
    this.#views.get(view).shown?.();
    this.say("view", { view });
  }

  offers(view) {
    return this.#views.has(view);
  }

  post(part, fields = {}, options = {}) {
    const body = new URLSearchParams({ name: this.name, text: this.text, ...fields, __RequestVerificationToken: this.token });
    return fetch(`${this.draft}/${part}`, { method: "POST", headers: { Accept: "application/json" }, body, ...options });
  }

  say(kind, detail) {
    this.dispatchEvent(new CustomEvent(kind, { detail }));
  }

  /** Whoever edits the text takes it over, once, and tells of each edit. */
  takeOver(editing) {
    this.#editing = editing;
    this.say("ready", { text: this.#text });
  }

  told(text) {
    this.#text = text;
    this.say("changed", { text });
  }
}

const isFirst = !globalThis.safeguardingDesk;
export const desk = (globalThis.safeguardingDesk ??= new Desk(document.querySelector("form[data-editor]")));

if (isFirst) {
  document.addEventListener("click", (event) => {
    const tab = event.target.closest?.("a[data-view]");
    if (tab && desk.offers(tab.dataset.view) && desk.isReady && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      desk.show(tab.dataset.view);
    }
  });
}
