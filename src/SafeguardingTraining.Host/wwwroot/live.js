// Keeps a workshop's open pages up to date, and sends their forms without loading the page anew. Without this file every page
// works all the same: forms post, and "Show what has changed" loads it again.

const page = document.body;
const token = document.querySelector('meta[name="form-token"]')?.content ?? "";
const versions = new Map();
const shown = new Map();

for (const fragment of document.querySelectorAll("[data-fragment]")) {
  versions.set(fragment.id, Number(page.dataset.version));
}

// ---- showing

// A part that is older than what stands on the page is left out; one that is the same is left alone.
function show(version, fragments, own = false) {
  for (const [id, html] of Object.entries(fragments)) {
    const fragment = document.getElementById(id);
    const known = versions.get(id) ?? 0;
    if (!fragment || version < known || (version === known && !own) || shown.get(id) === html) {
      continue;
    }
    versions.set(id, version);
    shown.set(id, html);
    replace(fragment, html);
  }
  tick();
}

// Who is connected changes without the workshop, and so has no version.
function showPresent(html) {
  shown.set("present", html);
  const present = document.getElementById("present");
  replace(present, html);
  const fades = present.querySelector("[data-fades]");
  fades && setTimeout(() => fades.remove(), 20_000);
}

// What somebody is writing, has chosen or has unfolded stays, and the cursor with it, while the question is the same.
function replace(fragment, html) {
  const { key: before, asked: askedBefore } = fragment.firstElementChild?.dataset ?? {};
  const state = remember(fragment);
  const isBusy = isWriting(fragment);
  fragment.innerHTML = html;
  const { key: now, asked } = fragment.firstElementChild?.dataset ?? {};
  const same = before === now;
  if (same) {
    recall(fragment, state);
    fragment.querySelectorAll("form[data-send]").forEach((form) => saved.has(keyOf(form)) && placeSaved(form, ...saved.get(keyOf(form))));
  } else {
    // What was saved was an answer to what is no longer asked.
    saved.forEach(([, isWaiting], key) => isWaiting || saved.delete(key));
  }
  // What held the focus has gone with its question: the heading of what stands there now is where to go on from.
  if (state.focus && !fragment.contains(document.activeElement)) {
    const heading = fragment.querySelector("h1, h2, h3");
    if (heading) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
  }
  if (!same && fragment.id === "now" && newer) {
    goOn(fragment, isBusy);
  }
  const title = fragment.firstElementChild?.dataset.title;
  if (title && newer) {
    document.title = `${title} - Safeguarding Training`;
  }
  if (Number(asked) > Number(askedBefore)) {
    point("A question for us: show it", document.getElementById("questions"));
    announce("Another agency asks us a question.");
  }
  if (!same || fragment.id === "checkins") {
    fragment.querySelectorAll("[data-say]").forEach((element) => announce(element.dataset.say));
  }
}

const fieldsOf = (fragment) => [...fragment.querySelectorAll("input:not([type=hidden]), textarea, select")];
const place = (field) => field.id || `${field.name}=${field.value}`;

function remember(fragment) {
  const active = fragment.contains(document.activeElement) ? document.activeElement : null;
  return {
    focus: active && { id: active.id, text: active.textContent, form: active.form?.getAttribute("action"), start: active.selectionStart, end: active.selectionEnd },
    fields: new Map(fieldsOf(fragment).map((field) => [place(field), field.matches("[type=radio], [type=checkbox]") ? field.checked : field.value])),
    open: new Set([...fragment.querySelectorAll("details[open][id]")].map((details) => details.id)),
  };
}

function recall(fragment, { focus, fields, open }) {
  for (const field of fieldsOf(fragment)) {
    const value = fields.get(place(field));
    if (value === undefined || (field.matches("select") && ![...field.options].some((option) => option.value === value))) {
      continue;
    }
    if (field.matches("[type=radio], [type=checkbox]")) {
      field.checked = value;
    } else {
      field.value = value;
    }
  }
  for (const details of fragment.querySelectorAll("details[id]")) {
    details.open ||= open.has(details.id);
  }
  if (focus) {
    const buttons = [...fragment.querySelectorAll("button, summary, a")];
    const found = (focus.id && document.getElementById(focus.id))
      || buttons.find((button) => button.textContent === focus.text && button.form?.getAttribute("action") === focus.form);
    found?.focus({ preventScroll: true });
    if (found && focus.start !== null && focus.start !== undefined) {
      try {
        found.setSelectionRange(focus.start, focus.end);
      } catch {
        // Not a field with a cursor.
      }
    }
  }
}

