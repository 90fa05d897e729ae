/** The files of the app with the digest each must have, and a name for all of them; the build fills both in. */
declare const TABLET_FILES: readonly (readonly [address: string, integrity: string])[];
declare const TABLET_VERSION: string;

type Lasting = Event & { waitUntil(work: Promise<unknown>): void };
type Fetching = Event & { request: Request; respondWith(response: Promise<Response>): void };
type Told = Event & { data: unknown };
type KeepingWorker = {
  addEventListener(name: 'install' | 'activate', act: (event: Lasting) => void): void;
  addEventListener(name: 'fetch', act: (event: Fetching) => void): void;
  addEventListener(name: 'message', act: (event: Told) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
};
// the compiler knows `self` as a window; here it is a service worker
const worker = self as unknown as KeepingWorker;

const prefix = 'lang-nghe-tablet-';
const cacheName = prefix + TABLET_VERSION;
const home = '/tablet/';

/** All or nothing, and only the very files that were built: half an app, or a stranger's page, is never kept. */
worker.addEventListener('install', (event) => {
  const wanted = TABLET_FILES.map(
    ([address, integrity]) => new Request(address, { integrity, cache: 'reload', credentials: 'omit' }),
  );
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(wanted)));
});

worker.addEventListener('activate', (event) => {
  const isOld = (name: string) => name.startsWith(prefix) && name !== cacheName;
  const forget = caches
    .keys()
    .then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name))));
  event.waitUntil(forget.then(() => worker.clients.claim()));
});

/** A new version waits until a page at rest says so: never in an interview. */
worker.addEventListener('message', ({ data }) => {
  if (data === 'take-over') worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const isOfApp =
    origin === location.origin && pathname.startsWith(home) && !pathname.startsWith(`${home}api/`);
  if (request.method !== 'GET' || !isOfApp) return;
  const kept = caches
    .open(cacheName)
    .then((cache) => cache.match(request.mode === 'navigate' ? home : pathname));
  event.respondWith(kept.then((found) => found ?? fetch(request)));
});

export {};
