import { onlyIf } from '#client/questionnaire/only-if.ts';
import { legKey } from '#client/questionnaire/player.ts';
import type { Sheet } from '#client/questionnaire/sheet.ts';
import { viewOf } from '#client/questionnaire/views/index.ts';
import { questionnaireTexts } from '#client/texts/questionnaire/texts.ts';
import type { TargetCode } from '#surveys/ids.ts';
import type { Item } from '#surveys/items/index.ts';
import { type Section, scalesOf, targetsOf } from '#surveys/questionnaire/questionnaire.ts';
import type { BallotView } from '../views.ts';

function sheetOf({ questionnaire, language, posted, faults }: BallotView): Sheet {
  const texts = questionnaireTexts[language];
  return {
    language,
    texts,
    scales: scalesOf(questionnaire),
    scaleOrder: questionnaire.scaleOrder,
    marked: (name) => posted?.get(name) ?? [],
    problemOf(key) {
      const fault = faults?.find((each) => each.key === key);
      return fault && texts.problems[fault.problem];
    },
    isRequired: (key) => questionnaire.required.includes(key),
    onlyIf: (condition) => onlyIf(questionnaire, condition, language, texts),
  };
}

type RoundProps = { section: Section; target: TargetCode | undefined; view: BallotView; sheet: Sheet };

function Round({ section, target, view, sheet }: RoundProps) {
  const { language, targets } = view;
  const title = section.title[language];
  const name = targets.find(({ code }) => code === target)?.name[language];
  const condition = section.when && sheet.onlyIf(section.when);
  return (
    <section id={legKey(section, target)}>
      <h2 tabIndex={-1}>
        <small>{name && title}</small> {name ?? title}
      </h2>
      {condition && <p class="only">{condition}</p>}
      {section.intro && <p class="intro">{section.intro[language]}</p>}
      {section.items.map((item: Item) => {
        const View = viewOf(item);
        return <View key={item.code} item={item} target={target} sheet={sheet} />;
      })}
    </section>
  );
}

/** Every section in its order, a section that repeats once for every target. */
export function Sections({ view }: { view: BallotView }) {
  const sheet = sheetOf(view);
  const codes = view.targets.map(({ code }) => code);
  return view.questionnaire.sections.flatMap((section) =>
    targetsOf(section, codes).map((target) => (
      <Round key={legKey(section, target)} section={section} target={target} view={view} sheet={sheet} />
    )),
  );
}
