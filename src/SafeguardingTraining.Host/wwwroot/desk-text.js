// The text of the desk: an editor in place of the text area, saving by itself, and what others do meanwhile. Nothing is kept in the browser.
// Without this file the text area stands there and is saved by its button.
import { desk } from "./desk.js";

const { form } = desk;
const saved = document.querySelector("[data-saved]");
const panel = document.getElementById("desk-text");
const isInk = desk.name.endsWith(".ink");
const address = form.action;

const make = (name, className, ...content) => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
};
const press = (text, act, className = "link-button") => {
  const made = make("button", className, text);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
};

// Acts once it has been still for so long; at the latest after so long.
const rest = (still, longest, act) => {
  let timer = 0;
  let begun = 0;
  return () => {
    clearTimeout(timer);
    begun ||= Date.now();
    timer = setTimeout(
      () => {
        begun = 0;
        act();
      },
      Math.max(0, Math.min(still, begun + longest - Date.now())),
    );
  };
};

const { createEditor, outlineOf } = await import(form.dataset.codemirror);

// ---------------------------------------------------------------- the editor and what stands below it

const area = form.elements.text;
const room = make("div", isInk ? "desk-editor" : "desk-editor desk-editor--plain");
const how = make(
  "p",
  "desk-how govuk-visually-hidden",
  isInk
    ? "Control and space suggests what can be written. F8 goes to the next thing to mend, Control and full stop mends it. Tab leaves the text."
    : "Tab leaves the text.",
);
how.id = "desk-how";
const at = make("span", "desk-strip__line");
const counts = make("span", "desk-strip__counts");
const scene = make("span", "desk-strip__scene");
const keys = make("span", "desk-strip__keys");
keys.setAttribute("aria-hidden", "true");
for (const [pressed, does] of isInk ? [["Ctrl Space", "suggests,"], ["F8", "next problem"]] : [["Tab", "leaves the text"]]) {
  keys.append(...pressed.split(" ").map((key) => make("kbd", "", key)), ` ${does} `);
}
const strip = make("div", "desk-strip", at, counts, scene, press("Remark", () => editor.say()), press("Find", () => editor.find()), keys);
const told = make("div", "desk-met");
told.hidden = true;
panel.prepend(told, room, how, strip);

strip.children[3].setAttribute("aria-label", "Remark on this line");

let vocabulary = { points: [], people: [], pieces: [], roles: [], strands: [], agencies: [], tags: [] };
let outline = isInk ? outlineOf(area.value) : { scenes: [] };

const editor = createEditor({
  parent: room,
  text: area.value,
  isInk,
  label: desk.name === "story.ink" ? "The text of the story" : `The text of ${desk.name}`,
  describedBy: how.id,
  on: {
    changed(text, changes, isRemote) {
      since = editor.since(since, changes);
      area.value = text;
      outline = isInk ? outlineOf(text) : outline;
      desk.told(text);
      measure();
      checkSoon();
      checkWhole();
      if (!isRemote) {
        saveSoon();
      }
      state();
    },
    moved: () => measure(),
    save: () => save(),
    vocabulary: () => vocabulary,
  },
});
form.classList.add("typed--behind");
desk.takeOver(editor);

