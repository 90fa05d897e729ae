import { rejectedIn } from '#surveys/paper/first-table.ts';
import { invalidIn } from '#surveys/paper/summary.ts';
import { type Block, paragraph, type Row, type Table } from '../content/content.ts';
import type { Material } from '../material.ts';
import { count, modeNames, part, untold } from '../words.ts';

type Counted = { complete: number; partial: number; screened_out: number; void: number; quota?: number };

/** Table 1: ballots handed out, returned, valid and not, by group, by point and by mode. */
export function ballotTables(material: Material): Block[] {
  const { progress } = material;
  const byPoint = progress.points.map(({ name, ...counts }) => ({ name: name.vi, ...counts }));
  const byMode = progress.modes
    .filter((counts) => received(counts) > 0)
    .map(({ mode, ...counts }) => ({ name: modeNames[mode], ...counts }));
  return [
    paragraph(
      'Với phiếu giấy, số phiếu phát ra được đếm theo lô (Bảng 1d). Với phiếu trả lời qua mã QR và máy tính bảng không có số phiếu phát ra; số đối chiếu là chỉ tiêu số phiếu của kế hoạch chọn mẫu.',
    ),
    table('Bảng 1a. Phiếu thu về theo nhóm đối tượng', 'Nhóm đối tượng', byGroup(material), progress.all),
    table('Bảng 1b. Phiếu thu về theo điểm khảo sát', 'Điểm khảo sát', byPoint, progress.all),
    table('Bảng 1c. Phiếu thu về theo hình thức', 'Hình thức', byMode, { ...progress.all, quota: 0 }),
    ...paperTables(material),
  ];
}

function byGroup({ progress }: Material) {
  return progress.groups.map(({ name, ...counts }) => ({ name: name.vi, ...counts }));
}

export function received({ complete, partial, screened_out, void: withdrawn }: Counted): number {
  return complete + partial + screened_out + withdrawn;
}

const note =
  'Hợp lệ: phiếu trả lời đủ để tính. Không hợp lệ gồm phiếu trả lời dở dang, phiếu của người ngoài đối tượng và phiếu đã hủy. Chỉ tiêu: số phiếu hợp lệ cần đạt.';

function table(
  caption: string,
  first: string,
  counted: readonly (Counted & { name: string })[],
  all: Counted,
): Table {
  const rowOf = (name: string, counts: Counted, is?: Row['is']): Row => ({
    ...(is && { is }),
    cells: [
      name,
      counts.quota ? count(counts.quota) : untold,
      count(received(counts)),
      count(counts.complete),
      count(counts.partial),
      count(counts.screened_out),
      count(counts.void),
      part(counts.complete, received(counts)),
    ],
  });
  const figures = ['Chỉ tiêu', 'Thu về', 'Hợp lệ', 'Dở dang', 'Ngoài đối tượng', 'Đã hủy', '% hợp lệ'];
  return {
    is: 'table',
    caption,
    columns: [
      { title: first, width: 52 },
      ...figures.map((title) => ({ title, width: 15.5, align: 'right' as const })),
    ],
    rows: [...counted.map((one) => rowOf(one.name, one)), rowOf('Cộng', all, 'total')],
    note,
  };
}

function paperTables({ paper }: Material): Block[] {
  if (!paper) return [paragraph('Đợt này không phát phiếu giấy theo lô, nên không có Bảng 1d.')];
  const rowOf = (name: string, row: (typeof paper)['all'], is?: Row['is']): Row => ({
    ...(is && { is }),
    cells: [
      name,
      count(row.counts.printed),
      count(row.counts.handedOut),
      count(row.counts.returned),
      count(row.counts.complete),
      count(row.counts.partial + row.counts.screenedOut + invalidIn(row.counts) + rejectedIn(row)),
      part(row.counts.returned, row.counts.handedOut),
      part(row.counts.disagreed, row.counts.compared),
    ],
  });
  const figures = [
    'In ra',
    'Phát ra',
    'Thu về',
    'Hợp lệ',
    'Không hợp lệ',
    'Tỷ lệ thu',
    'Khác nhau khi nhập lại',
  ];
  return [
    {
      is: 'table',
      caption: 'Bảng 1d. Phiếu giấy phát ra, thu về, hợp lệ và không hợp lệ',
      columns: [
        { title: 'Nhóm đối tượng', width: 48 },
        ...figures.map((title) => ({ title, width: 16, align: 'right' as const })),
      ],
      rows: [...paper.rows.map((row) => rowOf(row.name.vi, row)), rowOf('Cộng', paper.all, 'total')],
      note: 'Khác nhau khi nhập lại: tỷ lệ câu mà hai lần nhập độc lập đọc khác nhau, trên số câu được nhập hai lần.',
    },
  ];
}
