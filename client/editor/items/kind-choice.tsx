import { useId, useRef } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import { type Item, itemKinds, type KindName } from '#surveys/items/index.ts';
import { applyEdit } from '#surveys/questionnaire/editing/apply-edit.ts';
import type { Edit, ItemPlace } from '#surveys/questionnaire/editing/edit.ts';
import { scalesFor } from '#surveys/questionnaire/editing/new-parts.ts';
import { useWords } from '../desk/words.tsx';
import { useEditor } from '../state/editor.ts';
import { convertItem, lostParts } from './convert-item.ts';
import { useItemTexts } from './words.ts';

/** Which kind an item is of. Going back to a kind it had brings its parts back as they were. */
export function KindChoice({ item, place }: { item: Item; place: ItemPlace }) {
  const { t } = useItemTexts();
  const { kinds: kindNames } = useWords().t;
  const { draft, edit, announce, focus } = useEditor();
  const id = useId();
  const before = useRef(new Map<KindName, Item>());
  const kinds = Object.keys(itemKinds) as KindName[]; // the register's own keys

  const turnInto = (kind: KindName) => {
    before.current.set(item.kind, item);
    const known = before.current.get(kind);
    const converted = convertItem(item, kind, draft);
    const lost = lostParts(item, kind).map((part) => t.lost[part]);
    const next = known && isEmptied(item, kind) ? withHeadOf(known, item) : converted;
    const lacking = scalesFor(draft, next);
    const become: Edit = { is: 'change_item', place, item: next };
    if (lacking.length === 0) edit(become);
    else {
      // one step, with the scale that the new kind needs
      const { scales } = draft;
      edit({ is: 'replace', draft: applyEdit({ ...draft, scales: [...scales, ...lacking] }, become) });
      focus('kind');
    }
    announce(lost.length > 0 ? fill(t.kindLost, { lost: lost.join(', ') }) : t.kindChanged, true);
  };

  return (
    <p class="field">
      <label for={id}>{t.kind}</label>
      <select
        id={id}
        name="kind"
        value={item.kind}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const kind = kinds.find((one) => one === currentTarget.value);
          if (kind && kind !== item.kind) turnInto(kind);
        }}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindNames[kind]}
          </option>
        ))}
      </select>
      <span class="hint" id={`${id}-hint`}>
        {t.kindHints[item.kind]}
      </span>
    </p>
  );
}

/** The item as it was of that kind, under what has been written of it since. */
function withHeadOf(known: Item, { code, number, wording, hint, when }: Item): Item {
  const { number: _, hint: __, when: ___, ...rest } = known;
  return {
    ...rest,
    code,
    wording,
    ...(number === undefined ? {} : { number }),
    ...(hint === undefined ? {} : { hint }),
    ...(when === undefined ? {} : { when }),
  };
}

/** Has the item nothing of its own that the wanted kind would take over? */
function isEmptied(item: Item, kind: KindName): boolean {
  const hasOptions = 'options' in item;
  const wantsOptions = kind === 'single-choice' || kind === 'multiple-choice';
  const wantsScale = kind === 'rating' || kind === 'battery';
  if (hasOptions && (wantsOptions || kind === 'battery')) return false;
  return !('scale' in item && (wantsOptions || (wantsScale && item.kind === 'battery')));
}
