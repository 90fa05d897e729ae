import { useId, useState } from 'preact/hooks';
import { fill } from '../../../texts/fill.ts';
import { useCampaignWords, usePreparation } from '../preparation.ts';

export type Pasted<Row> = { rows: Row[]; known: number; unread: readonly { line: number; text: string }[] };

type PasteListProps<Row> = {
  title: string;
  how: string;
  example: string;
  /** How many rows the list has, and may have. Where there are none it is open. */
  length: number;
  most: number;
  read(text: string): Pasted<Row>;
  /** Takes the rows over, beside what is there or instead of it. */
  take(rows: Row[], isInstead: boolean): void;
};

/** A list from a spreadsheet or a document, instead of typing it row by row. */
export function PasteList<Row>({ title, how, example, length, most, read, take }: PasteListProps<Row>) {
  const { p, count } = useCampaignWords();
  const { announce } = usePreparation();
  const [text, setText] = useState('');
  const [isInstead, setInstead] = useState(false);
  const [outcome, setOutcome] = useState<{ said: string; unread: Pasted<Row>['unread'] }>();
  const [isOpen] = useState(length === 0);
  const id = useId();
  const tell = (said: string, unread: Pasted<Row>['unread']) => {
    setOutcome({ said, unread });
    announce(said);
  };
  const takeOver = () => {
    const { rows, known, unread } = read(text);
    if (rows.length === 0) return tell(p.paste.empty, unread);
    const n = isInstead ? rows.length : length + rows.length - known;
    if (n > most) return tell(fill(p.paste.tooMany, { most: count(most), n: count(n) }), unread);
    take(rows, isInstead);
    const values = { n: count(rows.length), added: count(rows.length - known), known: count(known) };
    tell(fill(isInstead ? p.paste.replaced : p.paste.taken, values), unread);
    // what could not be read stays to be mended
    setText(unread.map((line) => line.text.replaceAll(' | ', '\t')).join('\n'));
  };
  return (
    <details class="paste" open={isOpen}>
      <summary>{title}</summary>
      <p id={`${id}-how`}>{how}</p>
      <label for={id}>{p.paste.list}</label>
      <p class="aside">{example}</p>
      <textarea
        id={id}
        rows={6}
        aria-describedby={`${id}-how`}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={isInstead}
          onChange={(event) => setInstead(event.currentTarget.checked)}
        />
        <span>{p.paste.isInstead}</span>
      </label>
      <p>
        <button type="button" onClick={takeOver}>
          {p.paste.take}
        </button>
      </p>
      {outcome ? <p>{outcome.said}</p> : null}
      {outcome && outcome.unread.length > 0 ? (
        <>
          <p class="fault">{fill(p.paste.unread, { n: count(outcome.unread.length) })}</p>
          <ul>
            {outcome.unread.map(({ line, text: words }) => (
              <li key={line}>{fill(p.paste.unreadLine, { line, text: words })}</li>
            ))}
          </ul>
        </>
      ) : null}
    </details>
  );
}
