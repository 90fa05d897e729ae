import type { Campaign } from '#surveys/campaigns/campaign.ts';

const committee = /^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+/i;
const kindOfPlace = /^(xã|phường|thị trấn|đặc khu)\s+/i;

/** What is filled in by hand. */
export const blank = '……';

/** The unit as it heads a document: "UBND phường A" on two lines, in full; its direct superior above. */
export function headOf({ unit, upperUnits = [] }: Campaign): {
  upperUnit: string | undefined;
  unit: string[];
} {
  const name = unit.vi.trim();
  const place = name.replace(committee, '');
  return {
    upperUnit: upperUnits.at(-1)?.vi.toLocaleUpperCase('vi'),
    unit: (isCommittee(name) ? ['Ủy ban nhân dân', place] : [name]).map((one) => one.toLocaleUpperCase('vi')),
  };
}

export function isCommittee(unit: string): boolean {
  return committee.test(unit.trim());
}

/** Where a document is dated: "UBND phường Huyền Tụng" → "Huyền Tụng". */
export function placeOf({ unit }: Pick<Campaign, 'unit'>): string {
  return unit.vi.trim().replace(committee, '').replace(kindOfPlace, '');
}

/** "tỉnh Bắc Kạn", where the campaign says under which province it is. */
export function provinceOf({ upperUnits = [] }: Campaign): string | undefined {
  return upperUnits
    .map(({ vi }) => vi.trim().replace(committee, ''))
    .find((name) => /^(tỉnh|thành phố)\s/i.test(name));
}
