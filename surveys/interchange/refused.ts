import type { Wording } from '../questionnaire/wording.ts';

/** A file that cannot be imported at all, with one sentence for the clerk. */
export class ImportRefused extends Error {
  readonly said: Wording;

  constructor(vi: string, en: string) {
    super(en);
    this.name = 'ImportRefused';
    this.said = { vi, en };
  }
}
