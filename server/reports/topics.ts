import type { AnswerKey, GroupCode } from '#surveys/ids.ts';
import type { Section } from '#surveys/questionnaire/questionnaire.ts';
import { foldAccents } from '#surveys/vietnamese.ts';
import type { Summary } from '../results/summary.ts';

/** Which of a report's tables a section belongs in; `other`: the tables of who answered and of what was rated. */
export type Topic = 'eligibility' | 'feedback' | 'integrity' | 'expectations' | 'other';
export type Topics = (group: GroupCode, key: AnswerKey) => Topic;

const known: readonly Topic[] = ['eligibility', 'feedback', 'integrity', 'expectations'];

/** For questionnaires of others, whose sections have other codes. */
const byWords: readonly (readonly [RegExp, Topic])[] = [
  [/phien ha|sach nhieu|chi phi ngoai|dua tien/, 'integrity'],
  [/phan anh|kien nghi/, 'feedback'],
  [/mong doi|mong muon|uu tien/, 'expectations'],
];

export function topicsOf({ tallies }: Summary): Topics {
  const topics = new Map(
    [...tallies].flatMap(([group, { places }]) =>
      places.map(({ key, section }) => [`${group} ${key}`, topicOf(section)] as const),
    ),
  );
  return (group, key) => topics.get(`${group} ${key}`) ?? 'other';
}

function topicOf({ code, title }: Section): Topic {
  const folded = foldAccents(title.vi);
  return (
    known.find((topic) => topic === code) ?? byWords.find(([words]) => words.test(folded))?.[1] ?? 'other'
  );
}
