// The boxes of the guide: a story is played without leaving the page. Without this file the form does the same.
const play = document.querySelector("#play");
const box = document.querySelector("#text");
let round = 0;

const shown = (page) => {
  const answer = new DOMParser().parseFromString(page, "text/html");
  const came = answer.querySelector("#play");
  if (came) {
    play.replaceChildren(...came.childNodes);
    const said = answer.querySelector("#text-error");
    document.querySelector("#text-error")?.remove();
    if (said) {
      box.before(said);
    }
    for (const [name, value] of [["aria-invalid", said ? "true" : ""], ["aria-describedby", said ? "text-error" : ""]]) {
      value ? box.setAttribute(name, value) : box.removeAttribute(name);
    }
    box.classList.toggle("govuk-textarea--error", Boolean(said));
    box.closest(".govuk-form-group").classList.toggle("govuk-form-group--error", Boolean(said));
  }
  return Boolean(came);
};

document.addEventListener("submit", async (event) => {
  const form = event.target.closest("form[data-guide]");
  if (!form) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  const mine = ++round;
  const fields = new FormData(form, event.submitter);
  const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(fields) }).catch(() => null);
  const page = answer && (answer.ok || answer.status === 400) ? await answer.text() : "";
  if (mine !== round) {
    return;
  }
  if (!shown(page)) {
    form.submit();
    return;
  }
  if (form.querySelector("#text") === null) {
    box.value = fields.get("text");
  }
  play.querySelector(".problems, .guide__turn:last-of-type")?.scrollIntoView({ block: "nearest" });
}, true);

// Ctrl and Enter play it while the hands are on the keys.
box?.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    box.form.requestSubmit(box.form.querySelector("button"));
  }
});
