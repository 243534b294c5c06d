// The play beside the text: it follows each edit, and keeps the place somebody has come to. The server plays; this keeps only which options
// were taken, in words, and shows what comes back. Nothing is kept when the page is left.
import { desk } from "./desk.js";

const panel = document.getElementById("desk-play");
const room = panel.querySelector("[data-play]");
const head = panel.querySelector(".desk-play__bar");
const nowhere = "/play/00000000-0000-0000-0000-000000000000";
const debounce = 20;
const narrow = matchMedia("(max-width: 999.98px)");

const make = (name, className, attributes = {}) => {
  const made = document.createElement(name);
  made.className = className;
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  return made;
};
const bar = make("div", "try-bar");
const notice = make("div", "try-notice", { hidden: "" });
const said = make("p", "govuk-visually-hidden", { role: "status" });
const scene = make("div", "try");
head.append(bar);
room.before(notice, said);
room.append(scene);
room.tabIndex = 0;
room.setAttribute("role", "region");
room.setAttribute("aria-label", "The story as a learner sees it");

// ---------------------------------------------------------------- what is asked for

let asked = { at: "", role: "", picks: [], view: "" };
let kept = 0; // how many of the picks were replayed
let step = 0; // grows with each thing done here, so that an answer to what was asked before it is not taken for its own
let shownStep = -1;
let isBusy = false;
let isWanted = false;
let timer = 0;
let quiet = 0;
let isBroken = false;

const isSeen = () => !narrow.matches || desk.view === "play";

function soon() {
  clearTimeout(timer);
  timer = setTimeout(show, debounce);
}

function act(change) {
  asked = { ...asked, ...change };
  step++;
  show();
}

async function show() {
  clearTimeout(timer);
  if (isBusy || !isSeen()) {
    isWanted = true;
    return;
  }
  [isBusy, isWanted] = [true, false];
  const mine = step;
  try {
    const { at, role, picks, view } = asked;
    const answer = await desk.post("play", { at, role, picks: picks.join("."), view }, { headers: { Accept: "text/html" } });
    if (answer.ok) {
      const html = await answer.text();
      if (mine === step) {
        take(html);
      }
    } else {
      tell(await whyNot(answer), false);
    }
  } catch {
    tell("The site cannot be reached just now. What stands below is from before; it goes on by itself.", false);
    setTimeout(soon, 3_000);
  }
  isBusy = false;
  if (isWanted) {
    show();
  }
}

async function whyNot(answer) {
  const isJson = answer.headers.get("content-type")?.includes("json");
  const message = isJson ? (await answer.json()).message : "";
  return message || "This cannot be played just now. What stands below is from before.";
}

// ---------------------------------------------------------------- what is shown

function take(html) {
  const parts = document.createElement("template");
  parts.innerHTML = html;
  const part = (name) => parts.content.querySelector(`[data-part="${name}"]`);
  const broken = part("notice");
  if (broken) {
    tell(broken, true);
    return;
  }
  const [next, isNew] = [part("scene"), scene.dataset.key !== undefined && shownStep !== step];
  const { picks, at, role, say } = next.dataset;
  asked = { ...asked, at, role, picks: picks.split(".").filter(Boolean) };
  kept = Number(next.dataset.kept);
  if (isBroken) {
    announce("It plays again.");
  }
  isBroken = false;
  notice.hidden = true;
  dress(next);
  const hasFocus = room.contains(document.activeElement);
  const isSame = scene.dataset.key === next.dataset.key;
  morph(bar, part("bar"), true);
  if (isSame) {
    morph(scene, next, true);
  } else {
    replace(next);
  }
  if (isNew && !isSame) {
    room.scrollTop = 0;
    if (hasFocus || document.activeElement === document.body) {
      focusTitle();
    }
  }
  shownStep = step;
  if (say) {
    announce(say);
  }
}

// Another place: nothing that was chosen stays chosen; what was unfolded to look at stays open.
function replace(next) {
  const open = new Set([...scene.querySelectorAll(".try__more[open] > summary")].map((summary) => summary.textContent));
  for (const details of next.querySelectorAll(".try__more")) {
    details.open = open.has(details.querySelector("summary").textContent);
  }
  for (const { name } of [...scene.attributes]) {
    scene.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) {
    scene.setAttribute(name, value);
  }
  scene.replaceChildren(...next.childNodes);
}

