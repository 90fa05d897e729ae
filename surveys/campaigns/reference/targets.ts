import type { AuthoredCampaign } from '../campaign.ts';

const target = (code: string, vi: string, en: string) => ({ code, name: { vi, en } });

/**
 * The bodies a ward of TP Bắc Kạn worked with in 2024 (domain.md §7.7). Obsolete since the mergers of 1/3/2025 and
 * 1/7/2025: a later campaign brings its own list.
 */
export const targets: AuthoredCampaign['targets'] = [
  target('UBNDTP', 'UBND thành phố Bắc Kạn', "Bắc Kạn City People's Committee"),
  target('VPUBND', 'Văn phòng UBND tỉnh', "Office of the Provincial People's Committee"),
  target('NOIVU', 'Sở Nội vụ', 'Department of Home Affairs'),
  target('TUPHAP', 'Sở Tư pháp', 'Department of Justice'),
  target('TAICHINH', 'Sở Tài chính', 'Department of Finance'),
  target('KHDT', 'Sở Kế hoạch và Đầu tư', 'Department of Planning and Investment'),
  target('TNMT', 'Sở Tài nguyên và Môi trường', 'Department of Natural Resources and Environment'),
  target('XAYDUNG', 'Sở Xây dựng', 'Department of Construction'),
  target(
    'NNPTNT',
    'Sở Nông nghiệp và Phát triển nông thôn',
    'Department of Agriculture and Rural Development',
  ),
  target(
    'LDTBXH',
    'Sở Lao động - Thương binh và Xã hội',
    'Department of Labour, War Invalids and Social Affairs',
  ),
  target('YTE', 'Sở Y tế', 'Department of Health'),
  target('GDDT', 'Sở Giáo dục và Đào tạo', 'Department of Education and Training'),
  target('VHTTDL', 'Sở Văn hóa, Thể thao và Du lịch', 'Department of Culture, Sports and Tourism'),
  target('TTTT', 'Sở Thông tin và Truyền thông', 'Department of Information and Communications'),
  target('KHCN', 'Sở Khoa học và Công nghệ', 'Department of Science and Technology'),
  target('CONGTHUONG', 'Sở Công Thương', 'Department of Industry and Trade'),
  target('GTVT', 'Sở Giao thông vận tải', 'Department of Transport'),
  target('THANHTRA', 'Thanh tra tỉnh', 'Provincial Inspectorate'),
  target('DANTOC', 'Ban Dân tộc tỉnh', 'Provincial Committee for Ethnic Minority Affairs'),
  target(
    'BQLKCN',
    'Ban Quản lý các khu công nghiệp tỉnh',
    "Management Board of the Province's Industrial Zones",
  ),
];
