import { useId } from 'preact/hooks';
import { type Allocation, allocations } from '#surveys/campaigns/allocation-basis.ts';
import { allAt, allocatedTo, shareOut } from '#surveys/campaigns/preparation/quota-edits.ts';
import { fill } from '../../../texts/fill.ts';
import { useCampaignWords, usePreparation } from '../preparation.ts';
import type { Draft } from '../views.ts';

/** n over the points by largest remainder, or all at one point. */
export function Sharing({ group }: { group: Draft['groups'][number] }) {
  const { p, say, count } = useCampaignWords();
  const { draft, change, announce } = usePreparation();
  const id = useId();
  const n = group.sampleSize;
  if (n === undefined) return null;
  const possible = allocations.filter((basis) => allocatedTo(draft, group.code, basis));
  const share = (basis: Allocation) => {
    change((before) => shareOut(before, group.code, basis));
    const points = allocatedTo(draft, group.code, basis)?.filter((part) => part > 0).length ?? 0;
    announce(fill(p.sample.shared, { n: count(n), points: count(points) }));
  };
  return (
    <fieldset class="sharing">
      <legend>{p.sample.share}</legend>
      <div class="choices">
        {possible.map((basis) => (
          <button
            key={basis}
            type="button"
            class="quiet"
            aria-pressed={group.allocation === basis}
            onClick={() => share(basis)}
          >
            {p.sample.shares[basis]}
          </button>
        ))}
        <label for={id}>{p.sample.atOne}</label>
        <select
          id={id}
          value=""
          onChange={(event) => {
            const point = event.currentTarget.value;
            if (point === '') return;
            change((before) => allAt(before, group.code, point));
            announce(fill(p.sample.shared, { n: count(n), points: 1 }));
            event.currentTarget.value = '';
          }}
        >
          <option value="">{p.sample.atOneChoose}</option>
          {draft.points.map((point) => (
            <option key={point.id} value={point.id}>
              {say(point.name) || point.name.vi || point.id}
            </option>
          ))}
        </select>
      </div>
      {possible.length === 0 ? <p class="aside">{p.sample.cannotShare}</p> : null}
    </fieldset>
  );
}
