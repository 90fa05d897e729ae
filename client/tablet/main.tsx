/// <reference types="vite/client" />
import './style.css';
import { render, type VNode } from 'preact';
import { App } from './app.tsx';
import { openOutbox } from './outbox/outbox.ts';
import { pauseUntil } from './pause.ts';
import { Insecure, NoStorage } from './screens/cannot-work.tsx';
import { connect } from './storage/connection.ts';
import { listEnrolments } from './storage/enrolments.ts';
import { outboxStore } from './storage/outbox-store.ts';
import { findSetting } from './storage/settings.ts';
import type { Tablet } from './tablet.ts';
import { watchClock } from './watch-clock.ts';
import { alone } from './windows.ts';
import { WordsProvider } from './words.tsx';
import { registerWorker } from './worker.ts';

const place = document.getElementById('tablet');
if (place) start(place);

async function start(root: HTMLElement): Promise<void> {
  if (!isSecureContext || !crypto.subtle) {
    show(root, inVietnamese(<Insecure />));
    return;
  }
  const connection = connect(indexedDB);
  const works = await listEnrolments(connection).then(
    () => true,
    () => false,
  );
  if (!works) {
    show(root, inVietnamese(<NoStorage />));
    return;
  }
  registerWorker();
  const now = () => Date.now();
  const outbox = openOutbox({
    fetch: (address, request) => fetch(address, request),
    crypto,
    store: outboxStore(connection),
    now,
    chance: Math.random,
    pause: pauseUntil,
    alone: (act) => alone('lang-nghe-outbox', act),
  });
  addEventListener('online', outbox.wake);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') outbox.wake();
  });
  watchClock(connection, now);
  const tablet: Tablet = { connection, crypto, outbox, now };
  const language = (await findSetting(connection, 'language')) ?? 'vi';
  show(root, <App tablet={tablet} language={language} />);
}

function inVietnamese(screen: VNode): VNode {
  return <WordsProvider begin="vi">{screen}</WordsProvider>;
}

/** When the page is left nothing stays of it, not even in the browser's memory for going back. */
function show(root: HTMLElement, screen: VNode): void {
  root.replaceChildren();
  render(screen, root);
  addEventListener('pagehide', () => render(null, root));
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}
