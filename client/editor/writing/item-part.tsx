import { fill } from '#client/texts/fill.ts';
import { ItemCode } from '#surveys/ids.ts';
import { type Item, kindOf } from '#surveys/items/index.ts';
import { itemCodesOf } from '#surveys/questionnaire/editing/codes.ts';
import type { ItemPlace } from '#surveys/questionnaire/editing/edit.ts';
import { ConditionField } from '../conditions/condition-field.tsx';
import { useWords } from '../desk/words.tsx';
import { CheckField } from '../fields/check-field.tsx';
import { CodeField } from '../fields/code-field.tsx';
import { LineField } from '../fields/line-field.tsx';
import { editorOf } from '../items/index.ts';
import { KindChoice } from '../items/kind-choice.tsx';
import { ScoringNote } from '../scoring/scoring-note.tsx';
import { useEditor } from '../state/editor.ts';
import { PartActs } from './part-acts.tsx';

type ItemPartProps = { item: Item; place: ItemPlace; opened: number };

/** One item: what every kind has here, what its kind has in the kind's own editor. */
export function ItemPart({ item, place: { section, item: index }, opened }: ItemPartProps) {
  const { t } = useWords();
  const { draft, edit } = useEditor();
  const place = { section, item: index };
  const change = (next: Item, field?: string) =>
    edit({ is: 'change_item', place, item: next }, field && `${item.code} ${field}`);
  const KindEditor = editorOf(item);
  return (
    <article>
      <header class="part-head">
        <h2 tabIndex={-1}>
          {fill(t.item.title, { code: item.code })} <small>{t.kinds[item.kind]}</small>
        </h2>
        <PartActs place={place} />
      </header>
      <div key={opened}>
        <div class="short-fields">
          <LineField
            label={t.item.number}
            name="number"
            value={item.number ?? ''}
            hint={t.item.numberHint}
            change={(number) => change({ ...item, number: number === '' ? undefined : number }, 'number')}
          />
          <CodeField
            label={t.item.code}
            name="code"
            value={item.code}
            pattern={/^[A-Z][A-Za-z0-9]{0,15}$/}
            rule={t.item.codeRule}
            isTaken={(code) => itemCodesOf(draft).has(ItemCode.parse(code))}
            rename={(code) => edit({ is: 'rename_item', from: item.code, to: ItemCode.parse(code) })}
          />
        </div>
        <KindChoice item={item} place={place} />
        <KindEditor item={item} place={place} change={change} />
        <ConditionField
          label={t.item.condition}
          name="when"
          condition={item.when}
          of={place}
          change={(when) => change({ ...item, when }, undefined)}
        />
        <RequiredField item={item} isRepeated={draft.sections[section]?.repeat !== undefined} />
        <ScoringNote item={item} />
      </div>
    </article>
  );
}

/** An item that must be answered; of a battery, every row. Not where it is asked several times. */
function RequiredField({ item, isRepeated }: { item: Item; isRepeated: boolean }) {
  const { t } = useWords();
  const { draft, edit } = useEditor();
  const codes = kindOf(item)
    .asks(item)
    .map(({ code }) => String(code));
  const isRequired = codes.length > 0 && codes.every((code) => draft.required.includes(code));
  if (isRepeated && !isRequired) return null;
  return (
    <CheckField
      label={t.item.required}
      name="required"
      hint={t.item.requiredHint}
      isChecked={isRequired}
      change={(isNow) => {
        const others = draft.required.filter((code) => !codes.includes(code));
        edit({ is: 'require', required: isNow ? [...others, ...codes] : others });
      }}
    />
  );
}
