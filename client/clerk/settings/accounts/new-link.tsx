import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import { useWords } from '../../words.tsx';

export type MadeLink = { path: string; expiresAt: string };
type NewLinkProps = { link: MadeLink; label: string; sentence: (day: string) => string };

/** The link is shown once: only its digest is stored. */
export function NewLink({ link: { path, expiresAt }, label, sentence }: NewLinkProps) {
  const { t, day } = useWords();
  const id = useId();
  const [isCopied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const link = new URL(path, location.origin).href;
  useLayoutEffect(() => field.current?.focus(), []);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      setCopied(document.execCommand('copy')); // plain http has no clipboard for pages
    }
  };
  return (
    <div class="new-link" role="status">
      <p>{sentence(day(vietnamDay(new Date(expiresAt))))}</p>
      <label for={id}>{label}</label>
      <input id={id} type="text" readOnly value={link} ref={field} />
      <button type="button" onClick={copy}>
        {t.accounts.copy}
      </button>{' '}
      {isCopied ? <span>{t.accounts.copied}</span> : null}
    </div>
  );
}
