import { assemble, type Imported } from '../assembly/assemble.ts';
import { type DraftList, hasText } from '../draft.ts';
import { noteLosses } from '../losses.ts';
import { ImportRefused } from '../refused.ts';
import { languageNames } from '../xlsform/languages.ts';
import { elementsOf } from './elements.ts';
import { isRecord, type Language, plainText, propertiesOf } from './properties.ts';

const deepest = 200;

/** What `elements` was called before. */
const oldElements = 'questions';
const topLevel = ['pages', 'elements', oldElements];

const neverActedOn = [
  'surveyId',
  'surveyPostId',
  'clientId',
  'cookieName',
  'sendResultOnPageNext',
  'navigateToUrl',
  'navigateToUrlOnCondition',
];

/**
 * A questionnaire of a SurveyJS definition that has been parsed as JSON. Where it stands is told by the path:
 * `pages[0].elements[2]`. Source: https://surveyjs.io/form-library/documentation/api-reference
 * @throws ImportRefused
 */
export function importSurveyjs(json: unknown): Imported {
  if (!isRecord(json) || !topLevel.some((name) => Array.isArray(json[name]))) {
    throw new ImportRefused(
      'Tệp JSON này không phải là mẫu của SurveyJS: không có "pages" hoặc "elements".',
      'This JSON is not a SurveyJS definition: it has neither "pages" nor "elements".',
    );
  }
  refuseDeep(json);
  const losses = noteLosses();
  const plain = languageOf(json);
  const survey = propertiesOf(json, '', plain, losses);
  const lists: DraftList[] = [];
  const means = { plain, losses, lists };
  const children = [
    ...elementsOf(survey.list('pages'), 'pages', means),
    ...elementsOf(survey.list('elements'), 'elements', means, 1),
    ...elementsOf(survey.list(oldElements), oldElements, means, 1),
  ];
  const title = survey.texts('title');
  const opening = survey.plainTexts('description');
  const closing = survey.plainTexts('completedHtml');
  survey.string('locale');
  for (const name of neverActedOn) {
    const isThere = survey.string(name) !== '' || survey.list(name).length > 0;
    if (isThere) losses.add('never_acted_on', { sheet: '', column: name }, name);
  }
  survey.noteUnread(losses);
  const other = plain === 'vi' ? 'en' : 'vi';
  const has = { vi: true, en: true, [other]: hasLanguage(json, other) };
  if (!has[other]) losses.add('language_missing', { sheet: '' }, languageNames[other]);
  return assemble(
    {
      id: { name: title[plain] || title[other], version: '', where: { sheet: '' } },
      title: { ...title, where: { sheet: '', column: 'title' } },
      subtitle: undefined,
      banner: undefined,
      formNumber: '',
      scaleOrder: undefined,
      eligibility: undefined,
      languages: has,
      lists,
      children: [
        ...(hasText(opening) ? [{ is: 'note', where: { sheet: '' }, texts: opening } as const] : []),
        ...children,
        ...(hasText(closing) ? [{ is: 'note', where: { sheet: '' }, texts: closing } as const] : []),
      ],
    },
    losses,
  );
}

/** No definition is so deep; what follows looks into objects by calling itself. */
function refuseDeep(json: unknown): void {
  let level: unknown[] = [json];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) {
      throw new ImportRefused(
        `Tệp JSON lồng nhau sâu quá ${deepest} lớp.`,
        `The JSON is nested more than ${deepest} deep.`,
      );
    }
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
}

/** Of its plain texts: as it says itself, or Vietnamese where it is written with its letters. */
function languageOf(json: Record<string, unknown>): Language {
  const locale = plainText(json.locale);
  if (locale === 'vi' || locale === 'en') return locale;
  return /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(JSON.stringify(json)) ? 'vi' : 'en';
}

/** Is there a text in this language anywhere? */
function hasLanguage(value: unknown, language: Language): boolean {
  if (Array.isArray(value)) return value.some((one) => hasLanguage(one, language));
  if (!isRecord(value)) return false;
  return (
    typeof value[language] === 'string' || Object.values(value).some((one) => hasLanguage(one, language))
  );
}
