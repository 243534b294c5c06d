// The plenary of several rooms: it asks every few seconds what the rooms have decided, and keys or a clicker turn the pages of its
// screen. Without this file its links do the same.

const often = 8_000;
const plenary = document.getElementById("plenary");

async function look() {
  if (document.hidden || plenary.contains(document.activeElement)) {
    return;
  }
  try {
    const answer = await fetch(location.href, { cache: "no-store" });
    if (!answer.ok || answer.redirected) {
      return;
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("plenary");
    if (fresh && fresh.innerHTML !== plenary.innerHTML) {
      plenary.innerHTML = fresh.innerHTML;
    }
  } catch {
    // The network is away; the next look asks again.
  }
}

setInterval(look, often);
addEventListener("pageshow", (event) => event.persisted && look());

const ways = { PageDown: "next", ArrowRight: "next", PageUp: "prev", ArrowLeft: "prev" };

if (document.querySelector(".screen")) {
  addEventListener("keydown", (event) => {
    const link = ways[event.key] && document.querySelector(`a[rel="${ways[event.key]}"]`);
    if (link && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      location.assign(link.href);
    }
  });
}
