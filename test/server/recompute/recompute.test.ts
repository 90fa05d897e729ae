import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportedCampaign } from '#server/exports/exported-campaign.ts';
import { json } from '#server/exports/json/json.ts';
import { readExport } from '#server/recompute/read-export.ts';
import { recompute } from '#server/recompute/recompute.ts';
import { GroupCode } from '#surveys/ids.ts';
import { bytesOf, openAnsweredApp } from '../exports/simulated.ts';
import { resealed, there } from './resealed.ts';

let running: Awaited<ReturnType<typeof openAnsweredApp>>;
let file: Buffer;
beforeAll(async () => {
  running = await openAnsweredApp(400);
  file = await bytesOf(json.write(await exportedCampaign(running.means, running.trial)));
});
afterAll(() => running.close());

function recomputed(bytes: Buffer) {
  const read = readExport(bytes);
  if (!read.ok) throw new Error(`${read.broken.code}: ${read.broken.detail}`);
  return recompute(read);
}

describe('an exported file', () => {
  it('is all that is needed to compute every figure again, to the last digit', () => {
    const { responses, compared, differences } = recomputed(file);
    expect(differences).toEqual([]);
    expect(responses).toBe(400);
    expect(compared).toBeGreaterThan(1000);
  });

  it('of one group has no figures, and is still whole', async () => {
    const group = GroupCode.parse('citizens');
    const alone = await bytesOf(json.write(await exportedCampaign(running.means, running.trial, group)));
    expect(recomputed(alone)).toMatchObject({ compared: 0, differences: [] });
  });

  it('has the same digest of its data whatever the order of its rows', async () => {
    const shuffled = resealed(file, (content) => content.responses.reverse());
    expect(recomputed(shuffled).differences).toEqual([]);
  });

  it('in which one answer was changed says so, and which figures it moves', () => {
    const altered = resealed(file, ({ responses }) => {
      const isMeant = ({ group, disposition, I1 }: (typeof responses)[number]) =>
        group === 'citizens' && disposition === 'complete' && I1 === 4;
      there(responses.find(isMeant)).I1 = 5;
    });
    const places = recomputed(altered).differences.map(({ at }) => at);
    expect(places).toContain('provenance.dataDigest');
    expect(places.some((at) => /^figures\.items\[\d+\]\.levels\[4\]$/.test(at))).toBe(true);
  });

  it('in which a score, a weight or a word of a questionnaire was changed says so', () => {
    const score = resealed(file, ({ figures }) => {
      there(figures).total.score = '29.99';
    });
    expect(recomputed(score).differences).toMatchObject([{ at: 'figures.total.score', inFile: '29.99' }]);
    const silent = resealed(file, (content) => {
      content.figures = null;
    });
    expect(recomputed(silent).differences).toMatchObject([{ at: 'figures', inFile: null }]);
    const word = resealed(file, ({ questionnaires }) => {
      there(questionnaires[0]).title.vi += ' (sửa)';
    });
    expect(recomputed(word).differences.map(({ at }) => at)).toEqual(['provenance.questionnaires[0].digest']);
    const weight = resealed(file, ({ criteria_set }) => {
      const groups = there(criteria_set?.fields[0]?.criteria[0]).groups;
      const [first, second] = [there(groups[0]), there(groups[1])];
      [first.weight, second.weight] = [second.weight, first.weight];
    });
    expect(recomputed(weight).differences.map(({ at }) => at)).toContain('provenance.criteriaSet.digest');
  });
});

describe('a file that is broken', () => {
  const codeOf = (bytes: Buffer) => {
    const read = readExport(bytes);
    return read.ok ? 'whole' : read.broken.code;
  };

  it('is noticed wherever it was cut', () => {
    for (const share of [0, 0.1, 0.5, 0.9, 0.999]) {
      expect(codeOf(file.subarray(0, Math.floor(file.length * share)))).toBe('not_whole');
    }
    expect(codeOf(file.subarray(0, file.length - 2))).toBe('not_whole');
    expect(codeOf(file)).toBe('whole');
  });

  it('is noticed where a letter is another one, or a row is gone', () => {
    const text = file.toString('utf8');
    expect(codeOf(Buffer.from(text.replace('"citizens"', '"citizenz"')))).not.toBe('whole');
    const rows = text.split('\n');
    const first = rows.indexOf('"responses":[') + 1;
    expect(codeOf(Buffer.from(rows.filter((_, at) => at !== first).join('\n')))).toBe('altered');
    expect(codeOf(Buffer.from('{"a":1}'))).toBe('not_whole');
  });
});
