import type { AuthoredCampaign } from '../campaign.ts';
import { neighbourhoods } from './neighbourhoods.ts';

export const oneStop = 'one-stop';

export const points: AuthoredCampaign['points'] = [
  ...neighbourhoods.map(({ id, name }) => ({
    id,
    name: { vi: `Tổ ${name}`, en: `${name} neighbourhood` },
    kind: 'neighbourhood' as const, // a literal, which map would widen to string
  })),
  {
    id: oneStop,
    name: { vi: 'Bộ phận Một cửa', en: 'One-stop counter' },
    kind: 'one_stop_counter',
  },
];
