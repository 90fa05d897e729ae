import type { Head } from '#surveys/questionnaire/editing/edit.ts';
import { ConditionField } from '../conditions/condition-field.tsx';
import { useWords } from '../desk/words.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { LineField } from '../fields/line-field.tsx';
import { WordingField } from '../fields/wording-field.tsx';
import { useEditor } from '../state/editor.ts';
import type { DraftSaving } from '../state/use-saving.ts';
import { GiveUp } from './give-up.tsx';

/** What stands above and below the items, and what holds for the whole questionnaire. */
export function HeadEditor({ saving }: { saving: DraftSaving }) {
  const { t } = useWords();
  const { draft, edit } = useEditor();
  const change = (head: Partial<Head>, field?: string) => edit({ is: 'change_head', head }, field);
  return (
    <article>
      <header class="part-head">
        <h2 tabIndex={-1}>{t.head.heading}</h2>
      </header>
      <div class="short-fields">
        <LineField
          label={t.head.formNumber}
          name="formNumber"
          value={draft.formNumber}
          hint={t.head.formNumberHint}
          change={(formNumber) => change({ formNumber }, 'formNumber')}
        />
        <ChoiceField
          label={t.head.scaleOrder}
          name="scaleOrder"
          value={draft.scaleOrder}
          choices={[
            { value: 'ascending', label: t.head.ascending },
            { value: 'descending', label: t.head.descending },
          ]}
          change={(scaleOrder) => change({ scaleOrder })}
        />
      </div>
      <WordingField
        label={t.head.title}
        name="title"
        value={draft.title}
        change={(title) => change({ title }, 'title')}
      />
      {(['subtitle', 'banner'] as const).map((name) => (
        <WordingField
          key={name}
          label={t.head[name]}
          name={name}
          value={draft[name]}
          change={(wording) => change({ [name]: wording }, name)}
          clear={() => change({ [name]: undefined }, name)}
        />
      ))}
      <WordingField
        label={t.head.opening}
        name="opening"
        hint={t.head.openingHint}
        value={draft.opening}
        isLong
        change={(opening) => change({ opening }, 'opening')}
      />
      <WordingField
        label={t.head.closing}
        name="closing"
        value={draft.closing}
        change={(closing) => change({ closing }, 'closing')}
      />
      <ConditionField
        label={t.head.eligibility}
        name="eligibility"
        condition={draft.eligibility}
        of={undefined}
        change={(eligibility) => change({ eligibility })}
      />
      <p>
        <b>{t.head.required}:</b> {draft.required.join(', ') || t.head.requiredNone}
      </p>
      <GiveUp saving={saving} />
    </article>
  );
}
