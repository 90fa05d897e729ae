import * as z from 'zod/mini';
import { type AnswerKey, answerKey, QuestionnaireId, type TargetCode } from '../ids.ts';
import { type AuthoredItem, Item, kindOf } from '../items/index.ts';
import type { Asked, Scales } from '../items/kind.ts';
import { Condition, type ConditionInput } from './condition.ts';
import { Scale } from './scale.ts';
import { Wording } from './wording.ts';

/** A part of the questionnaire. With `repeat: 'target'` it is asked once for every assessed body. */
export const Section = z.object({
  code: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,31}$/)),
  title: Wording,
  intro: z.optional(Wording),
  when: z.optional(Condition),
  repeat: z.optional(z.literal('target')),
  /** Left out when it is reckoned whether a ballot is complete. */
  optional: z.optional(z.boolean()),
  items: z.array(Item).check(z.minLength(1)),
});
export type Section = z.infer<typeof Section>;

/**
 * The instrument. Once fielded it never changes: another wording is another version with another id.
 * `eligibility`: who does not satisfy it is screened out, and nothing more is asked.
 * `scaleOrder`: how levels stand on screen and paper; what is stored does not depend on it.
 */
export const Questionnaire = z.object({
  id: QuestionnaireId,
  /** As printed in the corner: "Mẫu số 01". */
  formNumber: z.string(),
  title: Wording,
  subtitle: z.optional(Wording),
  /** What stands above everything, e.g. that this is a reference questionnaire. */
  banner: z.optional(Wording),
  opening: Wording,
  closing: Wording,
  scaleOrder: z.enum(['ascending', 'descending']),
  scales: z.array(Scale),
  eligibility: z.optional(Condition),
  /** Items that must be answered before the ballot can be sent; everything else is voluntary. */
  required: z.array(z.string()),
  sections: z.array(Section).check(z.minLength(1)),
});
export type Questionnaire = z.infer<typeof Questionnaire>;

type AuthoredSection = Omit<z.input<typeof Section>, 'items' | 'when'> & {
  when?: ConditionInput;
  items: AuthoredItem[];
};
/** A questionnaire as a person writes it in a data file. */
export type AuthoredQuestionnaire = Omit<z.input<typeof Questionnaire>, 'sections' | 'eligibility'> & {
  eligibility?: ConditionInput;
  sections: AuthoredSection[];
};

export function parseQuestionnaire(authored: AuthoredQuestionnaire): Questionnaire {
  return Questionnaire.parse(authored);
}

export function scalesOf(questionnaire: Questionnaire): Scales {
  return Object.fromEntries(questionnaire.scales.map((scale) => [scale.code, scale]));
}

/** Everything that can be answered, in the order of the paper, whether or not it is on a respondent's route. */
export type Place = {
  key: AnswerKey;
  item: Item;
  asked: Asked;
  section: Section;
  target: TargetCode | undefined;
};

export function placesOf(questionnaire: Questionnaire, targets: readonly TargetCode[]): Place[] {
  return questionnaire.sections.flatMap((section) =>
    targetsOf(section, targets).flatMap((target) =>
      section.items.flatMap((item) =>
        kindOf(item)
          .asks(item)
          .map((asked) => ({ key: answerKey(asked.code, target), item, asked, section, target })),
      ),
    ),
  );
}

/** The targets a section is asked about: one unnamed round where it does not repeat. */
export function targetsOf(
  section: { repeat?: 'target' | undefined },
  targets: readonly TargetCode[],
): readonly (TargetCode | undefined)[] {
  return section.repeat === 'target' ? targets : [undefined];
}