// ---- what is new and out of sight: the page goes there with the room; while somebody is writing, a bar leads there

const newer = document.getElementById("newer");
const [newerShow, newerLater] = newer?.children ?? [];
let newest;

// Somebody is in a form, or has words in one that were not sent, in a part of the page that stays.
function isWriting(fragment) {
  const active = document.activeElement;
  return (active?.matches("form[data-send] :is(input, textarea, select)") && !fragment.contains(active))
    || [...document.querySelectorAll("details[open] form[data-clears] textarea")].some((area) => area.value.trim() !== "");
}

function goOn(fragment, isBusy) {
  if (isBusy) {
    point(fragment.querySelector("form") ? "Something new is asked: show it" : "The room has gone on: show it", fragment);
    return;
  }
  if (newest === fragment.id) {
    newer.hidden = true;
    clearOfButtons();
  }
  if (!isInSight(fragment)) {
    fragment.scrollIntoView();
  }
}

const isInSight = (element) => element.getBoundingClientRect().top >= 0 && element.getBoundingClientRect().top < innerHeight * 0.7;

function point(words, target) {
  if (newer && target && !isInSight(target)) {
    newest = target.id;
    newerShow.textContent = words;
    newer.hidden = false;
    document.documentElement.classList.add("has-newer");
    clearOfButtons();
  }
}

// The bar is never laid over a button of a form: then it goes to the top of the window, and away where one stands there too.
function clearOfButtons() {
  if (!newer || newer.hidden) {
    document.documentElement.classList.remove("has-newer");
    return;
  }
  const height = newer.offsetHeight;
  const boxes = [...document.querySelectorAll("main form button")].map((button) => button.getBoundingClientRect()).filter((box) => box.height > 0);
  const covers = (top) => boxes.some((box) => box.bottom > top && box.top < top + height);
  const atTop = covers(innerHeight - height);
  newer.classList.toggle("newer--top", atTop);
  newer.classList.toggle("newer--away", atTop && covers(0));
}

newerLater?.addEventListener("click", () => {
  newer.hidden = true;
  clearOfButtons();
});

newerShow?.addEventListener("click", () => {
  newer.hidden = true;
  clearOfButtons();
  const target = document.getElementById(newest);
  if (target) {
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView();
  }
});

function follow() {
  if (newer && !newer.hidden) {
    const target = document.getElementById(newest);
    newer.hidden = !target || isInSight(target);
    clearOfButtons();
  }
}
addEventListener("scroll", follow, { passive: true });
addEventListener("resize", follow);
addEventListener("toggle", follow, { capture: true });

// ---- telling those who listen: one sentence at a time, the latest, and not at every change

const said = document.getElementById("announce");
let saying;
function announce(words) {
  clearTimeout(saying);
  saying = setTimeout(() => (said.textContent = words), 700);
}

// ---- time left

function tick() {
  for (const element of document.querySelectorAll("[data-until]")) {
    const left = Number(element.dataset.until) - Date.now() / 1000;
    const minutes = Math.ceil(left / 60);
    const words = left <= 0 ? "Time is up" : left < 60 ? "Less than a minute left" : `${minutes} min left`;
    if (element.textContent !== words) {
      element.textContent = words;
    }
  }
  const clock = new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  for (const element of document.querySelectorAll("[data-clock]")) {
    if (element.textContent !== clock) {
      element.textContent = clock;
    }
  }
}
setInterval(tick, 1000);

// ---- fetching: when the server asks for it, as it does on connecting, and on waking

let fetching = null;
let isStale = false;
// An answer that is on its way may be older than what asks now: then it is fetched once more. One that never comes is not waited for.
function fetchNow() {
  isStale = fetching !== null;
  fetching ??= (async () => {
    try {
      const answer = await fetch(page.dataset.now, { headers: { "X-Live": "1" }, cache: "no-store", signal: AbortSignal.timeout?.(10_000) });
      if (answer.status === 404) {
        location.reload();
      } else if (answer.ok && !answer.redirected) {
        const { version, fragments } = await answer.json();
        show(version, fragments, true);
        document.dispatchEvent(new Event("heard"));
      }
    } catch {
      // The network is away; the next connection or wake asks again.
    } finally {
      fetching = null;
      if (isStale) {
        fetchNow();
      }
    }
  })();
  return fetching;
}

