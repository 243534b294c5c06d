// Passkeys: making one on one's account, and signing in with one. Only where the browser can is anything of it shown; the
// password works without this file.

const can = !!globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON && !!PublicKeyCredential.prototype.toJSON;
const ways = {
  create: (options) => navigator.credentials.create({ publicKey: asking(PublicKeyCredential.parseCreationOptionsFromJSON(options)) }),
  get: (options) => navigator.credentials.get({ publicKey: asking(PublicKeyCredential.parseRequestOptionsFromJSON(options)) }),
};

// A question that a passkey answers the same each time, where its device can: the answer opens the diary. The question is no secret.
const question = new TextEncoder().encode("SafeguardingTraining: my diary").buffer;
const asking = (options) => ({ ...options, extensions: { ...options.extensions, prf: { eval: { first: question } } } });
const answerOf = (credential) => credential.getClientExtensionResults().prf?.results?.first;

// Some devices answer only when a passkey is used, and not when it is made.
const used = (made) =>
  navigator.credentials.get({
    publicKey: asking({
      challenge: crypto.getRandomValues(new Uint8Array(32)),
      allowCredentials: [{ type: "public-key", id: made.rawId }],
      userVerification: "required",
    }),
  });

const answered = async (credential, way) => {
  let answer = answerOf(credential);
  if (!answer && way === "create" && credential.getClientExtensionResults().prf?.enabled) {
    answer = await used(credential).then(answerOf, () => null);
  }
  return answer ? btoa(String.fromCharCode(...new Uint8Array(answer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "") : "";
};

// It goes on its own, so that nothing that reads the credential keeps it.
const withoutAnswer = (json) => ({ ...json, clientExtensionResults: {} });

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
      form.elements["passkey-password"].value = await answered(credential, form.dataset.passkey);
      form.elements.credential.value = JSON.stringify(withoutAnswer(credential.toJSON()));
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
// Nothing of it is left in a page that is gone back to.
addEventListener("pagehide", () => document.querySelectorAll("form[data-passkey] input[name=passkey-password]").forEach((one) => (one.value = "")));
for (const cannot of can ? document.querySelectorAll("[data-passkey-cannot]") : []) {
  cannot.hidden = true;
}
