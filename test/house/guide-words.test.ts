import { expect, test } from 'vitest';
import { vi as campaigns } from '#client/texts/campaigns/vi.ts';
import { vi as clerk } from '#client/texts/clerk/vi.ts';
import { vi as codes } from '#client/texts/codes/vi.ts';
import { vi as counter } from '#client/texts/counter/vi.ts';
import { vi as criteria } from '#client/texts/criteria/vi.ts';
import { vi as editor } from '#client/texts/editor/vi.ts';
import { vi as front } from '#client/texts/front/vi.ts';
import { vi as items } from '#client/texts/items/vi.ts';
import { vi as people } from '#client/texts/people/vi.ts';
import { vi as quality } from '#client/texts/quality/vi.ts';
import { vi as reports } from '#client/texts/reports/vi.ts';
import { vi as versions } from '#client/texts/versions/vi.ts';
import { read } from './files.ts';

const screens = [
  campaigns,
  clerk,
  codes,
  counter,
  criteria,
  editor,
  front,
  items,
  people,
  quality,
  reports,
  versions,
];

function sentencesIn(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts];
  return typeof texts === 'object' && texts ? Object.values(texts).flatMap(sentencesIn) : [];
}

/** What a screen shows of a sentence when its blanks are filled in; a sentence of hardly more than blanks is none. */
function shown(sentence: string): RegExp[] {
  const parts = sentence.split(/\{\w+\}/);
  if (parts.length > 1 && parts.join('').replace(/\P{L}/gu, '').length < 3) return [];
  return [new RegExp(`^${parts.map((part) => part.replace(/[\^$.*+?()[\]{}|]/g, '\\$&')).join('.+')}$`, 'u')];
}

test('the clerk’s guide calls everything by the words of the screens', () => {
  const labels = [...read('docs/huong-dan-van-phong.md').matchAll(/\*\*(.+?)\*\*/g)].map(
    (match) => match[1] ?? '',
  );
  const sentences = sentencesIn(screens).flatMap(shown);
  expect(labels.length).toBeGreaterThan(80);
  const unknown = labels.filter((label) => !sentences.some((sentence) => sentence.test(label)));
  expect(unknown).toEqual([]);
});
