import type { QuestionnaireId } from '../ids.ts';
import {
  type AuthoredQuestionnaire,
  parseQuestionnaire,
  type Questionnaire,
} from '../questionnaire/questionnaire.ts';
import { m1V1 } from './m1-v1.ts';
import { m2V1 } from './m2-v1.ts';
import { m3V1 } from './m3-v1.ts';
import { m4V1 } from './m4-v1.ts';
import { m5V1 } from './m5-v1.ts';
import { m6V1 } from './m6-v1.ts';
import { qrV1 } from './qr-v1.ts';

/** The reference questionnaires as written. A version that has been fielded stays as it is (house.md §5, rule 4). */
export const authoredQuestionnaires: readonly AuthoredQuestionnaire[] = [
  m1V1,
  m2V1,
  m3V1,
  m4V1,
  m5V1,
  m6V1,
  qrV1,
];

/** The register of questionnaires by id: `m1@1` … `m6@1`, `qr@1`. */
export const questionnaires: ReadonlyMap<QuestionnaireId, Questionnaire> = new Map(
  authoredQuestionnaires.map(parseQuestionnaire).map((questionnaire) => [questionnaire.id, questionnaire]),
);
