import type { SealTexts } from '#client/texts/seal/texts.ts';

export function WhatItProves({ texts }: { texts: SealTexts['ledger'] }) {
  return (
    <>
      <PlainList id="proves" title={texts.provesTitle} lines={texts.proves} />
      <PlainList id="proves-not" title={texts.provesNotTitle} lines={texts.provesNot} />
    </>
  );
}

export function PlainList({
  id,
  title,
  lines,
}: {
  id: string;
  title: string;
  lines: Readonly<Record<string, string>>;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="plain-list">
        {Object.entries(lines).map(([name, line]) => (
          <li key={name}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
