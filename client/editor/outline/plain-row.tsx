import { fill } from '#client/texts/fill.ts';
import { useWords } from '../desk/words.tsx';

/** How much is to be put right at a place: a figure to see, a sentence to hear. */
export function FindingMark({ n }: { n: number | undefined }) {
  const { t } = useWords();
  if (!n) return null;
  return (
    <span class="mark">
      <span aria-hidden="true">{n}</span>
      <span class="unseen">, {fill(t.outline.hasFindings, { n })}</span>
    </span>
  );
}

type PlainRowProps = {
  label: string;
  isCurrent: boolean;
  findings: number | undefined;
  select(): void;
};

/** A row that stands where it stands. */
export function PlainRow({ label, isCurrent, findings, select }: PlainRowProps) {
  return (
    <div class="row">
      <button type="button" class="row-name" aria-current={isCurrent ? 'true' : undefined} onClick={select}>
        <span class="words">{label}</span>
        <FindingMark n={findings} />
      </button>
    </div>
  );
}
