import type { ExportedCampaign } from './exported-campaign.ts';
import type { TableName } from './tables.ts';

/** A format is one file in this folder and one line in its register. */
export type ExportFormat = {
  extension: string;
  contentType: string;
  /** Bytes as they are wanted; throws in the middle rather than to leave something out. */
  write(exported: ExportedCampaign, table?: TableName): AsyncIterable<Uint8Array>;
  /** Tables that need a file of their own, because one file holds one table. */
  besides: readonly TableName[];
};
