// Shows on the example what is chosen, before it is kept, and says so where this browser has no voice to read with. The page works without
// this file.
const form = document.querySelector("[data-comfort]");
const example = document.querySelector("#sample");
const none = form.querySelector("[data-no-voice]");
const patience = 2000; // Some browsers look for their voices first.

form.addEventListener("change", () => {
  const words = [...form.querySelectorAll("input:checked")].map((input) => `sample--${input.value}`);
  example.className = ["sample", ...words].join(" ");
});

const hasVoice = () =>
  Boolean(globalThis.speechSynthesis?.getVoices().some((one) => one.localService && /^en\b/i.test(one.lang.replace("_", "-"))));
const tell = () => {
  none.hidden = hasVoice();
};

setTimeout(tell, patience);
globalThis.speechSynthesis?.addEventListener?.("voiceschanged", tell);
