import type { ItemCode, ScaleCode } from '#surveys/ids.ts';
import type { GridEntry } from './layout.ts';
import { closed, type Paper } from './paper.ts';
import { paperViewOf } from './views/index.ts';
import { digitsOf } from './views/level-row.tsx';

type GridProps = {
  scale: ScaleCode;
  entries: readonly GridEntry[];
  notes: ReadonlyMap<ItemCode, readonly string[]>;
  paper: Paper;
};

/** Statements against the digits of one scale. The heads stand again on every page the grid reaches. */
export function Grid({ scale, entries, notes, paper }: GridProps) {
  const digits = digitsOf(scale, paper);
  const levels = paper.scales[scale]?.levels.length ?? 0;
  return (
    <table class={`grid of-${levels}`}>
      <colgroup>
        <col class="number" />
        <col />
        {digits.map(({ value }, index) => (
          <col key={value} class={index < levels ? 'level' : 'aside'} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{paper.texts.rank}</th>
          <th scope="col">{paper.texts.content}</th>
          {digits.map(({ value, label }) => (
            <th key={value} scope="col" class="level">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {entries.map((entry) => (
        <Entry key={entry.item.code} entry={entry} notes={notes} paper={paper} span={digits.length + 1} />
      ))}
    </table>
  );
}

/** "V." of a battery called V, and "VI." of the one statement VI.1. */
function factorOf({ kind, number }: GridEntry['item']): string | undefined {
  const factor = kind === 'battery' ? number : /^([IVX]+)\.1$/.exec(number ?? '')?.[1];
  return factor && closed(factor);
}

type EntryProps = Pick<GridProps, 'notes' | 'paper'> & { entry: GridEntry; span: number };

/** One item's rows, above them what it and its section are called. */
function Entry({ entry: { item, section, isFirst }, notes, paper, span }: EntryProps) {
  const { View } = paperViewOf(item);
  const { language } = paper;
  const isBattery = item.kind === 'battery';
  const hasHead = isFirst || isBattery || notes.has(item.code);
  return (
    <tbody>
      {hasHead && (
        <tr class="head" id={isBattery ? item.code : undefined}>
          <td class="number">{factorOf(item)}</td>
          <td colSpan={span}>
            {isFirst && <b class="title">{section.title[language]}</b>}
            {isFirst && section.intro && <p>{section.intro[language]}</p>}
            {isBattery && <p>{item.wording[language]}</p>}
            {item.hint && <p>({item.hint[language]})</p>}
            {notes.get(item.code)?.map((note) => (
              <p key={note} class="note">
                {note}
              </p>
            ))}
          </td>
        </tr>
      )}
      <View item={item} paper={paper} />
    </tbody>
  );
}
