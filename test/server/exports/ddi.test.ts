import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ddi } from '#server/exports/ddi.ts';
import { type ExportedCampaign, exportedCampaign } from '#server/exports/exported-campaign.ts';
import { json } from '#server/exports/json/json.ts';
import { parseXml } from './read-xml.ts';
import { bytesOf, openAnsweredApp } from './simulated.ts';

let running: Awaited<ReturnType<typeof openAnsweredApp>>;
let exported: ExportedCampaign;
let text: string;
beforeAll(async () => {
  running = await openAnsweredApp(40);
  exported = await exportedCampaign(running.means, running.trial);
  text = (await bytesOf(ddi.write(exported))).toString('utf8');
});
afterAll(() => running.close());

/** Which elements may stand in which, in this order: as much of the schema of DDI-Codebook 2.5 as is used. */
const sequences: Readonly<Record<string, readonly string[]>> = {
  codeBook: ['docDscr', 'stdyDscr', 'fileDscr', 'dataDscr', 'otherMat'],
  docDscr: ['citation', 'guide', 'docStatus', 'docSrc', 'controlledVocabUsed', 'notes'],
  citation: [
    'titlStmt',
    'rspStmt',
    'prodStmt',
    'distStmt',
    'serStmt',
    'verStmt',
    'biblCit',
    'holdings',
    'notes',
  ],
  titlStmt: ['titl', 'subTitl', 'altTitl', 'parTitl', 'IDNo'],
  rspStmt: ['AuthEnty', 'othId'],
  prodStmt: ['producer', 'copyright', 'prodDate', 'prodPlac', 'software', 'fundAg', 'grantNo'],
  stdyDscr: [
    'citation',
    'studyAuthorization',
    'stdyInfo',
    'studyDevelopment',
    'method',
    'dataAccs',
    'othrStdyMat',
    'notes',
  ],
  stdyInfo: [
    'studyBudget',
    'subject',
    'abstract',
    'sumDscr',
    'qualityStatement',
    'notes',
    'exPostEvaluation',
  ],
  sumDscr: [
    'timePrd',
    'collDate',
    'nation',
    'geogCover',
    'geogUnit',
    'geoBndBox',
    'boundPoly',
    'anlyUnit',
    'universe',
    'dataKind',
  ],
  fileDscr: ['fileTxt', 'locMap', 'notes'],
  fileTxt: [
    'fileName',
    'fileCitation',
    'fileCont',
    'fileStrc',
    'dimensns',
    'fileType',
    'format',
    'software',
    'verStmt',
  ],
  dimensns: ['caseQnty', 'varQnty', 'logRecL', 'recPrCas', 'recNumTot'],
  dataDscr: ['varGrp', 'nCubeGrp', 'var', 'nCube', 'notes'],
  var: [
    'location',
    'labl',
    'imputation',
    'security',
    'embargo',
    'respUnit',
    'anlysUnit',
    'qstn',
    'valrng',
    'invalrng',
    'undocCod',
    'universe',
    'TotlResp',
    'sumStat',
    'txt',
    'stdCatgry',
    'catgryGrp',
    'catgry',
    'codInstr',
    'verStmt',
    'concept',
    'derivation',
    'varFormat',
  ],
  qstn: ['preQTxt', 'qstnLit', 'postQTxt', 'forward', 'backward', 'ivuInstr'],
  invalrng: ['item', 'range', 'key', 'notes'],
  catgry: ['catValu', 'labl', 'txt', 'catStat', 'mrow'],
};

describe('the DDI description', () => {
  it('has every element where DDI-Codebook 2.5 has it', () => {
    const root = parseXml(text);
    expect(root).toMatchObject({
      name: 'codeBook',
      attributes: { xmlns: 'ddi:codebook:2_5', version: '2.5' },
    });
    const walk = (element: ReturnType<typeof parseXml>) => {
      const order = sequences[element.name];
      const places = element.children.map(({ name }) => (order ?? []).indexOf(name));
      expect({ in: element.name, places }).toEqual({
        in: element.name,
        places: places.toSorted((a, b) => a - b),
      });
      expect(places, element.name).not.toContain(-1);
      for (const child of element.children) walk(child);
    };
    walk(root);
  });

  it('describes each column of the CSV file, with the words of its values and what is missing', () => {
    const variables = parseXml(text).children.find(({ name }) => name === 'dataDscr')?.children ?? [];
    expect(variables.map(({ attributes }) => attributes.name)).toEqual(
      [...exported.fixed, ...exported.columns].map(({ column }) => column),
    );
    const ids = variables.map(({ attributes }) => attributes.ID);
    expect(new Set(ids).size).toBe(ids.length);
    const one = variables.find(({ attributes }) => attributes.name === 'I1');
    expect(one?.text).toContain('Nơi tiếp nhận, trả kết quả có biển chỉ dẫn dễ thấy, dễ hiểu');
    const missing = one?.children.filter(({ attributes }) => attributes.missing === 'Y') ?? [];
    expect(missing.map(({ text: words }) => words.slice(0, 3))).toContain('-99');
  });

  it('says until which day responses were collected: an earlier closing counts', async () => {
    const { campaign } = exported;
    expect(text).toContain(`<collDate date="${campaign.lastDay}" event="end">`);
    const closing = { at: `${campaign.firstDay}T03:00:00.000Z`, reason: 'Đã thử xong' };
    const closed = await bytesOf(ddi.write({ ...exported, campaign: { ...campaign, closing } }));
    expect(closed.toString('utf8')).toContain(`<collDate date="${campaign.firstDay}" event="end">`);
  });

  it('says how many cases there are, with the digest of the data', async () => {
    const { manifest } = JSON.parse((await bytesOf(json.write(exported))).toString());
    expect(text).toContain('<caseQnty>40</caseQnty>');
    expect(text).toContain(`>${manifest.dataDigest}</notes>`);
  });

  it('is no XML any more wherever it was cut off', () => {
    for (const share of [0.01, 0.3, 0.6, 0.999]) {
      expect(() => parseXml(text.slice(0, Math.floor(text.length * share)))).toThrow();
    }
  });
});
