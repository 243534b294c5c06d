// The screen of a workshop: a clicker, the keys and a press turn its pages where it is a facilitator's own, and it says when it has
// lost the server. live.js keeps what it shows up to date.

const screen = document.querySelector(".screen");
const token = document.querySelector('meta[name="form-token"]')?.content ?? "";
const now = () => document.querySelector("#screen > [data-step]")?.dataset ?? {};

// ---- turning: what stands on the screen says which page comes before and after it, so that two presses at once turn one page

const send = (address, fields) =>
  fetch(address, {
    method: "POST",
    headers: { "X-Live": "pushed" },
    body: new URLSearchParams({ ...fields, __RequestVerificationToken: token }),
  }).catch(() => {
    // The network is away; the sign says so, and the key can be pressed again.
  });

function turn(way) {
  const shown = now();
  const page = shown[`${way}Page`];
  if (screen.dataset.turns && page) {
    send(screen.dataset.turns, { step: shown.step, part: shown[`${way}Part`] ?? "", page });
  }
}

const enlarge = () => send(screen.dataset.enlargements, { large: document.querySelector(".entrance--large") ? "0" : "1" });

const keys = {
  PageDown: () => turn("on"),
  ArrowRight: () => turn("on"),
  ArrowDown: () => turn("on"),
  " ": () => turn("on"),
  PageUp: () => turn("back"),
  ArrowLeft: () => turn("back"),
  ArrowUp: () => turn("back"),
  q: enlarge,
  Q: enlarge,
};

if (screen.dataset.turns) {
  addEventListener("keydown", (event) => {
    const pressed = event.key === " " && event.shiftKey ? keys.PageUp : keys[event.key];
    if (pressed && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      if (!event.repeat) {
        pressed();
      }
    }
  });
  screen.addEventListener("click", () => getSelection().isCollapsed && turn("on"));
}

// ---- the sign that the server is lost: not at every blink of the network, and gone as soon as it is back

const sign = document.getElementById("lost");
const patience = 4_000;
// Without a connection the page asks by itself, a few seconds apart.
const patienceWhileAsking = 12_000;
let isLinked = false;
let isAsking = false;
let heard = Date.now();

function look() {
  const isLost = !navigator.onLine || (!isLinked && Date.now() - heard > (isAsking ? patienceWhileAsking : patience));
  if (sign.hidden === isLost) {
    sign.hidden = !isLost;
  }
}

document.addEventListener("link", ({ detail }) => {
  if (isLinked || detail) {
    heard = Date.now();
  }
  [isLinked, isAsking] = [detail, false];
  look();
});
document.addEventListener("heard", () => {
  [heard, isAsking] = [Date.now(), !isLinked];
  look();
});
addEventListener("offline", look);
addEventListener("online", look);
setInterval(look, 1000);
