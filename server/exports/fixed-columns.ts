import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { Mode } from '#surveys/campaigns/mode.ts';
import type { Wording } from '#surveys/questionnaire/wording.ts';
import type { Disposition } from '#surveys/responses/disposition.ts';
import type { DurationBand, Response } from '#surveys/responses/response.ts';
import type { LeftOut } from '../results/quality/left-out.ts';
import type { Cell } from './row.ts';

/** What stands before the answers in every row: no id, and nothing more exact than a day. */
export type FixedColumn = {
  column: string;
  label: Wording;
  values: { value: Cell; label: Wording }[];
  cell(response: Response): Cell;
};

const modeLabels: Record<Mode, Wording> = {
  web: { vi: 'Tự trả lời qua mã QR', en: 'By oneself, through the QR code' },
  tablet_self: { vi: 'Máy tính bảng, tự điền', en: 'Tablet, by oneself' },
  tablet_assisted: { vi: 'Máy tính bảng, có hỗ trợ', en: 'Tablet, with assistance' },
  paper: { vi: 'Phiếu giấy nhập lại', en: 'Paper, keyed in' },
};

const dispositionLabels: Record<Disposition, Wording> = {
  complete: { vi: 'Hợp lệ', en: 'Complete' },
  partial: { vi: 'Trả lời dở dang', en: 'Partial' },
  screened_out: { vi: 'Ngoài đối tượng', en: 'Not eligible' },
  void: { vi: 'Đã hủy', en: 'Void' },
};

const durationLabels: Record<DurationBand, Wording> = {
  under_2_min: { vi: 'Dưới 2 phút', en: 'Under 2 minutes' },
  '2_to_5_min': { vi: 'Từ 2 đến dưới 5 phút', en: '2 to under 5 minutes' },
  '5_to_15_min': { vi: 'Từ 5 đến dưới 15 phút', en: '5 to under 15 minutes' },
  over_15_min: { vi: 'Từ 15 phút trở lên', en: '15 minutes or more' },
  unknown: { vi: 'Không rõ', en: 'Unknown' },
};

const labelled = (labels: Readonly<Record<string, Wording>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** `excluded`: 0, or the number of the exclusion by which the clerk left the response out of the figures. */
export function fixedColumnsOf(campaign: Campaign, { made, exclusionOf }: LeftOut): FixedColumn[] {
  const numbers = new Map(made.map(({ id }, at) => [id, at + 1]));
  const isTrial = campaign.isTrial ? 1 : 0;
  return [
    {
      column: 'campaign',
      label: { vi: 'Đợt điều tra', en: 'Campaign' },
      values: [{ value: campaign.id, label: campaign.title }],
      cell: () => campaign.id,
    },
    {
      column: 'is_trial',
      label: {
        vi: 'Phiếu chạy thử, không tính vào kết quả chính thức',
        en: 'Trial run, not an official result',
      },
      values: [
        { value: 0, label: { vi: 'Chính thức', en: 'Official' } },
        { value: 1, label: { vi: 'Chạy thử', en: 'Trial' } },
      ],
      cell: () => isTrial,
    },
    {
      column: 'group',
      label: { vi: 'Nhóm đối tượng', en: 'Respondent group' },
      values: campaign.groups.map(({ code, name }) => ({ value: code, label: name })),
      cell: ({ group }) => group,
    },
    {
      column: 'point',
      label: { vi: 'Điểm khảo sát', en: 'Collection point' },
      values: campaign.points.map(({ id, name }) => ({ value: id, label: name })),
      cell: ({ point }) => point,
    },
    {
      column: 'questionnaire',
      label: { vi: 'Mẫu phiếu và phiên bản', en: 'Questionnaire and version' },
      values: [],
      cell: ({ questionnaire }) => questionnaire,
    },
    {
      column: 'mode',
      label: { vi: 'Hình thức', en: 'Mode' },
      values: labelled(modeLabels),
      cell: ({ mode }) => mode,
    },
    {
      column: 'received_on',
      label: { vi: 'Ngày nhận (giờ Việt Nam)', en: 'Day of receipt (Vietnam)' },
      values: [],
      cell: ({ receivedOn }) => receivedOn,
    },
    {
      column: 'is_late',
      label: { vi: 'Nộp sau khi kết thúc', en: 'Handed in after closing' },
      values: [
        { value: 0, label: { vi: 'Trong thời gian điều tra', en: 'In time' } },
        {
          value: 1,
          label: { vi: 'Thu trước khi kết thúc, nộp sau', en: 'Collected before closing, handed in later' },
        },
      ],
      cell: ({ isLate }) => (isLate ? 1 : 0),
    },
    {
      column: 'disposition',
      label: { vi: 'Tình trạng phiếu', en: 'Disposition' },
      values: labelled(dispositionLabels),
      cell: ({ disposition }) => disposition,
    },
    {
      column: 'duration',
      label: { vi: 'Thời gian trả lời', en: 'Time taken' },
      values: labelled(durationLabels),
      cell: ({ duration }) => duration,
    },
    {
      column: 'excluded',
      label: { vi: 'Lần loại khỏi kết quả (0: được tính)', en: 'Exclusion from the results (0: counted)' },
      values: [
        { value: 0, label: { vi: 'Được tính', en: 'Counted' } },
        ...made.map(({ reason, readmitted }, at) => ({
          value: at + 1,
          label: readmitted
            ? { vi: `Đã lấy lại: ${reason}`, en: `Taken back: ${reason}` }
            : { vi: `Bị loại: ${reason}`, en: `Left out: ${reason}` },
        })),
      ],
      cell: ({ id }) => {
        const exclusion = exclusionOf(id);
        return exclusion === undefined ? 0 : (numbers.get(exclusion) ?? 0);
      },
    },
  ];
}
