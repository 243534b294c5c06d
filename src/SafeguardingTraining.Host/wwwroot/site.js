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

// What went wrong is read first.
document.querySelector("[data-error-summary]")?.focus();
