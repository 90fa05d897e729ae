import { createHash } from 'node:crypto';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertComments, listComments } from '#db/queries/comments.ts';
import { listResponses } from '#db/queries/responses.ts';
import { csv } from '#server/exports/csv.ts';
import { type ExportedCampaign, exportedCampaign } from '#server/exports/exported-campaign.ts';
import { json } from '#server/exports/json/json.ts';
import { xlsx } from '#server/exports/xlsx.ts';
import { type AnswerKey, GroupCode } from '#surveys/ids.ts';
import { flatten } from '#surveys/questionnaire/codebook.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import type { Response } from '#surveys/responses/response.ts';
import { readCsv } from './read-csv.ts';
import { bytesOf, openAnsweredApp } from './simulated.ts';

const remarks = [
  'Đề nghị “một cửa” mở thêm, kể cả thứ bảy;\nxin cảm ơn.',
  '=HYPERLINK("http://example.vn","bấm")',
  '-Không hài lòng',
  '-5',
  '+84',
  '@ai',
  'a & b < c "d"',
];

let running: Awaited<ReturnType<typeof openAnsweredApp>>;
let exported: ExportedCampaign;
let stored: Response[];

beforeAll(async () => {
  running = await openAnsweredApp(300);
  const { db } = running.means.database;
  await insertComments(
    db,
    remarks.map((text, index) => ({
      id: `~${index}`,
      campaign: running.trial.id,
      group: GroupCode.parse('citizens'),
      key: 'X' as AnswerKey, // an item of the citizens' questionnaire
      text,
    })),
  );
  exported = await exportedCampaign(running.means, running.trial);
  stored = (await Array.fromAsync(listResponses(db, running.trial.id))).flat();
});
afterAll(() => running.close());

type Row = Record<string, unknown>;

function objectsOf(rows: readonly (readonly unknown[])[]): Row[] {
  const [header = [], ...others] = rows;
  return others.map((row) => Object.fromEntries(header.map((name, index) => [String(name), row[index]])));
}

/** What the row of a response must say, column by column, from what is stored. */
function expectedOf(response: Response): Row {
  const questionnaire = questionnaires.get(response.questionnaire);
  if (!questionnaire) throw new Error(response.questionnaire);
  const targets = running.trial.targets.map(({ code }) => code);
  const { group, point, mode, disposition, duration, receivedOn, isLate } = response;
  return {
    ...{ campaign: 'trial', is_trial: 1, group, point, questionnaire: questionnaire.id },
    ...{ mode, received_on: receivedOn, is_late: isLate ? 1 : 0, disposition, duration, excluded: 0 },
    ...flatten(questionnaire, targets, response.answers),
  };
}

