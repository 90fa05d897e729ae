import { admissions } from '#surveys/campaigns/admission.ts';
import { Field } from '../fields.tsx';
import { useCampaignWords } from '../preparation.ts';
import type { Draft } from '../views.ts';

type Group = Draft['groups'][number];
type ChoiceProps = {
  group: Group;
  index: number;
  isFrozen: boolean;
  onChange(change: Pick<Group, 'admission'>): void;
};

/** What a link of this group asks for before it takes a response on somebody's own phone. */
export function AdmissionChoice({ group, index, isFrozen, onChange }: ChoiceProps) {
  const { p } = useCampaignWords();
  const hint = group.admission === 'presence' ? p.groups.presenceHint : undefined;
  return (
    <Field at={`groups.${index}.admission`} label={p.groups.admission} hint={hint}>
      {(given) => (
        <select
          {...given}
          disabled={isFrozen}
          value={group.admission ?? 'open'}
          onChange={(event) => {
            const chosen = admissions.find((one) => one === event.currentTarget.value);
            onChange({ admission: chosen });
          }}
        >
          {admissions.map((one) => (
            <option key={one} value={one}>
              {p.groups.admissions[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
