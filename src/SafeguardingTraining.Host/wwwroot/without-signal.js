// Writing without a signal, where somebody has switched it on for a device of their own. What is written waits here, sealed with a key
// that no script can read out, until the same person is signed in and the site answers; then it goes into their diary and is gone from
// here. Signing out deletes it, the key and the switch. Nothing is kept on a device where it was not switched on.

const name = "without-signal";
const leftOver = 10 * 60_000; // A page in another tab may be at work on it; after this it is not.
const tell = (words) => dispatchEvent(new CustomEvent("tell", { detail: words }));

// ---- what is kept

const isOn = async () => {
  const all = await globalThis.indexedDB?.databases?.();
  return all ? all.some((one) => one.name === name) : false;
};

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function withStore(mode, act) {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore("device");
    opening.result.createObjectStore("waiting", { keyPath: "id" });
  };
  const base = await done(opening);
  base.onversionchange = () => base.close();
  try {
    const turn = base.transaction(["device", "waiting"], mode);
    const ended = new Promise((resolve, reject) => {
      turn.oncomplete = resolve;
      turn.onabort = () => reject(turn.error);
    });
    const result = await act(turn.objectStore("device"), turn.objectStore("waiting"));
    await ended;
    return result;
  } finally {
    base.close();
  }
}

const device = () =>
  withStore("readonly", async (store) => ({ owner: await done(store.get("owner")), key: await done(store.get("key")) }));
const waiting = () => withStore("readonly", (_, store) => done(store.getAll()));
const put = (page) => withStore("readwrite", (_, store) => done(store.put(page)));
const remove = (id) => withStore("readwrite", (_, store) => done(store.delete(id)));
const forget = () => done(indexedDB.deleteDatabase(name));

async function switchOn(owner) {
  const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  await withStore("readwrite", async (store) => {
    await done(store.put(owner, "owner"));
    await done(store.put(key, "key"));
  });
  await navigator.storage?.persist?.();
}

// Bound to its owner and its place: moved elsewhere it does not open.
const place = (owner, id) => new TextEncoder().encode(`${owner} ${id}`);

async function seal({ owner, key }, id, fields) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const words = new TextEncoder().encode(JSON.stringify(fields));
  return { id, iv, sealed: await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: place(owner, id) }, key, words) };
}

async function open({ owner, key }, { id, iv, sealed }) {
  const words = await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: place(owner, id) }, key, sealed);
  return JSON.parse(new TextDecoder().decode(words));
}

// ---- sending: one tab at a time, each page once

// Null where that is not to be known just now.
const whoIsHere = async () => {
  const answer = await fetch("/diary/device", { headers: { Accept: "application/json" }, cache: "no-store" }).catch(() => null);
  return answer?.redirected ? { owner: null } : answer?.ok ? answer.json() : null;
};

const post = (fields) =>
  fetch("/diary/device/entries", {
    method: "POST",
    headers: { Accept: "application/json" },
    body: new URLSearchParams(fields),
    redirect: "error",
  }).catch(() => null);

const sendAll = () => navigator.locks.request(name, sendInTurn);

async function sendInTurn() {
  const ready = (await waiting()).filter((page) => !page.writing || Date.now() - page.writing > leftOver);
  const here = ready.length > 0 ? await whoIsHere() : null;
  const mine = here && (await device());
  if (!mine || !mine.key || here.owner !== mine.owner) {
    return;
  }
  let sent = 0;
  let why = null;
  for (const page of ready) {
    const fields = await open(mine, page);
    const answer = await post([...fields, ["id", page.id], ["owner", mine.owner], ["__RequestVerificationToken", here.token]]);
    if (answer?.ok) {
      await remove(page.id);
      sent++;
    } else {
      why ??= answer?.status === 422 ? (await answer.json()).why : answer?.status === 401 ? "Open your diary, and it goes there." : null;
    }
  }
  if (sent > 0) {
    tell(sent === 1 ? "What you wrote without a signal is in your diary now." : `${sent} entries that you wrote without a signal are in your diary now.`);
  } else if (why) {
    tell(`What you wrote without a signal still waits on this device. ${why}`);
  }
}

const sendSoon = async () => {
  if (navigator.onLine && (await isOn())) {
    await sendAll();
    await showHowMany();
  }
};
addEventListener("online", sendSoon);
document.addEventListener("visibilitychange", () => document.hidden || sendSoon());

// ---- signing out

const signOuts = new Set(["/account/sign-outs", "/account/sessions/endings", "/account/closings"]);
const free = new WeakSet();

// A field of that name would stand in for the property.
const addressOf = (form) => form.getAttribute("action") ?? "";

addEventListener(
  "submit",
  async (event) => {
    const { target: form, submitter } = event;
    if (!signOuts.has(new URL(addressOf(form), location).pathname) || free.delete(form)) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (await mayLeave()) {
      free.add(form);
      form.requestSubmit(submitter);
      free.delete(form);
    }
  },
  true,
);

