import type { CollectionPointId } from '../ids.ts';
import type { Campaign, CollectionPoint, RespondentGroup } from './campaign.ts';

/**
 * How many of a group belong to each collection point, as far as it is declared [ours]: the group's size shared out by
 * what its sample was shared out by (people, unless the clerk chose households or equal parts), over the points where
 * the group has a quota; where the group's size is not declared, the points' own sizes, which weigh alike. A group that
 * is asked at one point only is all there. Undefined where what is needed is not declared, and for points that the
 * group has no quota at.
 */
export function cellPopulations(
  { points, quotas }: Pick<Campaign, 'points' | 'quotas'>,
  group: RespondentGroup,
): Map<CollectionPointId, number | undefined> {
  const hasQuota = ({ id }: CollectionPoint) =>
    quotas.some((quota) => quota.group === group.code && quota.point === id && quota.n > 0);
  const own = points.filter(hasQuota);
  const sizes = own.map((point) => sizeOf(point, group));
  const known = sizes.filter((size) => size !== undefined);
  const sum = known.reduce((all, size) => all + size, 0);
  const isWhole = known.length === own.length && sum > 0;
  return new Map(
    points.map(({ id }) => {
      const at = own.findIndex((point) => point.id === id);
      const size = at === -1 ? undefined : sizes[at];
      if (at !== -1 && own.length === 1) return [id, group.population ?? size];
      if (group.population === undefined) return [id, group.allocation === 'equally' ? undefined : size];
      return [id, size === undefined || !isWhole ? undefined : (group.population * size) / sum];
    }),
  );
}

function sizeOf(point: CollectionPoint, { allocation = 'population' }: RespondentGroup): number | undefined {
  return allocation === 'equally' ? 1 : point[allocation];
}
