// Small comforts. Every page works without this file.

// A form that is on its way is not sent a second time; coming back to the page frees it again.
let sent = new WeakSet();
addEventListener("submit", (event) => {
  if (sent.has(event.target)) {
    event.preventDefault();
  }
  sent.add(event.target);
});
addEventListener("pageshow", () => (sent = new WeakSet()));

// "Print this" needs a script, so it is only shown where there is one.
for (const button of document.querySelectorAll("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// "Copy the link" needs a script and a browser that lets it write there.
for (const button of document.querySelectorAll("button[data-copy]")) {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    button.textContent = "Copied";
  });
}

// Paper shows every folded part, also where the browser's own styles cannot open it.
const folded = [];
addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details:not([open])")) {
    details.open = true;
    folded.push(details);
  }
});
addEventListener("afterprint", () => folded.splice(0).forEach((details) => (details.open = false)));

// "What I know so far" stands still beside the story only while it fits the window whole.
const know = document.querySelector(".know");
const settle = () => know.classList.toggle("know--fits", know.offsetHeight <= innerHeight - 32);
if (know) {
  new ResizeObserver(settle).observe(know);
  addEventListener("resize", settle);
}

// The same at the foot of a window stands there only while its line takes no more than a quarter of it, and nothing with the focus is behind it.
const bar = document.querySelector(".knowbar");
const stand = () => {
  const line = bar.querySelector("summary");
  bar.classList.toggle("knowbar--low", line.offsetHeight <= innerHeight / 4);
  bar.classList.toggle("knowbar--tall", line.offsetHeight > innerHeight / 4);
  const { position, bottom } = getComputedStyle(bar);
  const covers = position === "sticky" && bottom !== "auto" ? Math.min(bar.offsetHeight, innerHeight / 2) + 16 : 0;
  document.documentElement.style.scrollPaddingBottom = `${covers}px`;
};
if (bar) {
  new ResizeObserver(stand).observe(bar);
  addEventListener("resize", stand);
}

// A menu that was opened folds again with Escape.
const menu = document.querySelector(".menu");
menu?.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && menu.open) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// A page about files follows them: it asks now and then, and is loaded anew where it stands once they were saved.
const follow = document.querySelector("[data-follow]");
let isLeaving = false;
addEventListener("beforeunload", () => (isLeaving = true));
addEventListener("pageshow", () => (isLeaving = false));
const isTyping = () => document.activeElement?.matches("main input, main select, main textarea");
if (follow) {
  setInterval(async () => {
    const answer = await fetch(follow.dataset.follow).catch(() => null);
    if (answer?.ok && (await answer.text()) !== follow.dataset.known && !isTyping() && !isLeaving) {
      location.reload();
    }
  }, 500);
}

// What went wrong is read first; else what was just done. Coming back to a page, or to a place in it, one is where one was.
const wrong = document.querySelector("[data-error-summary]");
const isAnew = performance.getEntriesByType("navigation").every((one) => one.type === "navigate");
if (wrong) {
  wrong.focus();
} else if (isAnew) {
  const place = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  const notices = [...document.querySelectorAll("[data-notice]")].filter((one) => one.offsetParent !== null);
  notices.find((one) => !place || place.contains(one))?.focus();
}