function focusTitle() {
  const title = scene.querySelector(".try__title");
  if (title) {
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }
}

// One calm line above what was shown last; nothing is taken away.
function tell(content, isText) {
  notice.replaceChildren(...(typeof content === "string" ? [Object.assign(document.createElement("p"), { textContent: content })] : content.childNodes));
  notice.hidden = false;
  if (isText && !scene.hasChildNodes()) {
    scene.replaceChildren(Object.assign(document.createElement("p"), { className: "try__when", textContent: "The story stands here as soon as it plays." }));
  }
  if (!isBroken) {
    announce(notice.querySelector("p").textContent);
  }
  isBroken = true;
}

// Once it has been still for a moment, and each sentence once: somebody who types hears nothing at every key.
function announce(words) {
  clearTimeout(quiet);
  quiet = setTimeout(() => {
    if (said.textContent !== words) {
      said.textContent = words;
    }
  }, 1_200);
}

// Lines to go to stand under the title and at the options; a paragraph leads to its line when it is pressed with the mouse.
function dress(next) {
  for (const option of next.querySelectorAll(":is(.choice, .visit, .try-door)[data-source]")) {
    const line = lineOf(option);
    if (line) {
      option.append(wayTo(line, `line ${line}`));
    }
  }
  const first = next.querySelector("p[data-source]:not(.try-door)");
  if (first && lineOf(first)) {
    next.querySelector(".try__title")?.after(wayTo(lineOf(first), `Go to its text, line ${lineOf(first)}`, "try-line--title"));
  }
  for (const paragraph of next.querySelectorAll("p[data-source]:not(.try-door)")) {
    const line = lineOf(paragraph);
    if (line) {
      paragraph.title = `Line ${line}: press to go there`;
    } else {
      paragraph.removeAttribute("data-source");
    }
  }
  for (const link of next.querySelectorAll("a[href]")) {
    if (!link.getAttribute("href").startsWith(nowhere) && !link.getAttribute("href").startsWith("#")) {
      link.target = "_blank";
      link.rel = "noopener";
    }
  }
}

function wayTo(line, words, more = "") {
  const button = make("button", `link-button try-line ${more}`.trim(), { type: "button", "data-to": line });
  button.textContent = words;
  return button;
}

function lineOf(element) {
  const [file, line] = (element.dataset.source ?? "").split(":");
  return file === desk.name ? Number(line) : 0;
}

// Makes one element like another and leaves alone what is alike, so that scrolling, focus, what is unfolded and what is chosen stay.
function morph(old, next, isRoot = false) {
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.data !== next.data) {
      old.data = next.data;
    }
    return;
  }
  for (const { name } of [...old.attributes]) {
    if (!next.hasAttribute(name) && !(isRoot && name === "class") && !(name === "open" && old.localName === "details") && name !== "tabindex") {
      old.removeAttribute(name);
    }
  }
  for (const { name, value } of next.attributes) {
    if (old.getAttribute(name) !== value && !(isRoot && name === "class")) {
      old.setAttribute(name, value);
    }
  }
  const [mine, theirs] = [[...old.childNodes], [...next.childNodes]];
  let start = 0;
  while (start < mine.length && start < theirs.length && isLike(mine[start], theirs[start])) {
    start++;
  }
  let end = 0;
  while (end < mine.length - start && end < theirs.length - start && isLike(mine.at(-1 - end), theirs.at(-1 - end))) {
    end++;
  }
  const [oldMiddle, newMiddle] = [mine.slice(start, mine.length - end), theirs.slice(start, theirs.length - end)];
  const after = mine[mine.length - end] ?? null;
  newMiddle.forEach((node, index) => {
    const before = oldMiddle[index];
    if (!before) {
      old.insertBefore(node, after);
    } else if (before.nodeName === node.nodeName && before.className === node.className && before.id === node.id) {
      morph(before, node);
    } else {
      before.replaceWith(node);
    }
  });
  oldMiddle.slice(newMiddle.length).forEach((node) => node.remove());
  for (let index = 0; index < start; index++) {
    morph(mine[index], theirs[index]);
  }
  for (let index = 1; index <= end; index++) {
    morph(mine.at(-index), theirs.at(-index));
  }
  if (old.localName === "select" && old.value !== asked.role && asked.role) {
    old.value = asked.role;
  }
}