// ---- the connection

const connected = "Connected";
const link = () => document.getElementById("link");
let state = "";
function tell(words) {
  state = words;
  document.dispatchEvent(new CustomEvent("link", { detail: words === connected }));
  if (link()) {
    link().textContent = words;
  }
}
new MutationObserver(() => link() && link().textContent !== state && (link().textContent = state)).observe(page, { childList: true, subtree: true });

const waits = (tries) => Math.min(5000, 300 * 2 ** tries) * (0.5 + Math.random());

async function connect() {
  const connection = new globalThis.signalR.HubConnectionBuilder()
    .withUrl(page.dataset.live, { skipNegotiation: true, transport: globalThis.signalR.HttpTransportType.WebSockets })
    .configureLogging(globalThis.signalR.LogLevel.None)
    .build();
  const pulse = Number(page.dataset.pulse);
  if (pulse) {
    connection.keepAliveIntervalInMilliseconds = pulse;
    connection.serverTimeoutInMilliseconds = 2.5 * pulse;
  }
  connection.on("show", (version, fragments) => show(version, fragments));
  connection.on("fetch", fetchNow);
  connection.on("present", (html) => showPresent(html));
  for (let tries = 0; ; tries++) {
    try {
      await connection.start();
      tell(connected);
      tries = 0;
      await new Promise((resolve) => connection.onclose(resolve));
    } catch {
      // Tried again below. Until it works the page asks by itself.
    }
    tell("Reconnecting, your seat is kept");
    await new Promise((resolve) => setTimeout(resolve, waits(tries)));
    if (tries > 2 && !document.hidden) {
      await fetchNow();
    }
  }
}

document.addEventListener("visibilitychange", () => document.hidden || fetchNow());
addEventListener("pageshow", (event) => event.persisted && fetchNow());

// ---- sending: with an id of its own, so that sending again counts once

// While the page is connected, what it changes comes by itself and need not come back with the answer.
const headers = () => ({ "X-Live": state === connected ? "pushed" : "1", "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" });
const unsent = new Set();
addEventListener("beforeunload", (event) => unsent.size > 0 && event.preventDefault());

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.matches("form[data-send]")) {
    event.preventDefault();
    if (!form.dataset.sending) {
      send(form, event.submitter);
    }
  }
});

async function send(form, submitter) {
  const address = submitter?.hasAttribute("formaction") ? submitter.formAction : form.getAttribute("action");
  const data = new FormData(form, submitter);
  data.set("id", crypto.randomUUID ? crypto.randomUUID() : id());
  data.set("__RequestVerificationToken", token);
  const body = new URLSearchParams(data).toString();
  form.dataset.sending = "1";
  unsent.add(form);
  for (let tries = 0; ; tries++) {
    try {
      // Goes on when the tab is closed; browsers refuse that for more than 64 KB.
      const answer = await fetch(address, { method: "POST", headers: headers(), body, keepalive: body.length < 60_000 });
      if (answer.status < 500) {
        unsent.delete(form);
        delete form.dataset.sending;
        await take(form, answer);
        return;
      }
    } catch {
      // The network is away.
    }
    note("Not yet sent. It is sent again by itself.", true, form);
    await new Promise((resolve) => setTimeout(resolve, waits(tries)));
  }
}

async function take(form, answer) {
  if (answer.status === 404 || !answer.headers.get("content-type")?.includes("json")) {
    location.reload();
    return;
  }
  const { version, fragments, said: word, problem, field, ask } = await answer.json();
  if (ask) {
    document.dispatchEvent(new CustomEvent("ask", { detail: ask }));
    return;
  }
  document.dispatchEvent(new Event("taken"));
  if (problem) {
    show(version, fragments, true);
    refill(form);
    complain(form, problem, field);
    return;
  }
  const there = standing(form);
  if (there?.matches("[data-clears]")) {
    const summary = there.contains(document.activeElement) && there.closest("details")?.querySelector("summary");
    there.reset();
    there.querySelectorAll("textarea, input:not([type=hidden], [type=radio], [type=checkbox])").forEach((one) => (one.value = ""));
    there.closest("details")?.removeAttribute("open");
    summary && summary.focus();
  } else if (there?.matches("[data-folds]")) {
    const folded = there.closest("details");
    const summary = there.contains(document.activeElement) && folded.querySelector("summary");
    folded.open = false;
    summary && summary.focus();
  }
  complain(form, null);
  note(word ?? "", false, form);
  show(version, fragments, true);
}

