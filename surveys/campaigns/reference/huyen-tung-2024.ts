import { Campaign } from '../campaign.ts';
import { frame } from './frame.ts';

/**
 * The plan's own campaign (Kế hoạch of UBND phường Huyền Tụng, 05/8/2024): XHH in September and October 2024.
 * The plan's number is blank in the document and so here.
 */
export const huyenTung2024: Campaign = Campaign.parse({
  ...frame,
  id: '2024',
  title: {
    vi: 'Điều tra xã hội học xác định Chỉ số cải cách hành chính năm 2024',
    en: 'Sociological survey for the 2024 Public Administration Reform Index',
  },
  planDate: '2024-08-05',
  state: 'closed',
  isTrial: false,
  firstDay: '2024-09-01',
  lastDay: '2024-10-31',
  lateDay: '2024-11-07',
});
