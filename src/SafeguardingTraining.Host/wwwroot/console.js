// What the console and the remote do besides showing what is new: tabs, finding a seat, check-ins in the title and as a sound,
// counting down what can be undone, asking first in a window, and one step for one press. Without this file tabs are links, a
// question is a page, and everything else is as it is.

// ---- tabs (WAI-ARIA: arrow keys move, the one in focus is shown)

const desk = document.querySelector(".tabs");
const links = () => [...document.querySelectorAll(".tabs__list a")];
const panelOf = (link) => document.getElementById(link.hash.slice(1));
const byId = (hash) => (hash.length > 1 ? document.getElementById(hash.slice(1)) : null);
// What the address leads to, or the one with a field to mend; from here on this alone says which is open.
let open = (byId(location.hash)?.closest(".panel") ?? document.querySelector(".panel.is-open") ?? document.querySelector(".panel"))?.id;

function dress() {
  for (const link of links()) {
    const isOpen = link.hash === `#${open}`;
    link.parentElement.setAttribute("role", "presentation");
    link.setAttribute("role", "tab");
    link.setAttribute("aria-controls", link.hash.slice(1));
    link.setAttribute("aria-selected", String(isOpen));
    link.tabIndex = isOpen ? 0 : -1;
    const panel = panelOf(link);
    panel.setAttribute("role", "tabpanel");
    panel.removeAttribute("aria-label");
    panel.setAttribute("aria-labelledby", link.id);
    panel.tabIndex = 0;
    panel.classList.toggle("is-shown", isOpen);
  }
}

function select(link, focus = true) {
  unfold(null);
  open = link.hash.slice(1);
  dress();
  history.replaceState(null, "", link.hash);
  focus && link.focus({ preventScroll: true });
}

if (desk) {
  const list = document.getElementById("tabs");
  desk.classList.add("is-live");
  const dressAll = () => {
    list.querySelector("ul").setAttribute("role", "tablist");
    dress();
  };
  dressAll();
  new MutationObserver(dressAll).observe(list, { childList: true });
  list.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link) {
      event.preventDefault();
      select(link);
    }
  });
  list.addEventListener("keydown", (event) => {
    const all = links();
    const here = all.indexOf(document.activeElement);
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined && here >= 0) {
      event.preventDefault();
      select(all[to % all.length]);
    }
  });
  addEventListener("hashchange", () => {
    const link = links().find((one) => one.hash === location.hash);
    link && select(link, false);
  });
}

// ---- another stage: its own part is shown, unless somebody is typing in another, and what was unfolded over the page closes

const stage = document.getElementById("stage");
const stageNow = () => stage?.firstElementChild?.dataset.key;
let stageShown = stageNow();
const isTyping = () => document.activeElement?.matches(".panel :is(textarea, select, input:not([type=radio], [type=checkbox]))");

function follow() {
  if (stageNow() === stageShown) {
    return;
  }
  stageShown = stageNow();
  unfold(null);
  isTyping() || select(links()[0], false);
}
if (desk && stage) {
  new MutationObserver(follow).observe(stage, { childList: true });
}

// A press that leads to a form opens the part it stands in, at what was chosen there or the first choice.
document.addEventListener("click", (event) => {
  const lead = event.target.closest?.("[data-leads]");
  const panel = lead && document.getElementById(lead.dataset.leads);
  if (panel) {
    event.preventDefault();
    select(links().find((link) => link.hash === `#${panel.id}`), false);
    (panel.querySelector(".deciding input:checked") ?? document.querySelector(lead.hash))?.focus();
  }
});

// ---- what is unfolded over the page from the bar closes on a press beside it and on Escape

const unfolded = () => [...document.querySelectorAll(".my-phone[open], #venue[open]")];

// Closes what is unfolded over the page, but for what holds this element.
function unfold(element) {
  for (const over of unfolded()) {
    over.contains(element) || (over.open = false);
  }
}
document.addEventListener("click", (event) => event.target.isConnected && unfold(event.target));
document.addEventListener("keydown", (event) => {
  const [over] = event.key === "Escape" ? unfolded() : [];
  if (over) {
    unfold(null);
    over.querySelector("summary").focus();
  }
});

// ---- finding a seat among forty: what does not fit is left out, here alone

