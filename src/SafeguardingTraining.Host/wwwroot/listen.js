// Reads parts of a page aloud with a voice that lies on the device. It never starts by itself, says nothing to a screen reader, and stops
// when the page is left. Voices that send what they read to somebody else are not used; without one on the device nothing is shown.
const bar = document.querySelector("[data-listen]");
const play = bar.querySelector("[data-listen-play]");
const words = play.querySelector("span");
const stop = bar.querySelector("[data-listen-stop]");
const speed = bar.querySelector("[data-listen-speed]");
const rate = speed.querySelector("select");
const isStill = () => document.documentElement.classList.contains("still") || matchMedia("(prefers-reduced-motion: reduce)").matches;
const speech = globalThis.speechSynthesis;
const highlights = globalThis.CSS?.highlights;
const room = 16;

let voice = null;
let sentences = [];
let at = 0;
let turn = 0;
let marked = null;

const isBritish = ({ lang }) => /^en[-_]GB/i.test(lang);

function look() {
  const ours = speech.getVoices().filter((one) => one.localService && /^en\b/i.test(one.lang.replace("_", "-")));
  voice = ours.find((one) => isBritish(one) && one.default) ?? ours.find(isBritish) ?? ours.find((one) => one.default) ?? ours[0] ?? null;
  bar.hidden = voice === null;
}

// Not said: what is there for the eye alone, and what is there to be pressed.
const silent =
  "script, style, button, input, select, textarea, summary, nav, .actions, .listen, [hidden], [aria-hidden='true'], svg:not([role='img'])";

const isText = (node) => node.nodeType === Node.TEXT_NODE;
const isInline = (element) => element.matches(".govuk-visually-hidden") || /^(inline|contents)/.test(getComputedStyle(element).display);
const isShown = (block) => (block.checkVisibility ? block.checkVisibility() : block.getClientRects().length > 0);

function labelOf(drawing) {
  const by = drawing.getAttribute("aria-labelledby");
  return (drawing.getAttribute("aria-label") ?? (by && document.getElementById(by)?.textContent) ?? "").trim();
}

const isSaid = (node) => !node.parentElement.closest("svg") && (isText(node) || !node.matches(silent));

// What stands in one block together; another block begins anew, and so does a new line. A drawing is said by its label.
function piecesOf(root) {
  const pieces = [];
  let last = null;
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    isSaid(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  );
  for (let node = root; node; node = walk.nextNode()) {
    if (isText(node)) {
      let block = node.parentElement;
      while (block !== root && isInline(block)) {
        block = block.parentElement;
      }
      if (last?.block !== block) {
        last = { block, nodes: [] };
        pieces.push(last);
      }
      last.nodes.push(node);
    } else if (node.matches("svg, br")) {
      last = null;
      if (node.matches("svg")) {
        pieces.push({ block: node, label: labelOf(node) });
      }
    }
  }
  return pieces;
}

// A link that stands alone leads away, and is not part of what is told.
const isLoneLink = ({ nodes }) => nodes?.every((node) => !node.data.trim() || node.parentElement.closest("a"));

// What stands on the page now, a sentence each; what is folded away is not read.
const sentencesOf = (root) =>
  piecesOf(root)
    .filter((piece) => isShown(piece.block) && !isLoneLink(piece))
    .flatMap((piece) => (piece.nodes ? sentencesIn(piece) : drawn(piece)));

function drawn({ block, label }) {
  const range = document.createRange();
  range.selectNode(block);
  return parts(label)
    .map(({ words: part }) => ({ block, range, words: part.trim() }))
    .filter((part) => part.words);
}

function sentencesIn({ block, nodes }) {
  const places = [];
  let text = "";
  for (const node of nodes) {
    places.push({ node, from: text.length });
    text += node.data;
  }
  const place = (offset) => {
    const piece = places.findLast((one) => one.from <= offset);
    return [piece.node, Math.min(offset - piece.from, piece.node.data.length)];
  };
  return parts(text)
    .map(({ from, words: part }) => ({ from: from + part.length - part.trimStart().length, words: part.trim() }))
    .filter((part) => /\p{L}|\p{N}/u.test(part.words))
    .map((part) => {
      const range = document.createRange();
      range.setStart(...place(part.from));
      range.setEnd(...place(part.from + part.words.length));
      return { block, range, words: part.words.replace(/\s+/g, " ") };
    });
}

