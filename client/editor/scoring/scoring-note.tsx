import { useId, useMemo } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import { type Item, kindOf } from '#surveys/items/index.ts';
import { useItemTexts } from '../items/words.ts';
import { useEditor } from '../state/editor.ts';
import { type ScoredUse, scoredItems } from './scored-items.ts';

/** One criterion with those rows of the item that are counted in it, as they are numbered. */
type Counted = { use: ScoredUse; names: string[] };

/** Which criteria an item's answers are counted in, and what that forbids. */
export function ScoringNote({ item }: { item: Item }) {
  const { t, say } = useItemTexts();
  const { slug } = useEditor().draft;
  const id = useId();
  const scored = useMemo(() => scoredItems(slug), [slug]);
  if (!kindOf(item).isCore) return null;
  const asked = kindOf(item).asks(item);
  const counted = new Map<string, Counted>();
  for (const { code, number } of asked) {
    for (const use of scored.get(code) ?? []) {
      const key = JSON.stringify([use.set, use.criterion, use.group, use.rule]);
      const known = counted.get(key) ?? { use, names: [] };
      counted.set(key, { ...known, names: [...known.names, number ?? code] });
    }
  }
  return (
    <section class="scoring" aria-labelledby={id}>
      <h3 id={id}>{t.scoring.title}</h3>
      {counted.size === 0 ? (
        <p class="hint">{t.scoring.none}</p>
      ) : (
        <>
          <ul class="uses">
            {[...counted].map(([key, { use, names }]) => (
              <li key={key}>
                <b>
                  {use.criterion === undefined
                    ? t.scoring.usesOthers
                    : fill(t.scoring.uses, { criterion: use.criterion })}
                </b>{' '}
                {say(use.name)}
                <small>
                  {asked.length > 1 && `${fill(t.scoring.rows, { rows: names.join(', ') })} · `}
                  {fill(t.scoring.detail, { group: say(use.groupName), rule: use.rule.code })}
                </small>
              </li>
            ))}
          </ul>
          <p class="caution">{t.scoring.caution}</p>
        </>
      )}
    </section>
  );
}
