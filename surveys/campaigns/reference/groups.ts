import type { AuthoredCampaign } from '../campaign.ts';

/**
 * Who is asked at ward level (domain.md §3.4). The Front, the mass organisations, the heads of neighbourhoods and
 * the party cell secretaries answer the same questionnaire and are one group, as they are too few apart.
 * Minimum n: domain.md §8, guards.
 */
export const groups: AuthoredCampaign['groups'] = [
  {
    code: 'citizens',
    name: { vi: 'Người dân', en: 'Citizens' },
    questionnaire: 'm1@1',
    isPublic: true,
    minimumN: 20,
  },
  {
    code: 'organisations',
    name: {
      vi: 'Tổ chức, doanh nghiệp, hợp tác xã, hộ kinh doanh',
      en: 'Organisations, enterprises, cooperatives and household businesses',
    },
    questionnaire: 'm2@1',
    isPublic: true,
    minimumN: 5,
  },
  {
    code: 'officials',
    name: {
      vi: 'Cán bộ, công chức, người hoạt động không chuyên trách phường',
      en: 'Ward officials, civil servants and part-time staff',
    },
    questionnaire: 'm3@1',
    isPublic: false,
    minimumN: 3,
  },
  {
    code: 'delegates',
    name: { vi: 'Đại biểu HĐND phường', en: "Delegates to the ward People's Council" },
    questionnaire: 'm4@1',
    isPublic: false,
    minimumN: 3,
  },
  {
    code: 'front',
    name: {
      vi: 'MTTQ, đoàn thể, tổ trưởng tổ dân phố, bí thư chi bộ',
      en: 'Fatherland Front, mass organisations, heads of neighbourhoods and party cell secretaries',
    },
    questionnaire: 'm5@1',
    isPublic: false,
    minimumN: 3,
  },
  {
    code: 'leaders',
    name: {
      vi: 'Lãnh đạo, công chức UBND phường (đánh giá sở, ban, ngành và UBND thành phố)',
      en: "Leaders and civil servants of the ward (on provincial departments and the city's People's Committee)",
    },
    questionnaire: 'm6@1',
    isPublic: false,
    minimumN: 3,
  },
  {
    code: 'quick',
    name: {
      vi: 'Người dân – phiếu nhanh tại Một cửa',
      en: 'Citizens – quick ballot at the one-stop counter',
    },
    questionnaire: 'qr@1',
    isPublic: true,
    minimumN: 20,
  },
];
