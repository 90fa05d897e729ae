import { describe, expect, test } from 'vitest';
import { actSentence } from '#client/clerk/log/act-sentence.ts';
import { browserInWords } from '#client/clerk/settings/account/sessions-part.tsx';
import { wordsFor } from '#client/clerk/words.tsx';
import { peopleTexts } from '#client/texts/people/texts.ts';
import { actKinds, subjectOf } from '#surveys/acts/act.ts';

const say = (act: Parameters<typeof actSentence>[0], language: 'vi' | 'en' = 'vi') =>
  actSentence(act, peopleTexts[language], wordsFor(language));

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  const { log } = peopleTexts[language];

  test('every kind of act has its sentence, and every subject its word', () => {
    expect(Object.keys(log.acts).sort()).toEqual([...actKinds].sort());
    const subjects: Record<string, string> = log.subjects;
    expect(actKinds.filter((kind) => !subjects[subjectOf(kind)])).toEqual([]);
  });

  test.each(actKinds)(
    '%s is one sentence whose parts are left out where nothing is known of them',
    (kind) => {
      const blanks = [...log.acts[kind].replace(/\[[^\]]*\]/g, '').matchAll(/\{(\w+)\}/g)].map(
        ([, name = '']) => name,
      );
      const known = Object.fromEntries(blanks.map((name) => [name, 'hoa']));
      expect(say({ kind, about: known }, language)).toMatch(/^\p{Lu}[^[\]{}]*[^.]\.$/u);
    },
  );
});

test('roles, days and numbers are told in words', () => {
  const about = { account: 'hoa.nguyen', from: 'interviewer', to: 'observer' };
  expect(say({ kind: 'account.role_changed', about })).toBe(
    'Đổi vai trò của hoa.nguyen: từ điều tra viên thành quan sát viên.',
  );
  expect(say({ kind: 'account.second_factor_required', about: { roles: 'clerk leader' } })).toBe(
    'Đặt vai trò bắt buộc xác thực hai bước: cán bộ tổng hợp, lãnh đạo.',
  );
  expect(say({ kind: 'account.second_factor_required', about: { roles: '' } }, 'en')).toContain('no role');
  expect(say({ kind: 'campaign.extended', about: { lastDay: '2024-10-15', reason: 'Mưa lũ.' } })).toBe(
    'Gia hạn đợt điều tra đến 15/10/2024. Lý do: Mưa lũ.',
  );
  expect(say({ kind: 'responses.simulated', about: { count: 1200 } })).toContain('1.200');
});

test('groups and points are told by their names', () => {
  const about = { count: 40, batch: 2, group: 'citizens', point: 'khuoi-lang' };
  const places = {
    'group citizens': { vi: 'Người dân', en: 'Citizens' },
    'point khuoi-lang': { vi: 'Tổ Khuổi Lặng', en: 'Khuổi Lặng' },
  };
  expect(actSentence({ kind: 'codes.printed', about }, peopleTexts.vi, wordsFor('vi'), places)).toBe(
    'In 40 thẻ mã, lô 2, nhóm Người dân, điểm Tổ Khuổi Lặng.',
  );
});

test('a browser is told by its name and machine, an unknown one as another', () => {
  const texts = peopleTexts.vi.account;
  expect(browserInWords('coccoc windows', texts)).toBe('Cốc Cốc, Windows');
  expect(browserInWords('constructor x', texts)).toBe('Trình duyệt khác, máy khác');
});
