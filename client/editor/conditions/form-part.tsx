import { fill } from '#client/texts/fill.ts';
import { conditionInWords } from '#surveys/questionnaire/condition-in-words.ts';
import { useItemTexts } from '../items/words.ts';
import { useEditor } from '../state/editor.ts';
import { ClauseFields } from './clause-fields.tsx';
import { type ConditionForm, withoutPart, withPart } from './condition-form.ts';
import { blankClause, type ConditionPlace, earlierItems } from './earlier-items.ts';
import { GroupFields } from './group-fields.tsx';

export type FormPartProps<F extends ConditionForm = ConditionForm> = {
  form: F;
  depth: number;
  /** Its place among the parts beside it, from 1. */
  number: number;
  place: ConditionPlace;
  change(form: ConditionForm): void;
  /** The form with one part more, and the focus in it. */
  add(form: ConditionForm): void;
  /** This part as a whole is taken away. */
  remove(): void;
  /** What is left when a part inside is taken away; undefined: nothing. */
  removeInside(form: ConditionForm | undefined): void;
};

/** A clause, a group with its parts, or a sentence about what lies too deep. */
export function FormPart({ form, ...rest }: FormPartProps) {
  const { t, say } = useItemTexts();
  const { draft } = useEditor();
  if (form.is === 'clause') return <ClauseFields form={form} {...rest} />;
  if (form.is === 'whole') {
    return (
      <div class="clause">
        <p>{fill(t.conditions.whole, { condition: say(conditionInWords(draft, form.condition)) })}</p>
        <button type="button" class="quiet" onClick={rest.remove}>
          {t.conditions.remove}
        </button>
      </div>
    );
  }
  const blank = blankClause(earlierItems(draft, rest.place));
  return (
    <GroupFields form={form} {...rest} blank={blank}>
      {form.parts.map((part, index) => (
        <FormPart
          key={index}
          form={part}
          depth={rest.depth + 1}
          number={index + 1}
          place={rest.place}
          change={(next) => rest.change(withPart(form, index, next))}
          add={(next) => rest.add(withPart(form, index, next))}
          remove={() => rest.removeInside(withoutPart(form, index))}
          removeInside={(next) =>
            rest.removeInside(next ? withPart(form, index, next) : withoutPart(form, index))
          }
        />
      ))}
    </GroupFields>
  );
}
