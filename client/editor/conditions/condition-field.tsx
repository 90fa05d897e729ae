import type { Condition } from '#surveys/questionnaire/condition.ts';
import { conditionInWords } from '#surveys/questionnaire/condition-in-words.ts';
import { useWords } from '../desk/words.tsx';
import { useEditor } from '../state/editor.ts';

type ConditionFieldProps = {
  label: string;
  name: string;
  condition: Condition | undefined;
  /** What is decided about: its own items and what comes later cannot be looked at. Undefined: the eligibility. */
  of: { section: number; item?: number } | undefined;
  change(condition: Condition | undefined): void;
};

/** When something is asked, in words. */
export function ConditionField({ label, condition, change }: ConditionFieldProps) {
  const { t, say } = useWords();
  const { draft } = useEditor();
  return (
    <fieldset class="condition" aria-label={label}>
      <p>
        <b>{label}</b>{' '}
        {condition ? `${t.condition.onlyIf} ${say(conditionInWords(draft, condition))}` : t.condition.always}
      </p>
      {condition ? (
        <button type="button" class="plain" onClick={() => change(undefined)}>
          {t.condition.remove}
        </button>
      ) : null}
    </fieldset>
  );
}
