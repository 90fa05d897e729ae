import { type AnswerKey, answerKey, type TargetCode } from '../ids.ts';
import { kindOf } from '../items/index.ts';
import type { ReadMarks } from '../questionnaire/holds.ts';
import type { Place, Questionnaire } from '../questionnaire/questionnaire.ts';
import { walk } from '../questionnaire/walk.ts';

/**
 * What is to be keyed, in the order in which it stands on the paper. A section about many bodies has a row for each,
 * and below them all a table for what is written in words (client/questionnaire/paper/bodies.tsx): so have the keys.
 */
export function paperOrder(
  questionnaire: Questionnaire,
  targets: readonly TargetCode[],
  read: ReadMarks,
): Place[] {
  const legs = walk(questionnaire, targets, read);
  const sections = [...new Set(legs.map(({ section }) => section))];
  return sections.flatMap((section) => {
    const places = legs
      .filter((leg) => leg.section === section)
      .flatMap(({ items, target }) =>
        items.flatMap((item) =>
          kindOf(item)
            .asks(item)
            .map((asked) => ({ key: answerKey(asked.code, target), item, asked, section, target })),
        ),
      );
    if (!section.repeat) return places;
    const isWords = ({ item }: Place) => item.kind === 'text';
    return [...places.filter((place) => !isWords(place)), ...places.filter(isWords)];
  });
}

/** The first key that is still to be keyed; undefined at the end of the paper. */
export function nextOnPaper(
  order: readonly Place[],
  isKeyed: (key: AnswerKey) => boolean,
): Place | undefined {
  return order.find(({ key }) => !isKeyed(key));
}
