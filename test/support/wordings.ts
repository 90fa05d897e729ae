import { findQuestionnaire } from '#db/queries/questionnaires.ts';
import { type Corrected, correctWording } from '#server/fieldwork/questionnaires/correct-wording.ts';
import type { Means } from '#server/means.ts';
import { QuestionnaireId } from '#surveys/ids.ts';
import { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';

/** Where one text stands, another does, throughout. @throws where the text is not there */
export function reworded(questionnaire: Questionnaire, from: string, to: string): Questionnaire {
  const text = JSON.stringify(questionnaire);
  if (!text.includes(from)) throw new Error(`“${from}” is nowhere in ${questionnaire.id}`);
  return Questionnaire.parse(JSON.parse(text.replaceAll(from, to)));
}

/** The clerk mends a typo in a version, in every place where it stands. */
export async function mends(
  means: Pick<Means, 'database' | 'now' | 'changes'>,
  id: string,
  from: string,
  to: string,
): Promise<Corrected> {
  const of = QuestionnaireId.parse(id);
  const before = await findQuestionnaire(means.database.db, of);
  if (!before) throw new Error(`there is no ${id}`);
  return correctWording(means, { username: 'lan' }, { of, corrected: reworded(before, from, to) });
}
