import { useRef, useState } from 'preact/hooks';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import { useWords } from '../words.tsx';
import type { Invitation } from './invitation-form.tsx';

type NewLinkProps = { invitation: Invitation; sentence: (day: string) => string };

/** The link is shown once: only its digest is stored. */
export function NewLink({ invitation: { path, expiresAt }, sentence }: NewLinkProps) {
  const { t, day } = useWords();
  const [isCopied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const link = new URL(path, location.origin).href;
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
      <label for="link">{t.accounts.link}</label>
      <input id="link" type="text" readOnly value={link} ref={field} />
      <button type="button" onClick={copy}>
        {t.accounts.copy}
      </button>
      {isCopied ? <span>{t.accounts.copied}</span> : null}
    </div>
  );
}
