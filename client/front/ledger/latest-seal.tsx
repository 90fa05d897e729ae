import { dayInWords } from '#client/texts/day-in-words.ts';
import { fill } from '#client/texts/fill.ts';
import { sealTexts } from '#client/texts/seal/texts.ts';
import type { Language } from '#surveys/questionnaire/wording.ts';
import type { PublicSeal } from '#surveys/seal/seal.ts';
import { Digest } from './digest.tsx';
import { howMany } from './how-many.ts';

/** The root over everything so far, large: what is printed in a report and read out to be compared. */
export function LatestSeal({ last, language }: { last: PublicSeal; language: Language }) {
  const texts = sealTexts[language].ledger;
  const isFinal = last.kind === 'final';
  const through = fill(isFinal ? texts.finalThrough : texts.through, { day: dayInWords(last.day, language) });
  return (
    <div class="latest">
      <p class="latest-title">{isFinal ? texts.final : texts.latest}</p>
      <Digest value={last.root} />
      <p class="hint">
        {through}: {howMany(last.atLeast, language)}.
      </p>
    </div>
  );
}