// Randomness for browsers that have randomUUID on HTTPS only.
function id() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

// "Saved 20:01" stands beside what was saved, and stays there while the same is asked; at the top of the page only what has no form left.
const saved = new Map();

// A form by where it goes and, where a page has several of a kind, by what it is about.
const keyOf = (form) => `${form.getAttribute("action")} ${form.dataset.of ?? ""}`;

function placeSaved(form, words, isWaiting = false, isNew = false) {
  // One that is folded away would hide what is said inside it.
  const folded = form.closest("details");
  const beside = folded?.nextElementSibling?.matches("p.sent") ? folded.nextElementSibling : folded ? null : form.querySelector("p.sent");
  const place = beside ?? document.createElement("p");
  if (!beside) {
    folded ? folded.after(place) : form.append(place);
  }
  const button = folded ? null : form.querySelector("button[type=submit]");
  const isPressedHere = isNew && place.textContent !== words && button && isWithin(button);
  place.className = isWaiting ? "sent sent--waiting" : "sent";
  place.textContent = words;
  // Whoever has just pressed the last thing on the screen sees what came of it as well.
  if (isPressedHere && words && !isWithin(place)) {
    place.scrollIntoView({ block: "nearest" });
  }
}

const isWithin = (element) => element.getBoundingClientRect().bottom > 0 && element.getBoundingClientRect().bottom <= innerHeight;

function note(words, isWaiting = false, form = null) {
  const top = document.getElementById("saved");
  const there = form && standing(form);
  const isBeside = there?.closest(".seatmain");
  form && !there && saved.delete(keyOf(form));
  if (isBeside) {
    words ? saved.set(keyOf(there), [words, isWaiting]) : saved.delete(keyOf(there));
    placeSaved(there, words, isWaiting, true);
  }
  if (top) {
    top.textContent = isBeside ? "" : words;
    top.classList.toggle("sent--waiting", isWaiting);
  }
  if (words) {
    announce(words);
  }
}

// The form as it stands now: a push may have put another in its place while it was on its way.
const standing = (form) => (form.isConnected ? form : [...document.forms].find((other) => keyOf(other) === keyOf(form)));

// What was typed is put into the form that has taken the place of the one it was sent from, where that has the same fields.
function refill(form) {
  const there = standing(form);
  if (there && there !== form) {
    for (const typed of form.querySelectorAll("textarea, input[type=text], input:not([type])")) {
      const field = typed.name && there.elements[typed.name];
      if (field && field.value === "") {
        field.value = typed.value;
      }
    }
  }
}

// Why something was not taken stands beside what it is about and is led to; what was typed stays where it is. When the form has
// gone with its question, what was typed in it is shown, so that nothing is lost.
function complain(form, problem, field) {
  document.getElementById("complaint")?.remove();
  if (!problem) {
    return;
  }
  note("", false, form);
  const message = document.createElement("div");
  message.id = "complaint";
  const sentence = message.appendChild(document.createElement("p"));
  sentence.textContent = problem;
  const there = standing(form);
  if (there) {
    sentence.className = "govuk-error-message";
    // On a card the field bears the piece's id, and is found by its name.
    const asked = field && (there.querySelector(`#${CSS.escape(field)}`) ?? there.querySelector(`[name="${CSS.escape(field)}"]`));
    const about = asked?.closest("fieldset, .govuk-form-group");
    const legend = about?.querySelector("legend");
    legend ? legend.after(message) : (about ?? there).prepend(message);
  } else {
    message.className = "notice notice--gentle";
    for (const area of form.querySelectorAll("textarea")) {
      const words = message.appendChild(document.createElement("p"));
      words.className = "kept-words";
      words.textContent = area.value;
    }
    document.getElementById("saved")?.after(message);
  }
  message.tabIndex = -1;
  message.focus({ preventScroll: true });
  message.scrollIntoView({ block: "center" });
  announce(problem);
}

tick();
connect();
