import { describe, expect, it } from 'vitest';
import type { Mode } from '#surveys/campaigns/mode.ts';
import { trialCampaign } from '#surveys/campaigns/reference/trial.ts';
import { QuestionnaireId } from '#surveys/ids.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { validate } from '#surveys/questionnaire/validate.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import type { Response } from '#surveys/responses/response.ts';
import { tallyLevels } from '#surveys/responses/tally.ts';
import { chanceFrom } from '#surveys/simulation/chance.ts';
import { drawRespondent, type Encounter } from '#surveys/simulation/respondent.ts';

const campaign = trialCampaign('2026-02-01');
const targets = campaign.targets.map(({ code }) => code);

function encounterWith(questionnaire: Questionnaire, mode: Mode): Encounter {
  return { questionnaire, targets, mode, audience: 'served', point: 'khuoi-lang', day: '2026-02-01' };
}

const citizens = questionnaires.get(QuestionnaireId.parse('m1@1'));
if (!citizens) throw new Error('m1@1 is not there');

type Met = Pick<Response, 'mode' | 'answers' | 'disposition'> & { comments: string[] };

const many: Met[] = Array.from({ length: 1500 }, (_, index) => {
  const mode: Mode = (['web', 'tablet_assisted', 'paper'] as const)[index % 3] ?? 'web';
  const { posted } = drawRespondent(encounterWith(citizens, mode), chanceFrom(`many ${index}`));
  const read = validate(citizens, targets, posted);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const comments = read.comments.map(({ text }) => text);
  return { mode, answers: read.answers, disposition: read.disposition, comments };
});

function levelsOf(codes: RegExp, met: readonly Met[] = many) {
  const tallies = tallyLevels(
    citizens ?? never(),
    targets,
    met.map(({ answers }) => answers),
  );
  const levels = [0, 0, 0, 0, 0];
  const missing = { no_opinion: 0, not_answered: 0 };
  for (const [key, tally] of tallies) {
    if (!codes.test(key)) continue;
    for (const [index, count] of tally.levels.entries()) levels[index] = (levels[index] ?? 0) + count;
    missing.no_opinion += tally.missing.no_opinion;
    missing.not_answered += tally.missing.not_answered;
  }
  const n = levels.reduce((sum, count) => sum + count, 0);
  const mean = levels.reduce((sum, count, index) => sum + count * (index + 1), 0) / n;
  return { n, mean, shares: levels.map((count) => count / n), missing };
}

function never(): never {
  throw new Error('not there');
}

const share = (holds: (met: Met) => boolean) => many.filter(holds).length / many.length;

describe('a believable respondent', () => {
  it.each([...questionnaires.values()])(
    'fills in $id so that the real check has nothing to say',
    (questionnaire) => {
      for (let index = 0; index < 60; index++) {
        for (const mode of ['web', 'paper'] as const) {
          const { posted } = drawRespondent(
            encounterWith(questionnaire, mode),
            chanceFrom(`${index} ${mode}`),
          );
          expect(validate(questionnaire, targets, posted)).toMatchObject({ ok: true });
        }
      }
    },
  );

  it('answers the same for the same seed and otherwise for another', () => {
    const draw = (seed: string) => drawRespondent(encounterWith(citizens, 'web'), chanceFrom(seed));
    expect(draw('12 3')).toEqual(draw('12 3'));
    expect(draw('12 3')).not.toEqual(draw('12 4'));
  });

  it('is mostly content: level four is the commonest, the worst one rare', () => {
    const { shares, mean } = levelsOf(/^(I|II|III|IV|V)\d/);
    expect(shares.indexOf(Math.max(...shares))).toBe(3);
    expect((shares[3] ?? 0) + (shares[4] ?? 0)).toBeGreaterThan(0.55);
    expect((shares[3] ?? 0) + (shares[4] ?? 0)).toBeLessThan(0.85);
    expect(shares[0]).toBeLessThan(0.03);
    expect(mean).toBeGreaterThan(3.6);
    expect(mean).toBeLessThan(4.3);
  });

  it('is least content with procedures', () => {
    const others = [/^I\d/, /^III\d/, /^IV\d/, /^V\d/].map((codes) => levelsOf(codes).mean);
    expect(levelsOf(/^II\d/).mean).toBeLessThan(Math.min(...others));
  });

  it('is kinder to an interviewer than to a screen', () => {
    const of = (mode: Mode) =>
      levelsOf(
        /^(I|III|V)\d/,
        many.filter((met) => met.mode === mode),
      ).mean;
    expect(of('tablet_assisted') - of('web')).toBeGreaterThan(0.15);
  });

  it('leaves something blank and has no opinion now and then', () => {
    const { n, missing } = levelsOf(/^(I|V)\d/);
    expect(missing.not_answered / n).toBeGreaterThan(0.01);
    expect(missing.not_answered / n).toBeLessThan(0.1);
    expect(missing.no_opinion / n).toBeGreaterThan(0.01);
    expect(missing.no_opinion / n).toBeLessThan(0.1);
  });

  it('is sometimes not eligible, sometimes stops half way', () => {
    expect(share(({ disposition }) => disposition === 'screened_out')).toBeGreaterThan(0.01);
    expect(share(({ disposition }) => disposition === 'screened_out')).toBeLessThan(0.06);
    expect(share(({ disposition }) => disposition === 'partial')).toBeGreaterThan(0.01);
    expect(share(({ disposition }) => disposition === 'partial')).toBeLessThan(0.1);
  });

  it('tells about itself only where it has agreed', () => {
    const consenting = many.filter(({ answers }) => 'P0' in answers);
    expect(consenting.length / many.length).toBeGreaterThan(0.4);
    expect(consenting.length / many.length).toBeLessThan(0.65);
    const personal = (met: Met) => Object.keys(met.answers).some((key) => /^P[1-6]$/.test(key));
    expect(consenting.filter(personal).length).toBeGreaterThan(consenting.length * 0.9);
    expect(many.filter((met) => !('P0' in met.answers) && personal(met))).toEqual([]);
  });

  it('ticks one column from top to bottom in a few cases', () => {
    const statements = ['I1', 'I2', 'I3', 'I4', 'V1', 'V2', 'V3', 'V4', 'VI1'];
    const straight = share(({ answers }) => {
      const levels = statements.map((code) => new Map(Object.entries(answers)).get(code));
      return levels[0] !== undefined && levels.every((level) => level === levels[0]);
    });
    expect(straight).toBeGreaterThan(0.01);
    expect(straight).toBeLessThan(0.12);
  });

  it('writes a remark in some of the ballots, in many different words', () => {
    const remarks = many.flatMap(({ comments }) => comments);
    expect(remarks.length / many.length).toBeGreaterThan(0.05);
    expect(remarks.length / many.length).toBeLessThan(0.3);
    expect(new Set(remarks).size).toBeGreaterThan(20);
  });

  it('takes minutes on a screen, and nobody knows how long on paper', () => {
    const minutes = (mode: Mode) => drawRespondent(encounterWith(citizens, mode), chanceFrom('x')).minutes;
    expect(minutes('web')).toBeGreaterThan(0.3);
    expect(minutes('web')).toBeLessThanOrEqual(60);
    expect(minutes('paper')).toBeUndefined();
  });
});
