import { kindOf } from '../../items/index.ts';
import { type Questionnaire, scalesOf } from '../../questionnaire/questionnaire.ts';
import type { Known } from './condition.ts';

const reading = { number: 'numbers', date: 'days' } as const;

/** What conditions can look at in a questionnaire of ours: the names are the codes themselves. */
export function knownItems(questionnaire: Questionnaire): Map<string, Known> {
  const known = new Map<string, Known>();
  const scales = scalesOf(questionnaire);
  for (const item of questionnaire.sections.flatMap((section) => section.items)) {
    const { marks, atMost } = kindOf(item).markable(item, scales);
    if (item.kind === 'text') continue;
    const reads = item.kind === 'number' || item.kind === 'date' ? reading[item.kind] : 'options';
    for (const { code } of kindOf(item).asks(item)) {
      known.set(code, { code, marks: marks?.map((mark) => ({ name: mark, mark })), atMost, reads });
    }
  }
  return known;
}
