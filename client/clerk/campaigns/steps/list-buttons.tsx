import { fill } from '../../../texts/fill.ts';
import { focusSoon } from '../focus-soon.ts';
import { useCampaignWords, usePreparation } from '../preparation.ts';
import { type Draft, fieldId } from '../views.ts';

type List = 'upperUnits' | 'groups' | 'points' | 'targets';

type AddRowProps = {
  list: List;
  most: number;
  label: string;
  /** What is said of the new one; `{number}` is its place. */
  added: string;
  /** The first field of a row, as in `fieldId`. */
  firstField: string;
  add(draft: Draft): Draft;
};

/** Adds a row at the end of a list, says so, and goes to its first field. */
export function AddRow({ list, most, label, added, firstField, add }: AddRowProps) {
  const { draft, change, announce } = usePreparation();
  const { length } = draft[list];
  return (
    <button
      type="button"
      class="quiet"
      id={fieldId(list)}
      disabled={length >= most}
      onClick={() => {
        change(add);
        announce(fill(added, { number: length + 1 }));
        focusSoon(fieldId(`${list}.${length}.${firstField}`));
      }}
    >
      {label}
    </button>
  );
}

type RemoveRowProps = { list: List; called: string; remove(draft: Draft): Draft };

/** Removes a row of a list, says so, and goes to where another one is added. */
export function RemoveRow({ list, called, remove }: RemoveRowProps) {
  const { p } = useCampaignWords();
  const { change, announce } = usePreparation();
  return (
    <button
      type="button"
      class="plain"
      aria-label={fill(p.removeNamed, { name: called })}
      onClick={() => {
        change(remove);
        announce(fill(p.removed, { name: called }));
        focusSoon(fieldId(list));
      }}
    >
      {p.remove}
    </button>
  );
}
