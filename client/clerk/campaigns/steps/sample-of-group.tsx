import { useState } from 'preact/hooks';
import { withGroup } from '#surveys/campaigns/preparation/list-edits.ts';
import { quotaSum } from '#surveys/campaigns/preparation/quota-edits.ts';
import { sampleSize } from '#surveys/sampling/sample-size.ts';
import { fill } from '../../../texts/fill.ts';
import { CountField, Field } from '../fields.tsx';
import { useCampaignWords, usePreparation } from '../preparation.ts';
import { type Draft, fieldId } from '../views.ts';
import { readPercent, writePercent } from './percent.ts';
import { precisionSentence } from './precision-sentence.ts';
import { QuotaCells } from './quota-cells.tsx';
import { Sharing } from './sharing.tsx';

type Group = Draft['groups'][number];
const usualPrecision = '0.05';

export function SampleOfGroup({ group, index }: { group: Group; index: number }) {
  const words = useCampaignWords();
  const { p, count } = words;
  const { draft, change, view } = usePreparation();
  const isFrozen = view.freedoms.structure !== 'free';
  const set = (next: Partial<Group>) =>
    change((before) => {
      const current = before.groups[index];
      return current ? withGroup(before, index, { ...current, ...next }) : before;
    });
  const { population, precision = usualPrecision, sampleSize: chosen } = group;
  const computed = population === undefined ? undefined : sampleSize(population, precision);
  return (
    <fieldset class="list sample">
      <legend>{group.name.vi || group.code}</legend>
      <div class="triple">
        <CountField
          at={`groups.${index}.population`}
          label={p.sample.population}
          value={population}
          isFrozen={isFrozen}
          onChange={(next) => set({ population: next })}
        />
        <PrecisionField
          at={`groups.${index}.precision`}
          value={precision}
          isFrozen={isFrozen}
          onChange={set}
        />
        <CountField
          at={`groups.${index}.sampleSize`}
          label={p.sample.n}
          value={chosen}
          isFrozen={isFrozen}
          onChange={(next) => set({ sampleSize: next, precision })}
        />
      </div>
      {computed !== undefined && computed !== chosen && !isFrozen ? (
        <p>
          {fill(p.sample.computed, {
            population: count(population ?? 0),
            e: `${writePercent(precision, words)}`,
            n: count(computed),
          })}{' '}
          <button type="button" class="quiet" onClick={() => set({ sampleSize: computed, precision })}>
            {fill(p.sample.use, { n: count(computed) })}
          </button>
        </p>
      ) : null}
      <p class="precision">{precisionSentence(group, words)}</p>
      {isFrozen ? null : <Sharing group={group} />}
      <details class="quotas" open={quotaSum(draft, group.code) === 0 && draft.points.length <= 4}>
        <summary id={fieldId(`quotas.${index}`)}>
          {p.sample.quotas}: <b>{sumSentence(group, quotaSum(draft, group.code), words)}</b>
        </summary>
        <QuotaCells group={group} index={index} />
      </details>
    </fieldset>
  );
}

function sumSentence(
  { sampleSize: n }: Group,
  sum: number,
  { p, count }: ReturnType<typeof useCampaignWords>,
): string {
  if (n === undefined) return fill(p.sample.sumAlone, { sum: count(sum) });
  const text = sum === n ? p.sample.sumIs : sum < n ? p.sample.sumShort : p.sample.sumOver;
  return fill(text, { sum: count(sum), n: count(n), by: count(Math.abs(n - sum)) });
}

type PrecisionProps = {
  at: string;
  value: string;
  isFrozen: boolean;
  onChange(change: { precision: string }): void;
};

/** e is typed in per cent and kept as a share, "0.05". */
function PrecisionField({ at, value, isFrozen, onChange }: PrecisionProps) {
  const words = useCampaignWords();
  const [typed, setTyped] = useState(() => writePercent(value, words, ''));
  const mistyped = readPercent(typed) === undefined ? words.p.sample.noPrecision : undefined;
  return (
    <Field at={at} label={words.p.sample.precision} mistyped={mistyped}>
      {(given) => (
        <input
          {...given}
          type="text"
          inputMode="decimal"
          class="count"
          autoComplete="off"
          readOnly={isFrozen}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            const precision = readPercent(event.currentTarget.value);
            if (precision) onChange({ precision });
          }}
          onBlur={() => {
            if (!mistyped) setTyped(writePercent(value, words, ''));
          }}
        />
      )}
    </Field>
  );
}
