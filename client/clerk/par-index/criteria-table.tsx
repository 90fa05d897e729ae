import { Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { fill } from '../../texts/fill.ts';
import { CopyButton } from '../table/copy-button.tsx';
import { useWords, type Words } from '../words.tsx';
import type { IndexInput, IndexInputs } from './index-page.tsx';
import { nWords } from './n-words.ts';
import { Provenance } from './provenance.tsx';

/** Every criterion the survey scores. Each row opens to what its number was made of. */
export function CriteriaTable({ inputs }: { inputs: IndexInputs }) {
  const { t, decimal } = useWords();
  const table = useRef<HTMLTableElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (code: string) => {
    const next = new Set(open);
    if (!next.delete(code)) next.add(code);
    setOpen(next);
  };
  return (
    <div class="data">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section class="scroll" aria-label={t.index.criteria} tabIndex={0}>
        <table ref={table} class="criteria">
          <caption class="unseen">{t.index.criteria}</caption>
          <thead>
            <tr>
              <th scope="col">{t.index.code}</th>
              <th scope="col">{t.index.criterion}</th>
              <th scope="col" class="number">
                {t.index.maximum}
              </th>
              <th scope="col" class="number">
                {t.index.score}
              </th>
              <th scope="col" class="number">
                {t.index.indexPercent}
              </th>
              <th scope="col">{t.index.groups}</th>
            </tr>
          </thead>
          <tbody>
            {inputs.inputs.map((input) => {
              const { code } = input.criterion;
              return (
                <Fragment key={code}>
                  <CriterionRow
                    inputs={inputs}
                    input={input}
                    isOpen={open.has(code)}
                    toggle={() => toggle(code)}
                  />
                  {open.has(code) ? (
                    <tr class="opened" id={rowId(code)}>
                      <td colSpan={6}>
                        <Provenance inputs={inputs} input={input} />
                      </td>
                    </tr>
                  ) : null}
                </Fragment>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <td />
              <th scope="row">{t.index.total}</th>
              <td class="number">{decimal(inputs.total.maximum)}</td>
              <td class="number">{decimal(inputs.total.score)}</td>
              <td colSpan={2} />
            </tr>
          </tfoot>
        </table>
      </section>
      <CopyButton table={table} />
      {inputs.inputs.some(isIndexWithheld) ? <p class="aside">{t.index.indexWithheld}</p> : null}
    </div>
  );
}

/** A score without its index. */
function isIndexWithheld({ outcome }: IndexInput): boolean {
  return outcome.code === 'scored' && !('indexPercent' in outcome && outcome.indexPercent);
}

const rowId = (code: string) => `how-${code.replaceAll('.', '-')}`;

type CriterionRowProps = { inputs: IndexInputs; input: IndexInput; isOpen: boolean; toggle: () => void };

function CriterionRow({ inputs, input, isOpen, toggle }: CriterionRowProps) {
  const words = useWords();
  const { t, say, decimal, percent } = words;
  const { criterion, maximum, outcome, groups } = input;
  return (
    <tr>
      <td>{criterion.code}</td>
      <th scope="row">
        {say(criterion.name)}
        <button
          type="button"
          class="plain how"
          data-not-copied
          aria-expanded={isOpen}
          aria-controls={isOpen ? rowId(criterion.code) : undefined}
          aria-label={fill(isOpen ? t.index.hideHow : t.index.showHow, { code: criterion.code })}
          onClick={toggle}
        >
          {t.index.how}
        </button>
      </th>
      <td class="number">{decimal(maximum, 2)}</td>
      <td class="number score">
        {outcome.code === 'scored' ? decimal(outcome.score) : <i>{lackOf(input, words)}</i>}
      </td>
      <td class="number">
        {outcome.code === 'scored' && 'indexPercent' in outcome && outcome.indexPercent
          ? percent(outcome.indexPercent)
          : outcome.code === 'scored'
            ? t.withheld
            : '–'}
      </td>
      <td>
        <ul class="cells">
          {groups.map(({ group, n }) => (
            <li key={group}>
              {groupName(inputs, group, words)}: {nWords(n.smallest, words)}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function lackOf({ outcome }: IndexInput, { t }: Words): string {
  if (outcome.code === 'withheld') return t.withheld;
  return outcome.code === 'rule_does_not_fit' ? t.index.doesNotFit : t.index.notEnough;
}

export function groupName({ groups }: IndexInputs, code: string, { say }: Pick<Words, 'say'>): string {
  const group = groups.find((one) => one.code === code);
  return group ? say(group.name) : code;
}
