import { describe, expect, test } from 'vitest';
import type { RespondentGroup } from '#surveys/campaigns/campaign.ts';
import { cellPopulations } from '#surveys/campaigns/cell-population.ts';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { CollectionPointId, GroupCode } from '#surveys/ids.ts';

const citizens = GroupCode.parse('citizens');
const point = (id: string, sizes: { population?: number; households?: number } = {}) => ({
  id: CollectionPointId.parse(id),
  name: { vi: id, en: id },
  kind: 'neighbourhood' as const,
  ...sizes,
});
const points = [
  point('a', { population: 300, households: 100 }),
  point('b', { population: 100, households: 100 }),
  point('counter'),
];
const quotas = ['a', 'b'].map((id) => ({ group: citizens, point: CollectionPointId.parse(id), n: 10 }));

function sizes(about: Partial<RespondentGroup>, of = { points, quotas }) {
  const group = huyenTung2024.groups.find(({ code }) => code === citizens);
  if (!group) throw new Error('there are no citizens');
  return Object.fromEntries(cellPopulations(of, { ...group, ...about }));
}

describe('how many of a group belong to a collection point', () => {
  test('is the group’s size shared out by people, households or equally, where it has a quota', () => {
    expect(sizes({ population: 1000 })).toEqual({ a: 750, b: 250, counter: undefined });
    expect(sizes({ population: 1000, allocation: 'households' })).toMatchObject({ a: 500, b: 500 });
    expect(sizes({ population: 1000, allocation: 'equally' })).toMatchObject({ a: 500, b: 500 });
  });

  test('is the point’s own size where the group’s is not declared, and nothing where neither is', () => {
    expect(sizes({})).toMatchObject({ a: 300, b: 100 });
    expect(sizes({ allocation: 'equally' })).toMatchObject({ a: undefined, b: undefined });
    const unknown = { points: [point('a', { population: 300 }), point('b')], quotas };
    expect(sizes({}, unknown)).toEqual({ a: 300, b: undefined });
    expect(sizes({ population: 1000 }, unknown)).toEqual({ a: undefined, b: undefined });
  });

  test('is the whole group at its only point', () => {
    const only = { points: [point('a'), point('b')], quotas: quotas.slice(0, 1) };
    expect(sizes({ population: 60 }, only)).toEqual({ a: 60, b: undefined });
  });
});
