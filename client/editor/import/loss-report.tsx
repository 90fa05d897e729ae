import { useState } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import { useWords } from '../desk/words.tsx';
import { useVersionTexts } from '../versions/use-version-texts.ts';
import { familyOf, type LossFamily, lossFamilies } from './loss-families.ts';
import type { ImportView } from './send-file.ts';

/** Row by row, as somebody looks through the file; each group can be looked at by itself. */
export function LossReport({ losses }: Pick<ImportView, 'losses'>) {
  const { say } = useWords();
  const { import: texts } = useVersionTexts();
  const [family, setFamily] = useState<LossFamily>();
  const count = (one: LossFamily) => losses.filter(({ kind }) => familyOf(kind) === one).length;
  const shown = losses.filter(({ kind }) => family === undefined || familyOf(kind) === family);
  return (
    <section class="part" aria-labelledby="losses">
      <h2 id="losses">{texts.lossesTitle}</h2>
      <fieldset class="filter">
        <legend class="unseen">{texts.filter}</legend>
        <button
          type="button"
          class="quiet"
          aria-pressed={family === undefined}
          onClick={() => setFamily(undefined)}
        >
          {fill(texts.all, { n: losses.length })}
        </button>
        {lossFamilies
          .filter((one) => count(one) > 0)
          .map((one) => (
            <button
              key={one}
              type="button"
              class="quiet"
              aria-pressed={family === one}
              onClick={() => setFamily(one)}
            >
              {fill(texts.families[one], { n: count(one) })}
            </button>
          ))}
      </fieldset>
      <p class="unseen" role="status">
        {fill(texts.shown, { n: shown.length })}
      </p>
      <table class="losses">
        <thead>
          <tr>
            <th scope="col">{texts.columns.sheet}</th>
            <th scope="col">{texts.columns.row}</th>
            <th scope="col">{texts.columns.column}</th>
            <th scope="col">{texts.columns.what}</th>
            <th scope="col">{texts.columns.why}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ sheet, row, column, what, why }, index) => (
            <tr key={index}>
              <td data-label={texts.columns.sheet}>{sheet}</td>
              <td data-label={texts.columns.row}>{row ?? ''}</td>
              <td data-label={texts.columns.column}>{column ?? ''}</td>
              <td class="what">{what}</td>
              <td class="why">{say(why)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
