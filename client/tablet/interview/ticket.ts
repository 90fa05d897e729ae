import type { CollectionPoint, RespondentGroup } from '#surveys/campaigns/campaign.ts';
import type { DeviceId } from '#surveys/ids.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import type { Interview } from '#surveys/tablets/interview.ts';
import type { TabletKit } from '#surveys/tablets/report.ts';

/** An interview that is to be made, with the kit it is begun with: a kit that comes meanwhile is for the next one. */
export type Ticket = {
  id: string;
  device: DeviceId;
  kit: TabletKit;
  mode: Interview['mode'];
  group: RespondentGroup;
  point: CollectionPoint;
  questionnaire: Questionnaire;
  /** False where the official says that the day on the tablet is wrong. */
  isDayKnown: boolean;
};
