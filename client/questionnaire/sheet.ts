import type { QuestionnaireTexts } from '#client/texts/questionnaire/texts.ts';
import type { TargetCode } from '#surveys/ids.ts';
import type { Scales } from '#surveys/items/kind.ts';
import type { Condition } from '#surveys/questionnaire/condition.ts';
import type { Language } from '#surveys/questionnaire/wording.ts';

/** What a view needs beside its item: the language, the scales, and what has been marked and refused so far. */
export type Sheet = {
  language: Language;
  texts: QuestionnaireTexts;
  scales: Scales;
  scaleOrder: 'ascending' | 'descending';
  /** Posted values under a field's name. */
  marked(name: string): readonly string[];
  /** Why the answer under this key was refused, as a sentence. */
  problemOf(key: string): string | undefined;
  isRequired(key: string): boolean;
  /** For a page that shows every item: "Chỉ trả lời nếu …"; nothing where it cannot be said in one sentence. */
  onlyIf(condition: Condition): string | undefined;
};

/** What every view of an item is given. */
export type ItemViewProps<I> = { item: I; target: TargetCode | undefined; sheet: Sheet };