function parts(text) {
  if (globalThis.Intl?.Segmenter) {
    return [...new Intl.Segmenter("en-GB", { granularity: "sentence" }).segment(text)].map(({ index, segment }) => ({ from: index, words: segment }));
  }
  return [...text.matchAll(/[^.!?…]+[.!?…]*["'’”)]*\s*|[.!?…]+/g)].map((found) => ({ from: found.index, words: found[0] }));
}

// The outermost of those asked for, so that nothing is read twice.
function blocks() {
  const wanted = bar.dataset.listen;
  return [...document.querySelectorAll(wanted)].filter(
    (block) => isShown(block) && !block.parentElement.closest(wanted) && !block.closest(silent),
  );
}

function mark(sentence) {
  if (highlights) {
    highlights.delete("listening");
    if (sentence) {
      highlights.set("listening", new Highlight(sentence.range));
    }
    return;
  }
  marked?.classList.remove("listening");
  marked = sentence?.block ?? null;
  marked?.classList.add("listening");
}

// Where what stands at the foot of the window begins: the buttons themselves, and what it may lie under as well.
function floorOver({ left, right }) {
  const feet = [...document.querySelectorAll(".listen__in, .knowbar, .connection:not(:empty)")]
    .map((foot) => foot.getBoundingClientRect())
    .filter((foot) => foot.height > 0 && foot.left < right && foot.right > left && foot.top > innerHeight / 2);
  return Math.min(innerHeight, ...feet.map((foot) => foot.top)) - room;
}

// Comes along whenever the sentence is not wholly in sight, and not before. One that is longer than the window begins at its top.
function follow({ range }) {
  const place = range.getBoundingClientRect();
  const floor = floorOver(place);
  if (place.top < room || place.bottom > floor) {
    const top = Math.max(room, Math.min(floor / 3, floor - place.height));
    scrollBy({ top: place.top - top, behavior: isStill() ? "auto" : "smooth" });
  }
}

function say() {
  const sentence = sentences[at];
  if (!sentence) {
    end();
    return;
  }
  const mine = ++turn;
  const utterance = new SpeechSynthesisUtterance(sentence.words);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = Number(rate.value);
  utterance.onend = () => {
    if (mine === turn) {
      at++;
      say();
    }
  };
  utterance.onerror = () => {
    if (mine === turn) {
      end();
    }
  };
  mark(sentence);
  follow(sentence);
  speech.speak(utterance);
}

// What is silenced here does not go on by itself.
function silence() {
  turn++;
  speech.cancel();
}

const isReading = () => play.dataset.state === "reading";

function show(state) {
  play.dataset.state = state;
  words.textContent = { idle: "Listen", reading: "Pause", paused: "Go on" }[state];
  stop.hidden = speed.hidden = state === "idle";
  bar.classList.toggle("listen--on", state !== "idle");
}

function end() {
  silence();
  mark(null);
  const hadFocus = bar.contains(document.activeElement);
  show("idle");
  at = 0;
  if (hadFocus) {
    play.focus({ preventScroll: true });
  }
}

function press() {
  if (isReading()) {
    silence();
    show("paused");
    return;
  }
  if (play.dataset.state !== "paused") {
    sentences = blocks().flatMap(sentencesOf);
    at = 0;
  }
  silence();
  show("reading");
  say();
}

const isIn = ({ clientX: x, clientY: y }) => ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom;

// While it reads, a tap on another sentence goes on from there.
function goOnFrom(event) {
  if (play.dataset.state === "idle" || !getSelection().isCollapsed || event.target.closest("a, button, input, select, textarea, label, summary")) {
    return;
  }
  const under = sentences.findIndex(({ range }) => [...range.getClientRects()].some(isIn(event)));
  const there = under >= 0 ? under : sentences.findIndex(({ block }) => block.contains(event.target));
  if (there >= 0) {
    silence();
    at = there;
    show("reading");
    say();
  }
}

if (speech) {
  rate.value = sessionStorage.getItem("listen-rate") ?? bar.dataset.rate;
  show("idle");
  look();
  speech.addEventListener?.("voiceschanged", look);
  play.addEventListener("click", press);
  stop.addEventListener("click", end);
  document.addEventListener("click", goOnFrom);
  rate.addEventListener("change", () => {
    sessionStorage.setItem("listen-rate", rate.value);
    if (isReading()) {
      silence();
      say();
    }
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && play.dataset.state !== "idle") {
      end();
    }
  });
  addEventListener("pagehide", end);
}