const counted = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
const measure = () => {
  const line = editor.line();
  at.textContent = `Line ${line}`;
  if (isInk) {
    const scenes = outline.scenes.filter((one) => one.isScene);
    const here = scenes.findLast((one) => one.line <= line);
    const next = scenes.find((one) => one.line > line);
    const lines = desk.text.split("\n").slice((here?.line ?? 1) - 1, next ? next.line - 1 : undefined);
    const prose = lines
      .filter((one) => !/^\s*(?:=|~|\/\/|VAR\b|CONST\b|LIST\b)/.test(one))
      .map((one) => one.replace(/\/\/.*|#[^#\]]*|->\s*\w+|\{[^}:]*:/g, " "))
      .join(" ");
    const number = (prose.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).length;
    scene.textContent = here ? `${counted(number, "word")} in this scene, ${number < 100 ? "under a minute" : number < 270 ? "about a minute" : `about ${Math.round(number / 180)} minutes`}` : "";
    if (desk.place.scene !== (here?.name ?? "") || desk.place.line !== line) {
      desk.place = { scene: here?.name ?? "", line };
      desk.say("place", desk.place);
    }
  }
};

// ---------------------------------------------------------------- saving

let based = Number(form.elements.based.value);
let onDisk = editor.text(); // what stands in the draft, as far as is known here
let since = null; // what was typed since that, or since what is on its way
let saving = null;
let met = null;
let trouble = "";
let savedAt = saved.textContent;
let retry = 0;
const unheard = new Set(); // what was sent and never answered for; it may be on disk all the same

const isDirty = () => editor.text() !== onDisk;
const state = () => {
  const words = met ? "Not saved: two of you changed the same lines" : trouble ? `Not saved. ${trouble}` : saving ? "Saving" : isDirty() ? "Not saved yet" : savedAt;
  if (saved.textContent !== words) {
    saved.textContent = words;
  }
  saved.classList.toggle("desk-saved--not", Boolean(met || trouble));
  saved.classList.toggle("desk-saved--soon", !met && !trouble && (Boolean(saving) || isDirty()));
};

const send = (text, isLeaving) =>
  fetch(address, {
    method: "POST",
    headers: { Accept: "application/json" },
    body: new URLSearchParams({ name: desk.name, text, based, __RequestVerificationToken: desk.token }),
    // Goes on when the page is left; browsers refuse that for more than 64 KB.
    keepalive: isLeaving && text.length < 40_000,
  });

// A page that stood open for long has a token that no longer counts; a fresh one comes with the page itself.
const renew = async () => {
  const page = await fetch(location.href, { headers: { Accept: "text/html" } });
  const token = new DOMParser().parseFromString(await page.text(), "text/html").querySelector("form[data-editor] [name=__RequestVerificationToken]")?.value;
  if (token) {
    form.elements.__RequestVerificationToken.value = token;
  }
  return Boolean(token);
};
const isJson = (answer) => answer.headers.get("Content-Type")?.includes("json");

async function save(isLeaving = false) {
  clearTimeout(retry);
  // What is on its way goes on; what was typed since follows it, or else the two would meet each other.
  if (met || saving) {
    return saving;
  }
  if (!isDirty()) {
    trouble = "";
    state();
    return null;
  }
  const mine = (async () => {
    const sent = editor.text();
    since = null;
    unheard.add(sent);
    try {
      let answer = await send(sent, isLeaving);
      if (!isJson(answer) && answer.status !== 410 && answer.status !== 404 && (await renew())) {
        answer = await send(sent, isLeaving);
      }
      await hear(answer, sent);
    } catch {
      trouble = "There is no connection; what you wrote is still on this page, and it is tried again.";
      retry = setTimeout(save, 5_000);
    }
  })();
  saving = mine;
  state();
  await mine;
  saving = null;
  state();
  if (isDirty() && !trouble && !met) {
    saveSoon();
  }
  return null;
}
const saveSoon = rest(1_500, 12_000, () => save());

const hear = async (answer, sent) => {
  if (!isJson(answer)) {
    const isGone = answer.status === 410 || answer.status === 404;
    trouble = isGone
      ? "The draft is not there any more. What you wrote is still on this page: copy it."
      : answer.status >= 500 || answer.status === 429
        ? "The site is busy. What you wrote is still on this page, and it is tried again."
        : "You have been signed out. What you wrote is still on this page: sign in in another tab, and it is saved.";
    retry = setTimeout(save, 10_000);
    return;
  }
  const { outcome, revision, at: time, text, by, message } = await answer.json();
  trouble = "";
  if (outcome === "met" && unheard.has(text)) {
    // It was our own, saved while the answer to it was lost.
    [based, onDisk, form.elements.based.value] = [revision, text, revision];
    unheard.clear();
    return;
  }
  if (outcome === "saved") {
    unheard.clear();
    based = revision;
    onDisk = text ?? sent;
    form.elements.based.value = revision;
    savedAt = `Saved ${time}`;
    if (text !== null && text !== undefined && text !== sent) {
      const typed = since;
      since = null;
      editor.take(sent, text, typed);
      savedAt = `Saved ${time}, with what somebody else changed in other lines`;
    }
    desk.say("saved", { revision, at: time });
    remarkSoon();
  } else if (outcome === "met") {
    meet({ revision, text: text ?? "", by });
  } else {
    trouble = message ?? "";
  }
};

// ---------------------------------------------------------------- two of you in the same lines

const apart = (mine, theirs) => {
  const [ours, others] = [mine.split("\n"), theirs.split("\n")];
  let from = 0;
  while (from < Math.min(ours.length, others.length) && ours[from] === others[from]) {
    from++;
  }
  let end = 0;
  while (end < Math.min(ours.length, others.length) - from && ours.at(-1 - end) === others.at(-1 - end)) {
    end++;
  }
  return { from: from + 1, mine: ours.slice(from, ours.length - end).join("\n"), theirs: others.slice(from, others.length - end).join("\n") };
};

function meet(theirs) {
  met = theirs;
  const who = theirs.by === form.dataset.me ? "You, in another tab," : theirs.by;
  const { from, mine, theirs: other } = apart(editor.text(), theirs.text);
  const title = make("h2", "desk-met__title", `${who} changed the same lines meanwhile`);
  title.tabIndex = -1;
  const text = (heading, words) => {
    const shown = make("pre", "desk-met__words", words || "nothing");
    shown.tabIndex = 0;
    const named = make("h3", "desk-met__name", heading);
    shown.setAttribute("aria-label", heading);
    shown.setAttribute("role", "region");
    return make("div", "desk-met__text", named, shown);
  };
  const settle = (choice) => {
    const { revision, text: whole } = met;
    met = null;
    based = revision;
    onDisk = whole;
    since = null;
    told.hidden = true;
    if (choice === "theirs") {
      desk.replaceAll(whole);
    } else if (choice === "both") {
      const now = editor.text();
      const differing = apart(now, whole);
      const start = now.split("\n").slice(0, differing.from - 1 + (differing.mine ? differing.mine.split("\n").length : 0)).join("\n").length;
      editor.change(start, start, `\n${differing.theirs}`);
    }
    state();
    save();
    editor.focus();
  };
  told.replaceChildren(
    title,
    make("p", "", `Nothing was overwritten. From line ${from} on:`),
    make("div", "desk-met__texts", text("What you wrote", mine), text(theirs.by === form.dataset.me ? "What you saved there" : `What ${theirs.by} saved`, other)),
    make(
      "div",
      "desk-met__acts",
      press("Keep mine", () => settle("mine"), "govuk-button"),
      press("Take theirs", () => settle("theirs"), "govuk-button govuk-button--secondary"),
      press("Put theirs under mine", () => settle("both"), "govuk-button govuk-button--secondary"),
    ),
    make("p", "small", "What is not kept stays in the history, or can be undone with Ctrl+Z."),
  );
  told.hidden = false;
  title.focus();
}

// ---------------------------------------------------------------- what others do

let known = { number: 0, remarks: "" };
const here = document.querySelector("[data-here]");
const draft = (part) => `${desk.draft}/${part}`;
const read = async (path) => {
  const answer = await fetch(path, { headers: { Accept: "application/json" } }).catch(() => null);
  return answer?.ok && isJson(answer) ? answer.json() : null;
};

const follow = async () => {
  const now = document.hidden ? null : await read(`${draft("state")}?name=${encodeURIComponent(desk.name)}`);
  if (!now) {
    return;
  }
  here.replaceChildren(
    ...now.here.map((one) => {
      const who = make("li", "", make("span", "", one.initials), make("span", "govuk-visually-hidden", `${one.name}, in ${one.file}`));
      who.firstChild.setAttribute("aria-hidden", "true");
      who.title = `${one.name}, in ${one.file}`;
      return who;
    }),
  );
  if (now.file > based && !saving && !met) {
    await (isDirty() ? save() : pull());
  }
  if (now.remarks !== known.remarks) {
    remark();
  }
  // People and pieces may have changed in another file.
  if (now.number !== known.number && now.number !== based && isInk) {
    vocabulary = (await read(draft("vocabulary"))) ?? vocabulary;
  }
  known = now;
};

const pull = async () => {
  since = null;
  const file = await read(`${address}?name=${encodeURIComponent(desk.name)}`);
  if (file && file.revision > based && !saving && !met) {
    const start = onDisk;
    const typed = since;
    based = file.revision;
    form.elements.based.value = based;
    onDisk = file.text;
    since = null;
    editor.take(start, file.text, typed);
    savedAt = `Saved ${file.at} by ${file.by}`;
    state();
  }
};

// ---------------------------------------------------------------- remarks

let threads = [];
const post = async (path, fields) => {
  const body = new URLSearchParams({ ...fields, name: desk.name, __RequestVerificationToken: desk.token });
  const answer = await fetch(draft(path), { method: "POST", headers: { Accept: "application/json" }, body }).catch(() => null);
  const told = answer && isJson(answer) ? await answer.json() : null;
  if (answer?.ok && told) {
    show(told.threads);
    return null;
  }
  return told?.message ?? "This could not be sent. It is still here.";
};
const acts = {
  async say(thread, words, line) {
    await save();
    return isDirty() || met
      ? "Save what you wrote first; then say it."
      : post("remarks", { words, line, id: crypto.randomUUID?.() ?? "", answers: thread.said.length ? thread.id : "" });
  },
  async use(thread, words, line) {
    editor.placeLine(line.number, words.suggestion);
    await save();
    return post("resolutions", { remark: thread.id });
  },
  resolve: (thread) => post("resolutions", { remark: thread.id }),
};
const show = (list, keepsOpen = false) => {
  threads = list;
  editor.setRemarks(list, acts, keepsOpen);
  look();
};
const remark = async () => {
  const answer = await read(`${draft("lines")}?name=${encodeURIComponent(desk.name)}`);
  if (answer && !isDirty()) {
    show(answer.threads, true);
  }
};
const remarkSoon = () => known.remarks !== "0 0" && known.remarks !== "" && remark();

// ---------------------------------------------------------------- what is to mend

let asked = 0;
let fromRules = [];
let wasChecked = false;
const pill = document.querySelector("[data-look]");
const look = () => {
  const number = threads.length + desk.problems.filter((one) => one.file === desk.name && one.severity !== "note").length;
  pill.hidden = number === 0 && !wasChecked;
  pill.textContent = number === 0 ? "Nothing to mend" : `${number} to look at`;
};
pill.addEventListener("click", (event) => {
  event.preventDefault();
  desk.show("text");
  editor.nextProblem();
});

const check = async (isWhole) => {
  const mine = ++asked;
  const answer = await desk.post("problems", isWhole ? { check: "true" } : {}).catch(() => null);
  if (!answer?.ok || !isJson(answer) || mine !== asked) {
    return;
  }
  const { problems, isChecked, counts: has } = await answer.json();
  if (mine !== asked) {
    return;
  }
  counts.textContent = has ?? counts.textContent;
  if (isChecked) {
    fromRules = problems.filter((one) => one.code !== "ink");
    wasChecked = true;
  }
  // What the rules said before stays where it is until they are asked again.
  if (isChecked || isWhole || problems.some((one) => one.severity === "error") || fromRules.length === 0) {
    desk.problems = isChecked ? problems : [...problems, ...(isWhole ? [] : fromRules)];
    editor.setProblems(desk.problems.filter((one) => one.file === desk.name));
  }
  desk.say("problems", desk.problems);
  look();
};
const checkSoon = isInk ? rest(250, 1_000, () => check(false)) : () => {};
const checkWhole = rest(1_800, 10_000, () => check(true));

// ---------------------------------------------------------------- the window

// On a wide screen the desk fills the window below its bar, and the foot of the page comes after it.
const bar = document.getElementById("desk-bar");
const split = document.querySelector(".desk-split");
const fit = () => split.style.setProperty("--desk-bar", `${bar.offsetHeight}px`);
document.documentElement.classList.add("desk-on");
new ResizeObserver(fit).observe(bar);
fit();

addEventListener("beforeunload", (event) => {
  if (isDirty()) {
    save(true);
    event.preventDefault();
  }
});
document.addEventListener("visibilitychange", () => (document.hidden ? save(true) : follow()));
addEventListener("online", () => save());
// A link waits a moment for what was typed last.
document.addEventListener("click", async (event) => {
  const link = event.target.closest?.("a[href]");
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.defaultPrevented;
  if (!link || !isPlain || link.target || link.origin !== location.origin || link.getAttribute("href").startsWith("#") || !isDirty() || !navigator.onLine) {
    return;
  }
  event.preventDefault();
  await Promise.race([save(), new Promise((go) => setTimeout(go, 2_000))]);
  location.assign(link.href);
});

if (isInk) {
  editor.begin();
}
measure();
state();
check(true);
if (isInk) {
  vocabulary = (await read(draft("vocabulary"))) ?? vocabulary;
}
await follow();
setInterval(follow, 5_000);
const line = new URLSearchParams(location.search).get("line");
if (line) {
  editor.goTo({ line: Number(line) });
}
