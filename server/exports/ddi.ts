import { lastDayOf, vietnamDay } from '#surveys/campaigns/window.ts';
import type { Wording } from '#surveys/questionnaire/wording.ts';
import { openDataDigest } from '../provenance/digests.ts';
import { software } from '../provenance/software.ts';
import type { AnswerColumn } from './answer-columns.ts';
import type { ExportedCampaign } from './exported-campaign.ts';
import { exportFileName } from './file-name.ts';
import type { FixedColumn } from './fixed-columns.ts';
import type { ExportFormat } from './format.ts';
import { inPortions } from './in-portions.ts';
import type { Cell } from './row.ts';

/**
 * The data set described for an archive in DDI-Codebook 2.5 (ddialliance.org): study, file and every variable of the
 * CSV file, in Vietnamese and English. How many cases there are and the digest of the data stand with the file; XML
 * that was cut off is no XML.
 */
export const ddi: ExportFormat = {
  extension: 'xml',
  contentType: 'application/xml; charset=utf-8',
  async *write(exported) {
    // what needs no counting goes out first
    yield* inPortions(beginning(exported));
    yield* inPortions(fileAndVariables(exported));
  },
  besides: [],
};

async function* beginning(exported: ExportedCampaign): AsyncGenerator<string> {
  const { campaign, at } = exported;
  const day = vietnamDay(at);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<codeBook xmlns="ddi:codebook:2_5" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="ddi:codebook:2_5 http://www.ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd" version="2.5" xml:lang="vi">\n';
  const title = element('titlStmt', titles(campaign.title) + element('IDNo', text(campaign.id)));
  const program = element('software', text(software.name), { version: software.version });
  const made = element('prodStmt', element('prodDate', day, { date: day }) + program);
  yield element('docDscr', element('citation', title + made)) + study(exported, title);
}

async function* fileAndVariables(exported: ExportedCampaign): AsyncGenerator<string> {
  const { campaign, at, group, fixed, columns } = exported;
  const day = vietnamDay(at);
  const digest = openDataDigest(exported.digestKey);
  for await (const response of exported.responses()) digest.add(response);
  const data = digest.value();
  const size =
    element('caseQnty', String(data.responses)) + element('varQnty', String(fixed.length + columns.length));
  const file =
    element('fileName', text(exportFileName(campaign, day, 'csv', { group }))) +
    element('dimensns', size) +
    element('fileType', 'CSV', { charset: 'UTF-8' });
  const seal = element('notes', data.digest, { type: 'dataDigest', subject: 'SHA-256, docs/methods.md' });
  yield element('fileDscr', element('fileTxt', file) + seal, { ID: 'F1' });

  yield '<dataDscr>\n';
  for (const column of fixed) yield fixedVariable(column);
  for (const column of columns) yield answerVariable(column);
  yield '</dataDscr>\n</codeBook>\n';
}

function study({ campaign }: ExportedCampaign, title: string): string {
  const { unit, firstDay, groups, isTrial } = campaign;
  const lastDay = lastDayOf(campaign);
  const response = element('rspStmt', element('AuthEnty', text(unit.vi)));
  const dates =
    element('collDate', firstDay, { date: firstDay, event: 'start' }) +
    element('collDate', lastDay, { date: lastDay, event: 'end' });
  const whom = groups.map(({ name }) => element('universe', text(name.vi))).join('');
  const summary = element('sumDscr', `${dates}${element('nation', 'Việt Nam', { abbr: 'VN' })}${whom}`);
  const trial = isTrial
    ? element(
        'notes',
        text('Chạy thử: không tính vào kết quả chính thức. Trial run, not an official result.'),
      )
    : '';
  return element('stdyDscr', element('citation', title + response) + element('stdyInfo', summary) + trial);
}

type Labelled = { value: Cell; label: Wording };

function fixedVariable({ column, label, values }: FixedColumn): string {
  const format = values.every(({ value }) => typeof value === 'number') && values.length > 0;
  return variable(column, labels(label) + values.map((one) => category(one)).join(''), format);
}

function answerVariable({ column, wording, section, values, missing, kind }: AnswerColumn): string {
  const invalid = missing.map(({ value }) => element('item', '', { VALUE: String(value) })).join('');
  const parts =
    labels(wording) +
    element('qstn', element('preQTxt', text(section.vi)) + element('qstnLit', text(wording.vi))) +
    element('invalrng', invalid) +
    values.map((one) => category(one)).join('') +
    missing.map((one) => category(one, { missing: 'Y' })).join('');
  return variable(column, parts, kind !== 'single-choice' && kind !== 'date');
}

function variable(name: string, parts: string, isNumeric: boolean): string {
  const format = element('varFormat', '', { type: isNumeric ? 'numeric' : 'character' });
  return element('var', parts + format, { ID: `V_${name}`, name, files: 'F1', intrvl: 'discrete' });
}

function category({ value, label }: Labelled, attributes: Readonly<Record<string, string>> = {}): string {
  return element('catgry', element('catValu', text(String(value))) + labels(label), attributes);
}

const labels = ({ vi, en }: Wording) =>
  element('labl', text(vi), { 'xml:lang': 'vi' }) + element('labl', text(en), { 'xml:lang': 'en' });

const titles = ({ vi, en }: Wording) =>
  element('titl', text(vi), { 'xml:lang': 'vi' }) + element('parTitl', text(en), { 'xml:lang': 'en' });

function element(name: string, content: string, attributes: Readonly<Record<string, string>> = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${text(value)}"`);
  const end = name === 'var' || name.endsWith('Dscr') ? '\n' : '';
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}${end}`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters cannot stand in XML at all. */
function text(words: string): string {
  return (
    words
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
  );
}