describe('the CSV file', () => {
  let text: string;
  let rows: Row[];
  beforeAll(async () => {
    const file = await bytesOf(csv.write(exported));
    text = file.toString('utf8');
    rows = objectsOf(readCsv(file));
  });

  it('is UTF-8 with a byte order mark and lines that end as Excel ends them', () => {
    expect(text.startsWith('\ufeffcampaign,is_trial,group,')).toBe(true);
    expect(text.split('\r\n').filter((line) => line !== '' && !line.startsWith('#'))).toHaveLength(301);
  });

  it('ends with a line by which one sees that nothing is missing, wherever it was cut off', async () => {
    const file = Buffer.from(text);
    expect(readCsv(file)).toHaveLength(301);
    for (const share of [0, 0.2, 0.5, 0.8, 0.999]) {
      expect(() => readCsv(file.subarray(0, Math.floor(file.length * share)))).toThrow('not whole');
    }
    const line = file.lastIndexOf('\r\n', -3);
    expect(() => readCsv(file.subarray(0, line + 2))).toThrow('not whole');
  });

  it('has the line that counts the rows as a line of its own', () => {
    const lines = text.split('\r\n');
    expect(lines.slice(-2)).toEqual([expect.stringMatching(/^# rows=300 sha256=[0-9a-f]{64}$/), '']);
    expect(lines.at(-3)).toMatch(/^trial,1,/);
  });

  it('holds every response with its codes, in the order of the random ids, and no id', () => {
    for (const [index, response] of stored.entries()) {
      const expected = Object.entries(expectedOf(response)).map(([column, cell]) => [column, String(cell)]);
      expect(rows[index]).toMatchObject(Object.fromEntries(expected));
    }
    expect(stored.some(({ id }) => text.includes(id))).toBe(false);
  });

  it('says "not asked" for what only another questionnaire asks', () => {
    const citizen = rows.find(({ group }) => group === 'citizens');
    expect(citizen).toMatchObject({ C1: '-96', H1: '-96', S1_NOIVU: '-96' });
    expect(Object.values(citizen ?? {})).not.toContain('');
  });

  it('has a codebook that explains each of its columns', async () => {
    const book = objectsOf(readCsv(await bytesOf(csv.write(exported, 'codebook'))));
    expect(book.map(({ column }) => column)).toEqual(Object.keys(rows[0] ?? {}));
    expect(book.find(({ column }) => column === 'I1')).toMatchObject({
      questionnaires: 'm1@1',
      number: 'I.1',
      wording_vi: 'Nơi tiếp nhận, trả kết quả có biển chỉ dẫn dễ thấy, dễ hiểu',
      values_vi: expect.stringContaining('1 = Rất không hài lòng | 2 = Không hài lòng'),
      missing_vi: expect.stringContaining('-99 = Không trả lời'),
    });
    expect(book.find(({ column }) => column === 'VI1')).toMatchObject({ questionnaires: 'm1@1 qr@1' });
    expect(book.find(({ column }) => column === 'group')).toMatchObject({
      values_vi: expect.stringContaining('citizens = Người dân'),
    });
  });

  it('lets no remark run as a formula and leaves honest numbers alone', async () => {
    const comments = readCsv(await bytesOf(csv.write(exported, 'comments')));
    const texts = comments.map((row) => row.at(-1));
    expect(texts.slice(-remarks.length)).toEqual([
      'Đề nghị “một cửa” mở thêm, kể cả thứ bảy;\nxin cảm ơn.',
      '\'=HYPERLINK("http://example.vn","bấm")',
      "'-Không hài lòng",
      '-5',
      '+84',
      "'@ai",
      'a & b < c "d"',
    ]);
  });
});

describe('the XLSX workbook, read by another program', () => {
  let sheets: { name: string; rows: readonly (readonly unknown[])[] }[];
  beforeAll(async () => {
    sheets = (await readXlsx(await bytesOf(xlsx.write(exported)))).sheets;
  });

  it('has the responses, the codebook and the comments', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['responses', 'codebook', 'comments', 'manifest']);
    expect(sheets[0]?.rows).toHaveLength(301);
  });

  it('counts the rows of its sheets on the last one, and does not open when it was cut off', async () => {
    const rows = sheets.slice(0, 3).map(({ name, rows: all }) => [name, all.length - 1]);
    expect(sheets[3]?.rows.slice(1).map((row) => row.slice(0, 2))).toEqual(rows);
    const file = await bytesOf(xlsx.write(exported));
    await expect(readXlsx(file.subarray(0, file.length - 30))).rejects.toThrow();
  });

  it('tells the digest of every row of the responses', () => {
    const lines = (sheets[0]?.rows ?? []).map((row) => `${JSON.stringify(row)}\n`);
    const digest = createHash('sha256').update(lines.join('')).digest('hex');
    expect(sheets[3]?.rows[1]).toEqual(['responses', 300, digest]);
  });

  it('holds levels as numbers, and codes as text', () => {
    const rows = objectsOf(sheets[0]?.rows ?? []);
    for (const [index, response] of stored.entries()) expect(rows[index]).toMatchObject(expectedOf(response));
  });

  it('keeps every remark letter by letter, as text', () => {
    expect((sheets[2]?.rows ?? []).slice(-remarks.length).map((row) => row.at(-1))).toEqual(remarks);
  });
});

describe('the JSON document', () => {
  it('holds campaign, questionnaires, codebook, responses and comments', async () => {
    const read = JSON.parse((await bytesOf(json.write(exported))).toString('utf8'));
    expect(read).toMatchObject({ is_trial: true, campaign: { id: 'trial' } });
    expect(read.questionnaires).toHaveLength(7);
    expect(read.responses).toEqual(stored.map(expectedOf));
    const columns = new Set(read.codebook.map(({ column }: Row) => column));
    for (const response of read.responses) {
      for (const column of Object.keys(response)) expect(columns).toContain(column);
    }
    const comments = await listComments(running.means.database.db, running.trial.id);
    expect(read.comments.map(({ text }: Row) => text)).toEqual(comments.map(({ text }) => text));
    expect(Object.keys(read.comments[0])).toEqual(['group', 'item', 'target', 'wording', 'text']);
  });
});

describe('one group alone', () => {
  it('brings only its responses, its columns and its comments', async () => {
    const group = GroupCode.parse('citizens');
    const alone = await exportedCampaign(running.means, running.trial, group);
    const rows = objectsOf(readCsv(await bytesOf(csv.write(alone))));
    expect(rows).toHaveLength(stored.filter((response) => response.group === group).length);
    expect(Object.keys(rows[0] ?? {})).not.toContain('C1');
    expect((await alone.comments()).every((comment) => comment.group === group)).toBe(true);
  });
});
