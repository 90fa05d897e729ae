import { fill } from '../../../texts/fill.ts';
import { Field } from '../fields.tsx';
import { useCampaignWords, usePreparation } from '../preparation.ts';
import type { Draft } from '../views.ts';

type ChoiceProps = {
  group: Draft['groups'][number];
  index: number;
  isFrozen: boolean;
  onChange(change: { questionnaire: string }): void;
};

/** Any version that is stored. */
export function QuestionnaireChoice({ group, index, isFrozen, onChange }: ChoiceProps) {
  const { p, say, count } = useCampaignWords();
  const { view } = usePreparation();
  const chosen = view.questionnaires.find(({ id }) => id === group.questionnaire);
  const about = chosen && [
    fill(chosen.repeats ? p.groups.aboutRepeating : p.groups.about, { items: count(chosen.items) }),
    ...(chosen.findings > 0 ? [fill(p.groups.withFindings, { findings: count(chosen.findings) })] : []),
  ];
  return (
    <Field at={`groups.${index}.questionnaire`} label={p.groups.questionnaire} hint={about?.join(' ')}>
      {(given) => (
        <select
          {...given}
          disabled={isFrozen}
          value={group.questionnaire}
          onChange={(event) => onChange({ questionnaire: event.currentTarget.value })}
        >
          <option value="">{p.groups.choose}</option>
          {view.questionnaires.map(({ id, formNumber, title, subtitle }) => (
            <option key={id} value={id}>
              {fill(p.groups.choice, { number: formNumber, title: say(subtitle ?? title), id })}
            </option>
          ))}
          {chosen || group.questionnaire === '' ? null : (
            <option value={group.questionnaire}>{fill(p.groups.gone, { id: group.questionnaire })}</option>
          )}
        </select>
      )}
    </Field>
  );
}
