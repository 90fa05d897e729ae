import type { Material } from './material.ts';
import type { Signer } from './signers.ts';

/** What the clerk chooses about a document. `place`: where it is dated. */
export type Choices = { place: string; signer: Signer; withComments: boolean };

/** A report is one folder here and one line in the register. */
export type Report = {
  extension: 'docx' | 'xlsx';
  contentType: string;
  /** In the file's name. */
  slug: string;
  /** Is there anything to say in it, for this campaign? */
  fits(material: Pick<Material, 'campaign' | 'criteriaSet'>): boolean;
  write(material: Material, choices: Choices): Promise<Uint8Array>;
};

export const wordFile = {
  extension: 'docx',
  contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

export const workbookFile = {
  extension: 'xlsx',
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
