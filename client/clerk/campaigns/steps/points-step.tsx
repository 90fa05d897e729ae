import { mostPoints } from '#surveys/campaigns/preparation/limits.ts';
import { withoutPoint, withPoint, withPoints } from '#surveys/campaigns/preparation/list-edits.ts';
import { codeFrom } from '#surveys/campaigns/preparation/new-code.ts';
import { readPastedPoints } from '#surveys/campaigns/preparation/pasted-points.ts';
import { fill } from '../../../texts/fill.ts';
import { CountField, Field, WordingField } from '../fields.tsx';
import { useCampaignWords, usePreparation } from '../preparation.ts';
import type { Draft } from '../views.ts';
import { AddRow, RemoveRow } from './list-buttons.tsx';
import { PasteList } from './paste-list.tsx';

type Point = Draft['points'][number];

/** Where people are asked, and how large each place is. */
export function PointsStep() {
  const { p, count } = useCampaignWords();
  const { draft, change, view } = usePreparation();
  const { points } = draft;
  const isFrozen = view.freedoms.structure !== 'free';
  const sum = (of: 'households' | 'population') => points.reduce((all, point) => all + (point[of] ?? 0), 0);
  const [households, population] = [sum('households'), sum('population')];
  const countText =
    population > 0 ? p.points.sizes : households > 0 ? p.points.onlyHouseholds : p.points.count;
  return (
    <>
      <p class="says">{p.points.says}</p>
      {isFrozen ? null : (
        <PasteList
          title={p.points.pasteTitle}
          how={p.points.pasteHow}
          example={p.points.pasteExample}
          length={points.length}
          most={mostPoints}
          read={(text) => {
            const { points: rows, unread } = readPastedPoints(text, points);
            const known = rows.filter((row) => points.some((point) => point.id === row.id)).length;
            return { rows, known, unread };
          }}
          take={(rows, isInstead) => change((before) => withPoints(before, rows, isInstead))}
        />
      )}
      <p>
        {points.length === 0
          ? p.points.none
          : fill(countText, {
              n: count(points.length),
              households: count(households),
              population: count(population),
            })}
      </p>
      <ol class="rows">
        {points.map((point, index) => (
          <PointRow key={point.id} point={point} index={index} isFrozen={isFrozen} />
        ))}
      </ol>
      {isFrozen ? null : (
        <AddRow
          list="points"
          most={mostPoints}
          label={p.points.add}
          added={p.points.added}
          firstField="name.vi"
          add={(before) => ({ ...before, points: [...before.points, newPoint(before)] })}
        />
      )}
    </>
  );
}

function newPoint({ points }: Draft): Point {
  const taken = points.map(({ id }) => id);
  const id = codeFrom(`diem ${points.length + 1}`, taken, 'diem');
  return { id, name: { vi: '', en: '' }, kind: 'neighbourhood' };
}

function PointRow({ point, index, isFrozen }: { point: Point; index: number; isFrozen: boolean }) {
  const { p } = useCampaignWords();
  const { change } = usePreparation();
  const called = point.name.vi || fill(p.points.nth, { number: index + 1 });
  const set = (next: Partial<Point>) =>
    change((before) => {
      const current = before.points[index];
      return current ? withPoint(before, index, { ...current, ...next }) : before;
    });
  return (
    <li class="row point">
      <fieldset>
        <legend class="unseen">{called}</legend>
        <WordingField
          at={`points.${index}.name`}
          label={p.points.name}
          value={point.name}
          onChange={(name) => set({ name })}
        />
        <div class="small-fields">
          <Field at={`points.${index}.id`} label={p.points.kind}>
            {(given) => (
              <select
                {...given}
                disabled={isFrozen}
                value={point.kind}
                onChange={(event) =>
                  set({
                    kind:
                      event.currentTarget.value === 'neighbourhood' ? 'neighbourhood' : 'one_stop_counter',
                  })
                }
              >
                <option value="neighbourhood">{p.points.kinds.neighbourhood}</option>
                <option value="one_stop_counter">{p.points.kinds.one_stop_counter}</option>
              </select>
            )}
          </Field>
          <CountField
            at={`points.${index}.households`}
            label={p.points.households}
            value={point.households}
            isFrozen={isFrozen}
            onChange={(households) => set({ households })}
          />
          <CountField
            at={`points.${index}.population`}
            label={p.points.population}
            value={point.population}
            isFrozen={isFrozen}
            onChange={(population) => set({ population })}
          />
          {isFrozen ? null : (
            <RemoveRow list="points" called={called} remove={(before) => withoutPoint(before, index)} />
          )}
        </div>
      </fieldset>
    </li>
  );
}
