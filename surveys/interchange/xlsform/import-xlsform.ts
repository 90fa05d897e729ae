import { assemble, type Imported } from '../assembly/assemble.ts';
import type { DraftList } from '../draft.ts';
import { noteLosses } from '../losses.ts';
import { ImportRefused } from '../refused.ts';
import { type ParsedSheet, type ParsedWorkbook, type Table, tableOf, tidyCell } from '../sheet.ts';
import { readChoices } from './choices.ts';
import { withScoresAsGroups } from './kobo-scores.ts';
import { languageNamed, languageNames, plainLanguage } from './languages.ts';
import { ownSheetName, readOwnSheet } from './own-sheet.ts';
import { readSettings } from './settings.ts';
import { readSurvey } from './survey.ts';
import { acknowledgeList } from './survey-row.ts';

const synonyms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  survey: {
    relevance: 'relevant',
    readonly: 'read_only',
    calculate: 'calculation',
    command: 'type',
    tag: 'name',
  },
  choices: { value: 'name' },
  settings: {
    title: 'form_title',
    set_form_title: 'form_title',
    id_string: 'form_id',
    set_form_id: 'form_id',
  },
  [ownSheetName]: {},
};

/**
 * A questionnaire of an XLSForm (the format of ODK and Kobo), with everything in it that is not carried over.
 * Source: https://xlsform.org/en/ref-table and the behaviour of pyxform.
 * @throws ImportRefused
 */
export function importXlsform(workbook: ParsedWorkbook): Imported {
  const losses = noteLosses();
  const tables = tablesOf(workbook.sheets);
  const written = tables.get('survey');
  if (!written?.columns.has('type')) refuseWithoutSurvey();
  const survey = withScoresAsGroups(written);
  for (const { sheet, row, column, formula } of workbook.formulas) {
    if (tables.has(tidyCell(sheet).toLowerCase()))
      losses.add('formula', { sheet, row, column }, `=${formula}`);
  }
  for (const part of workbook.neverRun) losses.add('macro', { sheet: '' }, part);

  const settings = readSettings(tables.get('settings'), losses);
  const own = readOwnSheet(tables.get(ownSheetName), losses);
  const choiceTable = tables.get('choices');
  const read = [survey, choiceTable].filter((table) => table !== undefined);
  const plain = plainLanguage(read, settings.defaultLanguage);
  const lists = readChoices(choiceTable, plain, own.reversed, losses);
  const { children, languages } = readSurvey(survey, [...lists, agreement], plain, losses);
  for (const language of ['vi', 'en'] as const) {
    if (!languages[language]) {
      losses.add('language_missing', { sheet: survey.sheet }, languageNames[language]);
    }
  }
  for (const sheet of workbook.sheets) {
    if (!isRead(sheet) && sheet.rows.some((cells) => cells.some((cell) => tidyCell(cell) !== ''))) {
      losses.add('sheet_left_out', { sheet: sheet.name }, sheet.name);
    }
  }
  const titleLanguage = languageNamed(settings.defaultLanguage) ?? plain;
  const title = { vi: own.title?.vi ?? '', en: own.title?.en ?? '', [titleLanguage]: settings.title };
  return assemble(
    {
      id: { name: settings.id, version: settings.version, where: { sheet: 'settings' } },
      title: { ...title, where: { sheet: 'settings' } },
      subtitle: own.subtitle,
      banner: own.banner,
      formNumber: own.formNumber,
      scaleOrder: own.scaleOrder,
      eligibility: own.eligibility,
      languages,
      lists: [...lists, agreement],
      children,
    },
    losses,
  );
}

function tablesOf(sheets: readonly ParsedSheet[]): Map<string, Table> {
  const tables = new Map<string, Table>();
  for (const sheet of sheets) {
    const name = tidyCell(sheet.name).toLowerCase();
    if (!isRead(sheet)) continue;
    if (tables.has(name)) {
      throw new ImportRefused(
        `Tệp có hai trang cùng tên "${name}"; xin xóa hoặc đổi tên một trang rồi nhập lại.`,
        `The file has two sheets of one name, "${name}"; please remove or rename one and try again.`,
      );
    }
    tables.set(name, tableOf(sheet, synonyms[name]));
  }
  return tables;
}

function isRead({ name }: ParsedSheet): boolean {
  return Object.hasOwn(synonyms, tidyCell(name).toLowerCase());
}

function refuseWithoutSurvey(): never {
  throw new ImportRefused(
    'Tệp này không phải là XLSForm: không có trang "survey" với cột "type".',
    'This is not an XLSForm: there is no sheet "survey" with a column "type".',
  );
}

/** What an `acknowledge` asks for; it stands in no row of the file. */
const agreement: DraftList = {
  name: acknowledgeList,
  isScale: false,
  isReversed: false,
  choices: [
    {
      where: { sheet: 'survey' },
      name: 'ok',
      texts: { vi: 'Đồng ý', en: 'I agree' },
      score: undefined,
      isOptOut: false,
      specify: false,
    },
  ],
};
