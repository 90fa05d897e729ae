import { answerKey } from '../answer-key.ts';
import type { AnswerKey, ItemCode, TargetCode } from '../ids.ts';
import type { Condition } from './condition.ts';
import { holds, itemsOf, type ReadMarks } from './holds.ts';

/**
 * As much of a questionnaire as the walk needs. A whole questionnaire satisfies it, and so does the outline that
 * travels to a phone.
 */
export type Walkable = {
  eligibility?: Condition | undefined;
  sections: readonly WalkableSection[];
};
type WalkableSection = {
  when?: Condition | undefined;
  repeat?: 'target' | undefined;
  items: readonly WalkableItem[];
};
type WalkableItem = {
  code: ItemCode;
  when?: Condition | undefined;
  rows?: readonly { code: ItemCode }[] | undefined;
};

/** One section in one round (a target, or once), with the items that are asked in it. */
export type Leg<Q extends Walkable> = {
  section: Q['sections'][number];
  target: TargetCode | undefined;
  items: Q['sections'][number]['items'][number][];
};

/**
 * Which items are asked, in order, given what has been answered so far: the one definition of a respondent's
 * route, for the phone, the page without JavaScript, the server's check, paper, export and score.
 *
 * What was answered and then left the route again (a changed mind, a page that shows every item) opens nothing.
 * Who is not eligible stops after the section that decides it. Until that is answered, the route goes on.
 * A section of which nothing is asked is left out.
 */
export function walk<Q extends Walkable>(
  questionnaire: Q,
  targets: readonly TargetCode[],
  read: ReadMarks,
): Leg<Q>[] {
  const legs: Leg<Q>[] = [];
  const left = new Set<AnswerKey>();
  const readOnRoute: ReadMarks = (key) => (left.has(key) ? [] : read(key));
  const deciding = sectionThatDecides(questionnaire);
  for (const section of questionnaire.sections) {
    for (const target of section.repeat === 'target' ? targets : [undefined]) {
      const asksSection = !section.when || holds(section.when, readOnRoute, target);
      const items = section.items.filter((item) => {
        const asks = asksSection && (!item.when || holds(item.when, readOnRoute, target));
        if (!asks) for (const { code } of [item, ...(item.rows ?? [])]) left.add(answerKey(code, target));
        return asks;
      });
      if (items.length > 0) legs.push({ section, target, items });
    }
    if (section === deciding && isScreenedOut(questionnaire, readOnRoute)) break;
  }
  return legs;
}

/** The last section that asks about eligibility: before it nobody is turned away. */
export function sectionThatDecides<Q extends Walkable>({
  eligibility,
  sections,
}: Q): Q['sections'][number] | undefined {
  if (!eligibility) return undefined;
  const asked = itemsOf(eligibility);
  const isAsked = ({ code }: { code: ItemCode }) => asked.includes(code);
  const asks = (item: WalkableItem) => isAsked(item) || item.rows?.some(isAsked) === true;
  return sections.filter((section) => section.items.some(asks)).pop();
}

/** Has the respondent turned out not to be eligible? Not while one of the items it depends on is blank. */
export function isScreenedOut({ eligibility }: Walkable, read: ReadMarks): boolean {
  if (!eligibility || holds(eligibility, read)) return false;
  return itemsOf(eligibility).every((item) => read(answerKey(item)).length > 0);
}
