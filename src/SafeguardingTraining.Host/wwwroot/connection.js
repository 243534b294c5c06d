// A lost connection loses nothing that was typed: the page says so, stays, and sends when it can. Every page works without this file.

const line = document.createElement("p");
line.className = "connection";
line.setAttribute("role", "status");
line.setAttribute("aria-live", "polite");
document.body.append(line);

let silence;
const say = (words, forSeconds) => {
  clearTimeout(silence);
  line.textContent = words;
  dispatchEvent(new Event("said"));
  if (forSeconds) {
    silence = setTimeout(() => (line.textContent = ""), forSeconds * 1000);
  }
};
addEventListener("tell", (event) => say(event.detail, 20));

const isWriting = "textarea";
const written = new Set();
addEventListener("input", ({ target }) => {
  if (target.matches(isWriting) && target.form?.method === "post") {
    written.add(target.form);
  }
});
addEventListener("pageshow", (event) => event.persisted && written.clear());

const holds = () => [...written].some((form) => form.isConnected);
const lost = () => say(holds() ? "No connection. What you typed is still here." : "No connection.");
addEventListener("offline", lost);
addEventListener("online", () => say("The connection is back.", 10));
if (!navigator.onLine) {
  lost();
}

// A device that is in a network need not reach the site: whoever has written something sends it only when the site answers.
const reaches = async () => {
  try {
    return (await fetch("/health", { cache: "no-store", credentials: "omit", redirect: "error", signal: AbortSignal.timeout(8_000) })).ok;
  } catch {
    return false;
  }
};

const asking = new WeakSet();
const free = new WeakSet();
const stop = (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

// Before any other script sees it. A workshop's forms have their own way: they are sent again by themselves.
addEventListener(
  "submit",
  async (event) => {
    const { target: form, submitter } = event;
    if (form.getAttribute("method") !== "post" || form.matches("[data-send], [data-write-without-signal]") || free.delete(form)) {
      return;
    }
    if (asking.has(form)) {
      stop(event);
    } else if (!navigator.onLine) {
      stop(event);
      say("No connection. Nothing was sent, and what you typed is still here. Send it again when the connection is back.");
    } else if (written.has(form)) {
      stop(event);
      asking.add(form);
      const isThere = await reaches();
      asking.delete(form);
      if (isThere) {
        written.delete(form);
        free.add(form);
        form.requestSubmit(submitter);
        free.delete(form);
      } else {
        say("No connection. Nothing was sent, and what you typed is still here. Try again in a moment.");
      }
    }
  },
  true,
);

// A link would lead away from what cannot be saved just now; who presses it twice means it.
let meant = null;
addEventListener(
  "click",
  (event) => {
    const link = event.target.closest?.("a[href]");
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!link || !isPlain || link.target || link.hash || navigator.onLine || !holds() || meant === link) {
      return;
    }
    stop(event);
    meant = link;
    say("No connection. What you typed is still here; this link would leave it. Press it again to leave all the same.");
  },
  true,
);

// Styles, fonts, scripts and a page that says there is no connection. Nothing of anybody's is kept.
addEventListener("load", () => navigator.serviceWorker?.register("/service-worker.js", { updateViaCache: "none" }).catch(() => null));
