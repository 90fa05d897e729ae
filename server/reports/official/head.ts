import { vietnamDay } from '#surveys/campaigns/window.ts';
import { formatDay } from '#surveys/vietnamese.ts';
import type { Letterhead, Signature } from '../content/content.ts';
import type { Material } from '../material.ts';
import type { Choices } from '../report.ts';
import { signers } from '../signers.ts';
import { blank, headOf, isCommittee } from '../unit.ts';
import { lowerFirst } from '../words.ts';

/** "BÁO CÁO / Kết quả điều tra …". Number, day and name of who signs are the office's. */
export function reportHead(material: Material, choices: Choices): Letterhead {
  const { campaign } = material;
  return {
    ...headOf(campaign),
    number: `Số: ${blank}/BC-${isCommittee(campaign.unit.vi) ? 'UBND' : blank}`,
    placeAndDay: placeAndDay(material, choices),
    kind: {
      is: 'report',
      name: 'BÁO CÁO',
      about: [`Kết quả ${lowerFirst(campaign.title.vi)}`.replace(/ năm (\d{4})$/, '\u00a0năm\u00a0$1')],
    },
  };
}

export function placeAndDay({ at }: Pick<Material, 'at'>, { place }: Pick<Choices, 'place'>): string {
  return `${place || blank}, ngày ${blank} tháng ${blank} năm ${vietnamDay(at).slice(0, 4)}`;
}

/** What the campaign says it rests on; the plan where it is known, with dots where its number is not. */
export function basisOf({ campaign }: Pick<Material, 'campaign'>): string[] {
  const { legalBasis = [], planNumber, planDate, unit } = campaign;
  const written = legalBasis.map((one) =>
    `${/^căn cứ/i.test(one) ? one : `Căn cứ ${one}`}`.replace(/[;.]?$/, ';'),
  );
  const hasPlan = planNumber !== undefined || planDate !== undefined;
  const isNamed = planNumber !== undefined && legalBasis.some((one) => one.includes(planNumber));
  if (!hasPlan || isNamed) return written;
  const day = planDate ? `ngày ${formatDay(planDate)}` : `ngày ${blank}`;
  return [...written, `Căn cứ Kế hoạch số ${planNumber ?? `${blank}/KH-UBND`} ${day} của ${unit.vi};`];
}

export function signatureOf(
  { campaign }: Pick<Material, 'campaign'>,
  { signer }: Choices,
  recipients: readonly string[],
): Signature {
  return {
    onBehalf: isCommittee(campaign.unit.vi) ? 'TM. ỦY BAN NHÂN DÂN' : '',
    title: isCommittee(campaign.unit.vi) ? signers[signer] : ['THỦ TRƯỞNG CƠ QUAN'],
    recipients,
  };
}
