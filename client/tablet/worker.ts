const address = '/tablet/sw.js';
const everyMs = 30 * 60_000;

/** Keeps the app on the tablet, and looks for a new version now and then. */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  const look = () => navigator.serviceWorker.getRegistration('/tablet/').then((found) => found?.update());
  const lookQuietly = () => look().catch(() => {}); // no network: the next look finds it
  navigator.serviceWorker.register(address, { scope: '/tablet/', updateViaCache: 'none' }).catch(() => {}); // told by `isKept` on the page where it matters
  addEventListener('online', lookQuietly);
  setInterval(lookQuietly, everyMs);
}

/** Is the whole app on the tablet? Waits until it is; false where this browser cannot, or something did not come. */
export async function isKept(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const registration = await navigator.serviceWorker
    .register(address, { scope: '/tablet/', updateViaCache: 'none' })
    .catch(() => undefined);
  const coming = registration?.installing ?? registration?.waiting;
  if (!registration || registration.active || !coming) return registration?.active != null;
  return new Promise((resolve) => {
    coming.addEventListener('statechange', () => {
      // it is active only once everything is kept
      if (coming.state === 'activated') resolve(true);
      if (coming.state === 'redundant') resolve(false);
    });
  });
}

/**
 * Lets a new version take over while a screen is shown on which nothing can be lost, and opens the app anew with it.
 * Returns how to stop.
 */
export function takeOverWhileHere(onUpdate: () => void): () => void {
  if (!('serviceWorker' in navigator)) return () => {};
  let isHere = true;
  const takeOver = (registration: ServiceWorkerRegistration) => {
    if (!isHere || !registration.waiting || !registration.active) return;
    onUpdate();
    navigator.serviceWorker.addEventListener(
      'controllerchange',
      () => {
        if (isHere) location.reload();
      },
      { once: true },
    );
    registration.waiting.postMessage('take-over');
  };
  navigator.serviceWorker.getRegistration('/tablet/').then((registration) => {
    if (!registration) return;
    takeOver(registration);
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed') takeOver(registration);
      });
    });
    registration.update().catch(() => {}); // no network: this version goes on
  });
  return () => {
    isHere = false;
  };
}