function find(field) {
  const words = field.value.trim().toLowerCase();
  for (const group of document.getElementById(field.dataset.finds)?.children ?? []) {
    const seats = [...group.querySelectorAll("li")];
    const isMeant = group.querySelector("h3").textContent.toLowerCase().includes(words);
    for (const one of seats) {
      one.hidden = !isMeant && !one.textContent.toLowerCase().includes(words);
    }
    group.hidden = seats.every((one) => one.hidden);
  }
}
let sought = "";
const findAgain = () => {
  for (const field of document.querySelectorAll("[data-finds]")) {
    field.closest("label").hidden = false;
    field.value ||= sought;
    find(field);
  }
};
document.addEventListener("input", (event) => {
  if (event.target.matches("[data-finds]")) {
    sought = event.target.value;
    find(event.target);
  }
});
// Enter in it sends no form, and so takes no seat's name away.
document.addEventListener("keydown", (event) => event.key === "Enter" && event.target.matches?.("[data-finds]") && event.preventDefault());
document.addEventListener("change", (event) => {
  const change = event.target.matches("#everyone input") && document.getElementById("change-seat");
  change && (change.open = true);
});
const seats = document.getElementById("seats");
if (seats) {
  new MutationObserver(findAgain).observe(seats, { childList: true });
  findAgain();
}

// ---- somebody asks to be checked in with: in the title, and as a short sound that can be turned off on this device

const title = document.title.replace(/^Someone asks you to check in, /, "");
const kept = "check-in-sound";
const isOn = () => localStorage.getItem(kept) !== "off";
const sound = document.getElementById("sound");
let audio;

function wake() {
  audio ??= new AudioContext();
  audio.state === "suspended" && audio.resume();
}
// Browsers let a page be heard only once somebody has pressed something on it.
addEventListener("pointerdown", wake, { once: true, capture: true });
addEventListener("keydown", wake, { once: true, capture: true });

function tone(pitch, after) {
  const [voice, volume] = [audio.createOscillator(), audio.createGain()];
  const at = audio.currentTime + after;
  voice.frequency.value = pitch;
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(0.2, at + 0.03);
  volume.gain.exponentialRampToValueAtTime(0.001, at + 0.5);
  voice.connect(volume).connect(audio.destination);
  voice.start(at);
  voice.stop(at + 0.5);
}

function ring() {
  if (isOn() && audio?.state === "running") {
    tone(660, 0);
    tone(880, 0.18);
    document.body.dataset.rang = String(Number(document.body.dataset.rang ?? 0) + 1);
  }
}

const asking = document.getElementById("checkins");
let before = asking?.children.length ?? 0;
function tellCheckIns() {
  const now = asking.querySelectorAll(".checkstrip").length;
  document.title = now === 0 ? title : `${now === 1 ? "Someone asks" : `${now} people ask`} you to check in, ${title}`;
  now > before && ring();
  before = now;
}
if (asking) {
  new MutationObserver(tellCheckIns).observe(asking, { childList: true });
  tellCheckIns();
}

const sayWhether = () => (sound.textContent = `${sound.dataset.words ?? "Sound at check-ins"}: ${isOn() ? "on" : "off"}`);
if (sound) {
  sound.hidden = false;
  sayWhether();
  sound.addEventListener("click", () => {
    localStorage.setItem(kept, isOn() ? "off" : "on");
    sayWhether();
    wake();
    ring();
  });
}

// ---- what can be undone, for as long as it can

function countDown() {
  for (const form of document.querySelectorAll("[data-gone-at]")) {
    const left = Math.ceil(Number(form.dataset.goneAt) - Date.now() / 1000);
    form.hidden = left <= 0;
    const words = form.querySelector("[data-seconds-until]");
    words && (words.textContent = `, ${left} s`);
  }
}
setInterval(countDown, 500);
countDown();
for (const id of ["stage", "remote"]) {
  const part = document.getElementById(id);
  part && new MutationObserver(countDown).observe(part, { childList: true });
}

// ---- one step for one press: a second press at once at the same place, or a key that is held, moves nobody on

const Rest = 700;
let moved = -Rest;
let place;
const overlap = (one, other) => one && other && one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
document.addEventListener(
  "submit",
  (event) => {
    if (!event.target.querySelector("input[name=step]") || event.target.closest("dialog") || event.target.querySelector("textarea")) {
      return;
    }
    const here = event.submitter?.getBoundingClientRect();
    if (performance.now() - moved < Rest && overlap(here, place)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else {
      moved = performance.now();
      place = here;
    }
  },
  { capture: true },
);
document.addEventListener("keydown", (event) => event.repeat && event.key === "Enter" && event.target.closest?.("form[data-send] button") && event.preventDefault());

// ---- asking first, in a window over the page

document.addEventListener("ask", (event) => {
  moved = -Rest; // nothing has happened yet
  const asked = document.createElement("dialog");
  asked.className = "ask-window";
  asked.setAttribute("aria-labelledby", "ask-heading");
  asked.innerHTML = event.detail;
  asked.addEventListener("close", () => asked.remove());
  asked.addEventListener("click", (pressed) => {
    if (pressed.target.closest("[data-close]")) {
      pressed.preventDefault();
      asked.close();
    }
  });
  document.body.append(asked);
  asked.showModal();
});
document.addEventListener("taken", () => document.querySelector("dialog.ask-window")?.close());
