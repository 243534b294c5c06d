// The service worker, below the three lines that the site puts first: version, assets, pages. It keeps those and nothing else: never a
// page of a person, never what is sent. Every page comes from the site; only where the site cannot be reached is one of `pages` shown.

const cacheName = `site-${version}`;
const kept = new Set(assets);

self.addEventListener("install", (event) => {
  // What is sent does not pass through here where a browser can be told so: what is sent while a page is left would be lost on the way.
  event.waitUntil(event.addRoutes?.({ condition: { requestMethod: "POST" }, source: "network" }).catch(() => null));
  event.waitUntil(keep());
});
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (origin !== location.origin) {
    return;
  }
  if (request.keepalive && request.method === "POST") {
    carry(event);
  }
  if (request.method !== "GET") {
    return;
  }
  if (request.mode === "navigate") {
    event.respondWith(page(event, pathname));
  } else if (kept.has(pathname + search)) {
    event.respondWith(asset(request));
  }
});

// Where a browser sends it through here all the same: it goes on its way whatever becomes of the page. Nothing of it is kept.
function carry(event) {
  const answer = fetch(event.request);
  event.waitUntil(answer.catch(() => null));
  event.respondWith(answer);
}

// Without cookies, so that everybody's are the same.
const fresh = (address) => new Request(address, { credentials: "omit", cache: "reload" });

async function keep() {
  const cache = await caches.open(cacheName);
  await cache.addAll([...assets, ...pages.map(fresh)]);
  await self.skipWaiting();
}

async function takeOver() {
  const old = (await caches.keys()).filter((name) => name.startsWith("site-") && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

async function page(event, pathname) {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request));
  } catch {
    const cache = await caches.open(cacheName);
    return (await cache.match(pages.includes(pathname) ? pathname : "/no-connection")) ?? Response.error();
  }
}

async function asset(request) {
  const cache = await caches.open(cacheName);
  return (await cache.match(request)) ?? fetch(request);
}