// What somebody else keeps on this device is theirs: only they delete it.
async function mayLeave() {
  if (!(await isOn())) {
    return true;
  }
  const here = await whoIsHere();
  if (!here) {
    tell("That did not work just now. You are still signed in: try once more.");
    return false;
  }
  if (here.owner !== (await device()).owner) {
    return true;
  }
  await sendAll();
  const left = (await waiting()).length;
  const may = left === 0 || (await ask(left));
  if (may) {
    await forget();
  }
  return may;
}

function ask(left) {
  const dialog = document.createElement("dialog");
  dialog.className = "ask";
  dialog.setAttribute("aria-labelledby", "not-gone");
  const words = left === 1 ? "One entry has not gone yet." : `${left} entries have not gone yet.`;
  const heading = Object.assign(document.createElement("h2"), { id: "not-gone", textContent: words });
  const text = Object.assign(document.createElement("p"), {
    textContent: "What you wrote without a signal still waits on this device. Sign out and lose it, or stay.",
  });
  const form = Object.assign(document.createElement("form"), { method: "dialog", className: "actions" });
  const stay = Object.assign(document.createElement("button"), { className: "govuk-button", value: "stay", textContent: "Stay" });
  const lose = Object.assign(document.createElement("button"), {
    className: "govuk-button govuk-button--secondary",
    value: "lose",
    textContent: "Sign out and lose it",
  });
  form.append(stay, lose);
  dialog.append(heading, text, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) =>
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "lose");
    }),
  );
}

// ---- the switch

const panel = document.querySelector("[data-device]");
const part = (which) => panel?.querySelector(`[data-${which}]`);

async function showSwitch() {
  const owner = (await isOn()) ? (await device()).owner : null;
  const isMine = owner === panel.dataset.device;
  part("off").hidden = Boolean(owner);
  part("on").hidden = !isMine;
  part("others").hidden = !owner || isMine;
  await showHowMany();
}

async function showHowMany() {
  const there = document.querySelector("[data-how-many]");
  if (there) {
    const count = (await isOn()) ? (await waiting()).length : 0;
    there.textContent = count === 0 ? "Nothing waits here." : count === 1 ? "One entry waits here." : `${count} entries wait here.`;
  }
}

if (panel && globalThis.crypto?.subtle && globalThis.indexedDB?.databases && navigator.serviceWorker && navigator.locks) {
  part("unable").hidden = true;
  part("off").addEventListener("submit", async (event) => {
    event.preventDefault();
    await switchOn(panel.dataset.device);
    await showSwitch();
    panel.querySelector("h2:not([hidden] *)")?.focus();
  });
  part("on").addEventListener("submit", async (event) => {
    event.preventDefault();
    await sendAll();
    const left = (await waiting()).length;
    if (left === 0 || event.submitter.hasAttribute("data-lose")) {
      await forget();
      part("last").hidden = true;
      await showSwitch();
    } else {
      part("last").hidden = false;
      await showHowMany();
    }
  });
  await showSwitch();
}

// ---- writing

const form = document.querySelector("form[data-write-without-signal]");
if (form && (await isOn()) && (await device()).key) {
  await write(form);
}

async function write(form) {
  const said = document.querySelector("[data-kept]");
  const mine = await device();
  let id = crypto.randomUUID();
  let timer;
  let last = Promise.resolve();

  const today = () => {
    const now = new Date();
    form.elements.on.value ||= new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  };
  const isBlank = () => ["title", "learnt", "questions", "what-1"].every((field) => form.elements[field].value.trim() === "");
  const keep = async (isDone) => {
    if (isBlank()) {
      await remove(id);
    } else {
      const fields = [...new FormData(form)].filter(([field]) => !field.startsWith("_"));
      await put({ ...(await seal(mine, id, fields)), writing: isDone ? 0 : Date.now() });
    }
  };
  const keepInTurn = (isDone) => (last = last.then(() => keep(isDone)));

  form.hidden = false;
  document.querySelector("[data-not-on]").hidden = true;
  today();
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => keepInTurn(false), 800);
  });
  document.addEventListener("visibilitychange", () => document.hidden && keepInTurn(false));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    clearTimeout(timer);
    if (isBlank()) {
      said.textContent = "Write a few words first.";
      form.elements.learnt.focus();
      return;
    }
    await keepInTurn(true);
    form.reset();
    today();
    id = crypto.randomUUID();
    said.textContent = "Kept on this device. It goes into your diary when there is a signal and you are signed in.";
    await showHowMany();
    await sendSoon();
  });
  await showHowMany();
}

// A lost connection is the moment it is for: what says that it is lost leads there.
async function offer() {
  const line = document.querySelector(".connection");
  if (!form && !navigator.onLine && line && (await isOn()) && !line.querySelector("a")) {
    line.append(" ", Object.assign(document.createElement("a"), { href: "/without-signal", textContent: "Write without a signal" }));
  }
}
addEventListener("said", offer);
await offer();

const here = document.querySelector("[data-written-here]");
if (here && (await isOn())) {
  here.append(Object.assign(document.createElement("a"), { href: "/without-signal", textContent: "Write an entry without a signal" }));
  here.hidden = false;
}

await sendSoon();
