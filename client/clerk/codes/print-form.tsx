import { useRef, useState } from 'preact/hooks';
import { codesTexts } from '../../texts/codes/texts.ts';
import { fill } from '../../texts/fill.ts';
import { useWords } from '../words.tsx';
import type { CodesDesk } from './codes-page.tsx';
import { PlaceChooser } from './place-chooser.tsx';

type PrintFormProps = { campaign: string; desk: CodesDesk; refresh: () => Promise<void> };

/** So long the new tab may take until the batch stands in the table. */
const lookAfterMs = [600, 2500];

/** 16 random bytes as 22 letters of base64url: a page that is loaded again must not print a second batch. */
function freshBatchId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Posted by the browser itself into a new tab: the codes pass through no memory of the desk. */
export function PrintForm({ campaign, desk, refresh }: PrintFormProps) {
  const { language, count } = useWords();
  const texts = codesTexts[language];
  const [batch, setBatch] = useState(freshBatchId);
  const [isPrinted, setPrinted] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const places = desk.places.filter(({ admission }) => admission === 'access_code');
  if (places.length === 0) return <p>{texts.noCardGroups}</p>;
  const limits = { fewest: count(desk.fewestCards), most: count(desk.mostCards) };
  return (
    <form
      class="ask"
      method="post"
      action={`/print/campaigns/${campaign}/code-cards?lang=${language}`}
      target="_blank"
      rel="noopener"
      noValidate
      onSubmit={(event) => {
        const isFit = field.current?.validity.valid ?? false;
        setRefused(!isFit);
        if (!isFit) {
          event.preventDefault();
          field.current?.focus();
          return;
        }
        // after the browser has read the form
        setTimeout(() => {
          setBatch(freshBatchId());
          setPrinted(true);
        });
        for (const ms of lookAfterMs) setTimeout(refresh, ms);
      }}
    >
      <input type="hidden" name="batch" value={batch} />
      <PlaceChooser id="card-place" places={places} />
      <label for="card-count">{texts.count}</label>
      <p class="aside" id="card-count-hint">
        {fill(texts.countHint, limits)}
      </p>
      <p class="choices">
        <input
          ref={field}
          id="card-count"
          type="number"
          name="count"
          required
          min={desk.fewestCards}
          max={desk.mostCards}
          step={1}
          inputMode="numeric"
          aria-describedby={isRefused ? 'card-count-fault' : 'card-count-hint'}
          aria-invalid={isRefused}
        />
        <button type="submit">
          {texts.printButton} <small>{texts.newTab}</small>
        </button>
      </p>
      {isRefused ? (
        <p class="fault" id="card-count-fault" role="alert">
          {fill(texts.countFault, limits)}
        </p>
      ) : null}
      <p role="status">{isPrinted && !isRefused ? texts.printed : ''}</p>
    </form>
  );
}
