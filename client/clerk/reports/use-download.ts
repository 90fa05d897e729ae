import { useEffect, useState } from 'preact/hooks';
import { type Asked, answerOf } from '#client/officials/asking.ts';

/** `sentence`: the server's own, where there was a server. */
export type Download =
  | { state: 'idle' }
  | { state: 'making'; seconds: number }
  | { state: 'made'; file: string }
  | { state: 'failed'; sentence: string | undefined };

type Sent = Asked<unknown> & { headers: { get(name: string): string | null }; blob(): Promise<Blob> };

/** Asks for a file that takes a while to make, counts the seconds, and hands it to the browser. */
export function useDownload(ask: () => Promise<Sent>): [Download, () => Promise<void>] {
  const [download, setDownload] = useState<Download>({ state: 'idle' });
  const isMaking = download.state === 'making';
  useEffect(() => {
    if (!isMaking) return;
    const count = () =>
      setDownload((now) => (now.state === 'making' ? { ...now, seconds: now.seconds + 1 } : now));
    const each = setInterval(count, 1000);
    return () => clearInterval(each);
  }, [isMaking]);

  async function start() {
    if (isMaking) return;
    setDownload({ state: 'making', seconds: 0 });
    const answered = await answerOf(
      ask().then((sent) => ({
        ok: sent.ok,
        status: sent.status,
        text: () => sent.text(),
        json: async () => ({ content: await sent.blob(), file: nameIn(sent.headers) }),
      })),
    );
    if (!answered.ok) {
      setDownload({ state: 'failed', sentence: answered.failure.sentence });
      return;
    }
    save(answered.value.content, answered.value.file);
    setDownload({ state: 'made', file: answered.value.file });
  }
  return [download, start];
}

function nameIn(headers: Sent['headers']): string {
  return /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? '';
}

function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // the browser has taken hold of it by then
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
