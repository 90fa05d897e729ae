import { neighbourhoods } from '../campaigns/reference/neighbourhoods.ts';
import type { AuthoredItem } from '../items/index.ts';
import type { AuthoredQuestionnaire } from '../questionnaire/questionnaire.ts';
import { option, words } from './authoring.ts';

/**
 * Block P (domain.md §7.1, §2.4): last, voluntary, and asked only of those who agreed by ticking. Ethnic origin is
 * sensitive personal data (Luật 91/2025/QH15, NĐ 356/2025/NĐ-CP, Điều 4) and has a consent of its own.
 * "Khác" asks for no words here: in a ward of eighteen tổ they would name the person.
 */
type Code = 'P1' | 'P2' | 'P3' | 'P4' | 'P5' | 'P6';

const other = option('other', 'Khác', 'Other');

const offered: Record<Code, Pick<Extract<AuthoredItem, { kind: 'single-choice' }>, 'wording' | 'options'>> = {
  P1: {
    wording: words('Giới tính của Ông/Bà', 'Your sex'),
    options: [option('male', 'Nam', 'Male'), option('female', 'Nữ', 'Female')],
  },
  P2: {
    wording: words('Độ tuổi của Ông/Bà', 'Your age'),
    options: [
      option('18_24', '18–24 tuổi', '18–24'),
      option('25_34', '25–34 tuổi', '25–34'),
      option('35_49', '35–49 tuổi', '35–49'),
      option('50_60', '50–60 tuổi', '50–60'),
      option('over_60', 'Trên 60 tuổi', 'Over 60'),
    ],
  },
  P3: {
    wording: words('Dân tộc của Ông/Bà', 'Your ethnic group'),
    options: [
      option('tay', 'Tày', 'Tày'),
      option('nung', 'Nùng', 'Nùng'),
      option('kinh', 'Kinh', 'Kinh'),
      option('dao', 'Dao', 'Dao'),
      option('mong', 'Mông', 'Mông'),
      option('hoa', 'Hoa', 'Hoa'),
      option('san_chay', 'Sán Chay', 'Sán Chay'),
      other,
    ],
  },
  P4: {
    wording: words('Trình độ học vấn của Ông/Bà', 'Your education'),
    options: [
      option('primary', 'Tiểu học (cấp I)', 'Primary school'),
      option('lower_secondary', 'Trung học cơ sở (cấp II)', 'Lower secondary school'),
      option('upper_secondary', 'Trung học phổ thông (cấp III)', 'Upper secondary school'),
      option('vocational', 'Dạy nghề/Trung cấp/Cao đẳng', 'Vocational training or college'),
      option('university', 'Đại học/Trên đại học', 'University or above'),
      other,
    ],
  },
  P5: {
    wording: words('Nghề nghiệp của Ông/Bà', 'Your occupation'),
    options: [
      option('retired', 'Nghỉ hưu', 'Retired'),
      option('at_home', 'Không đi làm (ở nhà)', 'Not working (at home)'),
      option(
        'freelance',
        'Làm công việc tự do (không ký hợp đồng lao động)',
        'Self-employed or casual work (no labour contract)',
      ),
      option('student', 'Sinh viên', 'Student'),
      option(
        'private',
        'Làm việc tại tổ chức, doanh nghiệp lĩnh vực tư',
        'Working for a private organisation or enterprise',
      ),
      option(
        'public',
        'Làm việc tại cơ quan, tổ chức, doanh nghiệp lĩnh vực công',
        'Working for a public agency, organisation or enterprise',
      ),
      other,
    ],
  },
  P6: {
    wording: words('Tổ dân phố nơi Ông/Bà cư trú', 'The neighbourhood where you live'),
    options: neighbourhoods.map(({ id, name }) => option(id.replaceAll('-', '_'), name, name)),
  },
};

const consent = {
  general: option(
    'general',
    'Tôi đồng ý cung cấp thông tin nhân khẩu ở phần cuối (không bắt buộc)',
    'I agree to give the personal details asked for at the end (optional)',
  ),
  ethnicity: option(
    'ethnicity',
    'Tôi đồng ý cung cấp thông tin về dân tộc, là dữ liệu cá nhân nhạy cảm (không bắt buộc)',
    'I agree to state my ethnic group, which is sensitive personal data (optional)',
  ),
};

/** The section with the items asked for; the consent to ethnicity is there only where ethnicity is asked. */
export function demographics(codes: readonly Code[]): AuthoredQuestionnaire['sections'][number] {
  return {
    code: 'demographics',
    title: words('Thông tin người trả lời (không bắt buộc)', 'About you (optional)'),
    intro: words(
      'Phần này chỉ để tổng hợp theo nhóm. Ông/Bà có thể để trống tất cả; khi không đánh dấu đồng ý thì thông tin ở phần này không được lưu.',
      'This part is only used for figures by group. You may leave all of it blank; without a tick of consent nothing given here is kept.',
    ),
    items: [
      {
        kind: 'multiple-choice',
        code: 'P0',
        wording: words(
          'Ông/Bà có đồng ý cung cấp thông tin về mình không?',
          'Do you agree to give details about yourself?',
        ),
        hint: words(
          'Đánh dấu nếu đồng ý; để trống nếu không đồng ý',
          'Tick if you agree; leave blank if you do not',
        ),
        options: codes.includes('P3') ? [consent.general, consent.ethnicity] : [consent.general],
      },
      ...codes.map(
        (code): AuthoredItem => ({
          kind: 'single-choice',
          code,
          number: code,
          ...offered[code],
          when: { item: 'P0', oneOf: [code === 'P3' ? 'ethnicity' : 'general'] },
          declinable: true,
        }),
      ),
    ],
  };
}
