import { type DraftAssessment, emptyAssessment } from '#surveys/par-index/composing/draft.ts';
import { fill } from '../../../texts/fill.ts';
import { useComposing } from '../composing.ts';
import { FaultsAt, Field, WordingField } from '../fields.tsx';
import { useCriteriaWords } from '../views.ts';
import { fitsItem } from './fitting-rules.ts';
import { RuleField } from './rule-field.tsx';

const at = 'targetAssessment';

/** How other bodies are assessed: by whom, by which of the items that are asked of each of them, and by which rules. */
export function AssessmentEditor() {
  const { p, say } = useCriteriaWords();
  const { draft, basis, change } = useComposing();
  const { targetAssessment: assessment } = draft;
  const set = (next: Partial<DraftAssessment>) =>
    change((before) => ({
      ...before,
      targetAssessment: { ...(before.targetAssessment ?? emptyAssessment()), ...next },
    }));
  return (
    <section class="step">
      <h2>{p.assessment.title}</h2>
      <p>{p.assessment.how}</p>
      {assessment ? (
        <>
          <WordingField
            at={`${at}.name`}
            label={p.assessment.name}
            value={assessment.name}
            onChange={(name) => set({ name })}
          />
          <Field at={`${at}.group`} label={p.assessment.group}>
            {(given) => (
              <select
                {...given}
                value={assessment.group}
                onChange={(event) => {
                  const group = event.currentTarget.value;
                  // another group is asked other items
                  if (group !== assessment.group) set({ group, items: [] });
                }}
              >
                <option value="">{p.criterion.chooseGroup}</option>
                {(basis?.groups ?? []).map(({ code, name }) => (
                  <option key={code} value={code}>
                    {say(name)}
                  </option>
                ))}
                {assessment.group !== '' && !basis?.groups.some(({ code }) => code === assessment.group) ? (
                  <option value={assessment.group}>
                    {basis ? fill(p.criterion.unknownGroup, { code: assessment.group }) : assessment.group}
                  </option>
                ) : null}
              </select>
            )}
          </Field>
          <RuleField
            at={`${at}.itemRule`}
            label={p.criterion.itemRule}
            stages={['item']}
            use={assessment.itemRule}
            onChange={(itemRule) => itemRule && set({ itemRule })}
          />
          <RuleField
            at={`${at}.within`}
            label={p.assessment.within}
            stages={['within_group']}
            use={assessment.within}
            onChange={(within) => within && set({ within })}
          />
          <AssessedItems assessment={assessment} choose={(items) => set({ items })} />
          <p>
            <button
              type="button"
              class="plain"
              onClick={() => change(({ targetAssessment: _, ...before }) => before)}
            >
              {p.assessment.remove}
            </button>
          </p>
        </>
      ) : (
        <p>
          <button type="button" class="quiet" onClick={() => set({})}>
            {p.assessment.add}
          </button>
        </p>
      )}
    </section>
  );
}

type ItemsProps = { assessment: DraftAssessment; choose(items: string[]): void };

/** What is asked of each body, in the order of the questionnaire; what the trial does not ask can be taken away. */
function AssessedItems({ assessment, choose }: ItemsProps) {
  const { p, say } = useCriteriaWords();
  const { basis } = useComposing();
  const group = basis?.groups.find(({ code }) => code === assessment.group);
  const asked = group?.itemsOnBodies ?? [];
  const order = asked.map(({ code }): string => code);
  const strange = assessment.items.filter((item) => !order.includes(item));
  const toggle = (item: string) =>
    choose(
      assessment.items.includes(item)
        ? assessment.items.filter((one) => one !== item)
        : [...strange, ...order.filter((one) => one === item || assessment.items.includes(one))],
    );
  return (
    <fieldset class="choices-of-section">
      <legend>{p.assessment.items}</legend>
      {group && asked.length === 0 ? <p class="aside">{p.assessment.noItems}</p> : null}
      {asked.map((item) => {
        const isChosen = assessment.items.includes(item.code);
        const isUsable = fitsItem(assessment.itemRule, item);
        return (
          <label class="tick" key={item.code}>
            <input
              type="checkbox"
              checked={isChosen}
              disabled={!isUsable && !isChosen}
              onChange={() => toggle(item.code)}
            />
            <span>
              {item.code}. {say(item.wording)}
              {isUsable ? null : (
                <small>{fill(p.assessment.doesNotFit, { rule: assessment.itemRule.code })}</small>
              )}
            </span>
          </label>
        );
      })}
      {strange.map((item) => (
        <label class="tick" key={item}>
          <input type="checkbox" checked onChange={() => toggle(item)} />
          <span>
            {item}
            {basis ? <small>{p.criterion.unknownItem}</small> : null}
          </span>
        </label>
      ))}
      <FaultsAt at={`${at}.items`} />
    </fieldset>
  );
}