function isLike(one, other) {
  return one.nodeName === other.nodeName && one.className === other.className && (one.id ?? "") === (other.id ?? "") && one.textContent === other.textContent;
}

// ---------------------------------------------------------------- what is done here

function pick(way) {
  const token = JSON.parse(scene.dataset.ways ?? "{}")[way];
  if (token) {
    act({ picks: [...asked.picks.slice(0, kept), token], view: "" });
  }
}

function goBack() {
  if (asked.view) {
    act({ view: asked.view.includes(".") ? "debrief" : "" });
  } else {
    act({ picks: asked.picks.slice(0, Math.max(0, kept - 1)) });
  }
}

const steps = {
  here: () => act({ at: desk.place.scene, picks: [], view: "" }),
  back: goBack,
  again: () => act({ picks: [], view: "", at: asked.picks.length === 0 ? "" : asked.at }),
};

function follow(address) {
  const [path, query] = address.slice(nowhere.length).split("#")[0].split("?");
  const [, , chapter] = path.split("/");
  const part = new URLSearchParams(query).get("part");
  act({ view: path === "" ? "" : ["debrief", chapter, part].filter(Boolean).join(".") });
}

let isPicking = false;
function press(event) {
  const to = event.target.closest("[data-to]");
  const link = event.target.closest("a[href]");
  if (to) {
    desk.goTo({ line: Number(to.dataset.to) });
  } else if (link?.getAttribute("href").startsWith(nowhere)) {
    event.preventDefault();
    event.stopPropagation();
    follow(link.getAttribute("href"));
  } else if (!link && event.detail > 0 && getSelection().isCollapsed) {
    pressText(event);
  }
}

// With the mouse an option is taken at once; one that asks for words waits for them. With the keyboard it is chosen, and Enter goes on.
function pressText(event) {
  const option = event.target.closest(".choice, .visit");
  const input = option?.querySelector("input[type=radio]");
  if (input && event.target.closest("label, input") && !option.querySelector("textarea") && !isPicking) {
    isPicking = true;
    setTimeout(() => (isPicking = false));
    pick(input.value);
    return;
  }
  const paragraph = option || event.target.closest("summary, button, label, input, textarea, select") ? null : event.target.closest("p[data-source]");
  if (paragraph && lineOf(paragraph)) {
    desk.goTo({ line: lineOf(paragraph) });
  }
}

panel.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-step]");
  if (button) {
    steps[button.dataset.step]();
  } else {
    press(event);
  }
});

panel.addEventListener("change", (event) => {
  if (event.target.matches("select[data-step=role]")) {
    act({ role: event.target.value });
  }
});

panel.addEventListener("submit", (event) => {
  event.preventDefault();
  const fields = new FormData(event.target, event.submitter);
  const address = event.target.getAttribute("action") ?? "";
  if (address.endsWith("/returns")) {
    act({ picks: asked.picks.slice(0, Number(fields.get("turn"))), view: "" });
  } else if (address.endsWith("/choices") && !event.submitter?.hasAttribute("formaction")) {
    pick(fields.has("skip") ? "skip" : (fields.get("go") ?? fields.get("choice")));
  }
});

// ---------------------------------------------------------------- where there is no room beside the text, it is a tab

const list = document.querySelector(".draft-tabs ul");
if (list) {
  const item = make("li", "try-tab");
  const tab = make("a", "", { href: `${desk.draft}/preview`, "data-view": "play" });
  tab.textContent = "Play";
  item.append(tab);
  (list.querySelector('[data-view="map"]') ?? list.querySelector("a"))?.closest("li").after(item);
}
desk.offer("play", { shown: () => isWanted && show() });
panel.hidden = desk.view !== "play";
narrow.addEventListener("change", () => {
  if (!narrow.matches && desk.view === "play") {
    desk.show("text");
  }
  if (isWanted) {
    show();
  }
});

desk.addEventListener("changed", soon);
// Other files of the story, saved by somebody else or in another tab, make a difference too.
document.addEventListener("visibilitychange", () => document.hidden || soon());
show();
