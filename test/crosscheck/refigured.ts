import type { ExportedFile } from '#server/exports/json/exported-file.ts';
import { figuresFrom } from '#server/exports/json/figures.ts';
import { statisticsOf } from '#server/exports/json/statistics.ts';
import { documentDigest } from '#server/provenance/digests.ts';
import { evidenceIn } from '#server/recompute/evidence-in.ts';
import { summaryIn } from '#server/recompute/summary-in.ts';
import { emptySheet } from '#surveys/par-index/appraisal-sheet.ts';
import { isInForce } from '#surveys/responses/exclusions/exclusion.ts';
import { resealed, there } from '../server/recompute/resealed.ts';

/** The file of a campaign that is in something another, with the figures that our program computes of it. */
export function refigured(file: Buffer, change: (content: ExportedFile) => void): Buffer {
  return resealed(file, (content) => {
    change(content);
    const { campaign, exclusions, appraisal, criteria_set } = content;
    const set = there(criteria_set);
    const everybody = exclusions.some(isInForce) ? evidenceIn(content, { everybody: true }) : undefined;
    const figures = figuresFrom(campaign, set, appraisal ?? undefined, {
      counted: evidenceIn(content),
      everybody,
    });
    content.figures = JSON.parse(JSON.stringify(figures));
    content.statistics = JSON.parse(JSON.stringify(statisticsOf(campaign, summaryIn(content))));
    content.provenance.criteriaSet = { id: set.id, digest: documentDigest(set) };
  });
}

/** Points of different sizes, so that weights differ. */
export function declareSizes({ campaign }: ExportedFile): void {
  campaign.points.forEach((point, at) => {
    point.population = 150 + 37 * ((at * 7) % 11);
    point.households = 40 + 9 * ((at * 5) % 13);
  });
}

export function declareGroup(content: ExportedFile): void {
  declareSizes(content);
  const [citizens, ...others] = content.campaign.groups;
  Object.assign(there(citizens), { population: 4876, allocation: 'households' });
  for (const group of others) Object.assign(group, { population: 700, allocation: 'equally' });
}

/** With the finite population correction at its end: some of a group are everybody. */
export function declareSmallGroup(content: ExportedFile): void {
  for (const group of content.campaign.groups) {
    const isOwn = ({ group: code, disposition }: ExportedFile['responses'][number]) =>
      code === group.code && disposition === 'complete';
    group.population = content.responses.filter(isOwn).length;
  }
}

export function leaveOut(content: ExportedFile): void {
  declareSizes(content);
  const counted = content.responses.filter(
    ({ group, disposition }) => group === 'citizens' && disposition === 'complete',
  );
  const out = counted.slice(0, 12);
  for (const row of out) row.excluded = 2;
  const choice = { group: there(out[0]).group, flags: ['speeding' as const] };
  const made = { choice, reason: 'Trả lời quá nhanh so với độ dài phiếu', day: '2024-10-01' };
  content.exclusions = [
    { ...made, n: 3, readmitted: { reason: 'Đã kiểm tra lại phiếu giấy', day: '2024-10-02' } },
    { ...made, n: out.length },
  ];
}

export function appraise(content: ExportedFile): void {
  const fields = there(content.criteria_set).fields.map(({ code }, at) => [
    code,
    { appraised: `${4 + (at % 3)}.${25 + at}`, selfAssessed: '' },
  ]);
  content.appraisal = { ...emptySheet, fields: Object.fromEntries(fields), bonus: '12.5', penalty: '1.25' };
}

export function withoutSurvey(content: ExportedFile): void {
  appraise(content);
  there(content.appraisal).isSurveyHeld = false;
}

export function forgetField(content: ExportedFile): void {
  appraise(content);
  delete there(content.appraisal).fields['3'];
}

export function otherTotals(content: ExportedFile): void {
  appraise(content);
  const criterion = there(content.criteria_set?.fields[0]?.criteria[0]);
  there(content.appraisal).notApplicable = [
    { code: criterion.code, maximum: criterion.maximum },
    { code: '9.9', maximum: '1.5' },
  ];
  there(content.criteria_set).totals = [
    { code: 'TOTAL', parameters: { scores: 'exact' } },
    { code: 'NA' },
    { code: 'NORESCALE' },
    { code: 'BONUS', parameters: { atMost: '5' } },
  ];
}
