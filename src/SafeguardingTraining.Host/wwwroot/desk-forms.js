// What stands beside a form of a draft follows while somebody types. Without this file, "Show me first" does the same.
const form = document.querySelector("[data-desk-form]");
const wait = 150;
let timer = 0;
let asking;

const follow = async () => {
  asking?.abort();
  asking = new AbortController();
  const typed = new FormData(form);
  typed.set("do", "show");
  try {
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(typed), signal: asking.signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const [now, next] = [document.querySelector("#follows"), page.querySelector("#follows")];
    if (now && next) {
      now.replaceChildren(...next.childNodes);
    }
  } catch (reason) {
    // A connection that is gone, or a newer keystroke: the drawing stays as it was.
    if (!(reason instanceof TypeError) && reason?.name !== "AbortError") {
      throw reason;
    }
  }
};

if (form && document.querySelector("#follows")) {
  for (const kind of ["input", "change"]) {
    form.addEventListener(kind, () => {
      clearTimeout(timer);
      timer = setTimeout(follow, wait);
    });
  }
}

// Words that are not saved yet are not left behind unasked.
let changed = false;
form?.addEventListener("input", () => (changed = true));
form?.addEventListener("submit", () => (changed = false));
addEventListener("beforeunload", (event) => {
  if (changed) {
    event.preventDefault();
  }
});

// What an address names is open when somebody comes to it.
const open = (place) => {
  for (let part = place; part; part = part.parentElement?.closest("details")) {
    if (part.matches("details")) {
      part.open = true;
    }
  }
};
const come = () => {
  const place = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  open(place?.closest("details"));
};
come();
addEventListener("hashchange", come);
