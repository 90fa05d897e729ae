import { randomBytes } from 'node:crypto';
import { QuestionnaireId } from '#surveys/ids.ts';
import { placesOf } from '#surveys/questionnaire/questionnaire.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';

/** A citizen's complete ballot as a form posts it, with a new id each time; every fifth with a comment. */
export function ballotBodies(): () => string {
  const questionnaire = questionnaires.get(QuestionnaireId.parse('m1@1'));
  if (!questionnaire) throw new Error('m1@1 is not in the register');
  const fields = new URLSearchParams();
  for (const { key, item } of placesOf(questionnaire, [])) {
    if (item.kind === 'rating' || item.kind === 'battery') fields.append(key, key.endsWith('1') ? '3' : '2');
    if (item.kind === 'single-choice') fields.append(key, item.options[0]?.code ?? '');
    if (item.kind === 'multiple-choice') fields.append(key, item.options[0]?.code ?? '');
  }
  const silent = fields.toString();
  fields.append('X', 'Đề nghị bố trí thêm ghế ngồi chờ và người hướng dẫn cho người cao tuổi.');
  const outspoken = fields.toString();
  let made = 0;
  return () => {
    const rest = made++ % 5 === 0 ? outspoken : silent;
    return `responseId=${randomBytes(16).toString('base64url')}&opened=&${rest}`;
  };
}
