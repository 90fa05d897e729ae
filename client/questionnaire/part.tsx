import { questionnaireTexts } from '#client/texts/questionnaire/texts.ts';
import type { Target } from '#surveys/campaigns/campaign.ts';
import type { TargetCode } from '#surveys/ids.ts';
import type { Item } from '#surveys/items/index.ts';
import { type Section, scalesOf } from '#surveys/questionnaire/questionnaire.ts';
import type { Fault } from '#surveys/questionnaire/validate.ts';
import type { Language } from '#surveys/questionnaire/wording.ts';
import type { Ballot } from './ballot.ts';
import { legKey } from './player.ts';
import type { Sheet } from './sheet.ts';
import { viewOf } from './views/index.ts';

type PartProps = {
  ballot: Ballot;
  language: Language;
  section: Section;
  target: TargetCode | undefined;
  items: readonly Item[];
  faults: readonly Fault[];
  progress: string;
  targets: readonly Target[];
};

/** One section, or one round of it, with only what is asked in it. */
export function Part({ ballot, language, section, target, items, faults, progress, targets }: PartProps) {
  const sheet = sheetOf(ballot, faults, language);
  const title = section.title[language];
  const name = targets.find(({ code }) => code === target)?.name[language];
  return (
    <section id={legKey(section, target)}>
      <h2 tabIndex={-1}>
        <small>{name ? `${progress} · ${title}` : progress}</small> {name ?? title}
      </h2>
      {section.intro && <p class="intro">{section.intro[language]}</p>}
      {items.map((item: Item) => {
        const View = viewOf(item);
        return <View key={item.code} item={item} target={target} sheet={sheet} />;
      })}
    </section>
  );
}

function sheetOf({ questionnaire, filled }: Ballot, faults: readonly Fault[], language: Language): Sheet {
  const texts = questionnaireTexts[language];
  return {
    language,
    texts,
    scales: scalesOf(questionnaire),
    scaleOrder: questionnaire.scaleOrder,
    marked: (name) => filled[name] ?? [],
    problemOf(key) {
      const fault = faults.find((each) => each.key === key);
      return fault && texts.problems[fault.problem];
    },
    isRequired: (key) => questionnaire.required.includes(key),
    // only what is asked is shown
    onlyIf: () => undefined,
  };
}
