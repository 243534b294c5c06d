// The diary's comforts: a page is saved on the server while it is written, and a search answers while it is typed.
// Nothing is kept in the browser. Everything works without this file.

const rest = (milliseconds, act) => {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };
};

const form = document.querySelector("form[data-drafts]");
if (form) {
  const said = document.querySelector("[data-saved]");
  let typed = false;
  let sent = false;
  let under = null;

  // On leaving what was typed last is sent even where an earlier save is still on its way: should they cross, both are kept.
  const save = async (isLeaving = false) => {
    if (!typed || sent || (under && !isLeaving)) {
      return;
    }
    typed = false;
    const mine = new AbortController();
    under = mine;
    try {
      const body = new URLSearchParams(new FormData(form)).toString();
      const answer = await fetch(form.dataset.drafts, {
        method: "POST",
        body,
        headers: { Accept: "application/json", "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" },
        signal: mine.signal,
        // Goes on when the page is left; browsers refuse that for more than 64 KB.
        keepalive: body.length < 60_000,
      });
      await hear(answer);
    } catch {
      if (!sent) {
        wait("Not saved: there is no connection. Trying again.");
      }
    } finally {
      under = under === mine ? null : under;
    }
  };

  const hear = async (answer) => {
    if (answer.ok && answer.status === 200) {
      const { draft, saved, at } = await answer.json();
      form.elements.draft.value = draft;
      form.elements.saved.value = saved;
      said.textContent = `Saved ${at}`;
    } else if (answer.status === 401) {
      said.textContent = "You have been signed out. What you wrote is still on this page: sign in in another tab, then go on here.";
      typed = true;
    } else if (answer.status === 422) {
      said.textContent = `Not saved as a draft. ${(await answer.json()).why}`;
    } else if (answer.status === 503) {
      wait(`Not saved: ${(await answer.json()).why} Trying again.`);
    } else if (answer.status !== 410) {
      said.textContent = "This could not be saved as a draft. What you wrote is still on this page.";
    }
  };

  const wait = (words) => {
    said.textContent = words;
    typed = true;
    setTimeout(() => save(), 10_000);
  };

  const soon = rest(1_500, () => save());
  form.addEventListener("input", () => {
    typed = true;
    soon();
  });
  form.addEventListener("submit", () => {
    sent = true;
    under?.abort();
  });
  addEventListener("pageshow", () => (sent = false));
  // A link waits a moment for what was typed last, so that the page it leads to knows of it.
  document.addEventListener("click", async (event) => {
    const link = event.target.closest?.("a[href]");
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.defaultPrevented;
    if (!typed || !link || !isPlain || link.target || link.hash || link.origin !== location.origin || !navigator.onLine) {
      return;
    }
    event.preventDefault();
    await Promise.race([save(true), new Promise((go) => setTimeout(go, 1_500))]);
    location.assign(link.href);
  });
  addEventListener("online", () => save());
  document.addEventListener("visibilitychange", () => document.hidden && save(true));
  addEventListener("pagehide", () => save(true));
}

// A question to borrow is put into the box above it, with one press.
for (const borrow of document.querySelectorAll("button[data-borrow]")) {
  const box = borrow.form?.elements.questions;
  borrow.hidden = !box;
  borrow.addEventListener("click", () => {
    box.value = [box.value.trimEnd(), borrow.dataset.borrow].filter(Boolean).join("\n\n");
    box.dispatchEvent(new Event("input", { bubbles: true }));
    box.focus();
  });
}

// What was typed is in the page's address by number alone, so that going back finds the words and what they found again.
const search = document.querySelector("form[data-search]");
if (search) {
  let latest = 0;

  const ask = async () => {
    const mine = ++latest;
    const answer = await fetch(search.getAttribute("action"), { method: "POST", body: new URLSearchParams(new FormData(search)) }).catch(() => null);
    const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
    const found = page?.getElementById("found");
    if (found && mine === latest) {
      const told = found.querySelector(".found")?.cloneNode(true);
      told?.querySelector("a")?.remove();
      document.getElementById("found").replaceChildren(...found.childNodes);
      document.querySelector("[data-found]").textContent = told?.textContent.replace(/\s+/g, " ").trim() ?? "";
      history.replaceState(history.state, "", answer.url);
    }
  };

  search.addEventListener("input", rest(200, ask));
}

// A place at the foot of the window leads into the field itself, and into what is folded.
document.querySelector(".dock")?.addEventListener("click", (pressed) => {
  const place = document.querySelector(pressed.target.closest("a[href^='#']")?.getAttribute("href") ?? "#none");
  if (place?.matches("input")) {
    pressed.preventDefault();
    place.focus();
    place.scrollIntoView({ block: "center" });
  }
});
