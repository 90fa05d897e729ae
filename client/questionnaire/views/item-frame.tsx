import type { ComponentChildren } from 'preact';
import type { AnswerKey } from '#surveys/ids.ts';
import type { Asked } from '#surveys/items/kind.ts';
import type { Condition } from '#surveys/questionnaire/condition.ts';
import type { Sheet } from '../sheet.ts';

type Framed = Asked & { hint?: { vi: string; en: string } | undefined; when?: Condition | undefined };
type FrameProps = {
  of: Framed;
  fieldKey: AnswerKey;
  sheet: Sheet;
  /** Said when the author gave no hint of their own. */
  hint?: string | undefined;
  class?: string;
  children: ComponentChildren;
};

function Wording({ of, fieldKey, sheet }: Pick<FrameProps, 'of' | 'fieldKey' | 'sheet'>) {
  return (
    <>
      {of.number && <b>{of.number}</b>} {of.wording[sheet.language]}
      {sheet.isRequired(fieldKey) && <small> {sheet.texts.required}</small>}
    </>
  );
}

function notesOf({ of, fieldKey, sheet, hint }: FrameProps) {
  const said = of.hint?.[sheet.language] ?? hint;
  const onlyIf = of.when && sheet.onlyIf(of.when);
  const problem = sheet.problemOf(fieldKey);
  const ids = [said && `${fieldKey}-c`, problem && `${fieldKey}-e`].filter(Boolean).join(' ');
  const notes = (
    <>
      {onlyIf && <p class="only">{onlyIf}</p>}
      {said && (
        <p class="c" id={`${fieldKey}-c`}>
          {said}
        </p>
      )}
      {problem && (
        <p class="e" id={`${fieldKey}-e`}>
          {problem}
        </p>
      )}
    </>
  );
  return { notes, describedBy: ids || undefined };
}

/** Wording, hint and problem around a group of marks. */
export function GroupFrame(props: FrameProps) {
  const { notes, describedBy } = notesOf(props);
  return (
    <fieldset class={props.class ?? 'q'} id={props.fieldKey} aria-describedby={describedBy}>
      <legend>
        <Wording {...props} />
      </legend>
      {notes}
      {props.children}
    </fieldset>
  );
}

type FieldFrameProps = Omit<FrameProps, 'children'> & {
  field(attributes: {
    id: string;
    name: string;
    'aria-describedby': string | undefined;
    'aria-invalid': 'true' | undefined;
  }): ComponentChildren;
};

/** Wording, hint and problem around one field that is written into. */
export function FieldFrame({ field, ...props }: FieldFrameProps) {
  const { notes, describedBy } = notesOf({ ...props, children: null });
  const { fieldKey, sheet } = props;
  return (
    <div class="q" id={fieldKey}>
      <label for={`${fieldKey}-f`}>
        <Wording {...props} />
      </label>
      {notes}
      {field({
        id: `${fieldKey}-f`,
        name: fieldKey,
        'aria-describedby': describedBy,
        'aria-invalid': sheet.problemOf(fieldKey) === undefined ? undefined : 'true',
      })}
    </div>
  );
}
