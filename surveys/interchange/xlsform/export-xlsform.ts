import type { Condition } from '../../questionnaire/condition.ts';
import type { Questionnaire } from '../../questionnaire/questionnaire.ts';
import { knownItems } from '../expression/known-items.ts';
import { normalCondition } from '../expression/normal-form.ts';
import { expressionOf } from '../expression/to-expression.ts';
import type { Loss } from '../loss.ts';
import { noteLosses } from '../losses.ts';
import { languageNames } from './languages.ts';
import { type OwnKey, ownSheetName } from './own-sheet.ts';
import { writeChoices } from './write-choices.ts';
import { writeSurvey } from './write-survey.ts';
import { sheetOf, type WrittenRow, type WrittenSheet } from './written-rows.ts';

/** What Excel can hold in a cell. */
const mostLetters = 32_767;

/**
 * A questionnaire as the sheets of an XLSForm: `importXlsform` of them is the same questionnaire, its conditions in
 * normal form and what is required in the order of asking. `losses`: what other tools will not do as we do, and
 * what could not be written.
 */
export function exportXlsform(questionnaire: Questionnaire): { sheets: WrittenSheet[]; losses: Loss[] } {
  const losses = noteLosses();
  const known = knownItems(questionnaire);
  const isSingle = (item: string) => known.get(item)?.atMost === 1;
  const expression = (condition: Condition) =>
    expressionOf(normalCondition(condition, isSingle), (item) => known.get(item));
  const sheets = [
    writeSurvey(questionnaire, expression),
    writeChoices(questionnaire),
    settings(questionnaire),
    ownSheet(questionnaire, expression),
  ];

  const { eligibility, sections, required } = questionnaire;
  if (eligibility) losses.add('only_here', { sheet: ownSheetName }, 'eligibility');
  for (const { code, repeat } of sections) {
    if (repeat) losses.add('only_here', { sheet: 'survey', column: 'khaosat_repeat' }, code);
  }
  for (const code of required) {
    if (!asks(questionnaire, code)) losses.add('not_exported', { sheet: 'survey', column: 'required' }, code);
  }
  for (const { name, rows } of sheets) {
    for (const [index, cells] of rows.entries()) {
      for (const cell of cells) {
        const isLong = typeof cell === 'string' && cell.length > mostLetters;
        if (isLong) losses.add('not_exported', { sheet: name, row: index + 2 }, cell.slice(0, 80));
      }
    }
  }
  return { sheets, losses: losses.list() };
}

function asks({ sections }: Questionnaire, code: string): boolean {
  return sections.some((section) =>
    section.items.some((item) =>
      (item.kind === 'battery' ? item.rows : [item]).some((one) => one.code === code),
    ),
  );
}

function settings({ id, title }: Questionnaire): WrittenSheet {
  const [form_id = '', version = ''] = id.split('@');
  const row = { form_title: title.vi, form_id, version, default_language: languageNames.vi };
  return sheetOf('settings', ['form_title', 'form_id', 'version', 'default_language'], [row]);
}

function ownSheet(questionnaire: Questionnaire, expression: (condition: Condition) => string): WrittenSheet {
  const { title, subtitle, banner, formNumber, scaleOrder, eligibility, scales } = questionnaire;
  const row = (key: OwnKey, value: string, value_en = ''): WrittenRow => ({ key, value, value_en });
  return sheetOf(
    ownSheetName,
    ['key', 'value', 'value_en'],
    [
      row('form_number', formNumber),
      row('title', title.vi, title.en),
      ...(subtitle ? [row('subtitle', subtitle.vi, subtitle.en)] : []),
      ...(banner ? [row('banner', banner.vi, banner.en)] : []),
      row('scale_order', scaleOrder),
      ...(eligibility ? [row('eligibility', expression(eligibility))] : []),
      ...scales.filter(({ reversed }) => reversed).map(({ code }) => row('reversed_scale', code)),
    ],
  );
}
