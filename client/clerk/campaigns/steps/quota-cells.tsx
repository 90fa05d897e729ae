import { allocatedTo, quotaAt, withQuota } from '#surveys/campaigns/preparation/quota-edits.ts';
import { fill } from '../../../texts/fill.ts';
import { CountField } from '../fields.tsx';
import { useCampaignWords, usePreparation } from '../preparation.ts';
import type { Draft } from '../views.ts';

/** What is wanted of a group at each point. What was edited after sharing out says so. */
export function QuotaCells({ group, index }: { group: Draft['groups'][number]; index: number }) {
  const { p, say, count } = useCampaignWords();
  const { draft, change, view } = usePreparation();
  const shares = allocatedTo(draft, group.code, group.allocation);
  return (
    <ul class="quota-cells">
      {draft.points.map((point, at) => {
        const n = quotaAt(draft, group.code, point.id);
        const share = shares?.[at];
        const isEdited = share !== undefined && share !== n;
        const edited = isEdited ? fill(p.sample.edited, { n: count(share) }) : undefined;
        return (
          <li key={point.id} class={isEdited ? 'edited' : undefined}>
            <CountField
              at={`quotas.${index}.${at}`}
              label={say(point.name) || point.name.vi || point.id}
              hint={edited}
              value={n === 0 ? undefined : n}
              max={1_000_000}
              isFrozen={view.freedoms.quotas === 'frozen'}
              onChange={(next = 0) => change((before) => withQuota(before, group.code, point.id, next))}
            />
          </li>
        );
      })}
    </ul>
  );
}
