// Passkeys: making one on one's account, and signing in with one. Only where the browser can is anything of it shown; the
// password works without this file.

const can = !!globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON && !!PublicKeyCredential.prototype.toJSON;
const ways = {
  create: (options) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  get: (options) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
};

for (const form of can ? document.querySelectorAll("form[data-passkey]") : []) {
  const button = form.querySelector("button");
  const say = (words) => (form.querySelector("[data-passkey-said]").textContent = words);
  form.hidden = false;
  button.addEventListener("click", async () => {
    button.disabled = true;
    say("");
    try {
      const answer = await fetch(form.dataset.options, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      if (!answer.ok) {
        say("That did not work just now. Load this page again, then try once more.");
        return;
      }
      const credential = await ways[form.dataset.passkey](await answer.json());
      form.elements.credential.value = JSON.stringify(credential.toJSON());
      form.submit();
    } catch (problem) {
      say(problem.name === "InvalidStateError" ? "This device has a passkey for your account already." : "It was stopped before it was done. Nothing has changed.");
    } finally {
      button.disabled = false;
    }
  });
  // Enter in the field does what the button does.
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    button.click();
  });
}
for (const cannot of can ? document.querySelectorAll("[data-passkey-cannot]") : []) {
  cannot.hidden = true;
}
