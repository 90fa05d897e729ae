import type { Answered, Failure } from '#client/officials/asking.ts';

/**
 * How what is on the screen stands to what is stored. `refused`: the server has looked at it and said no;
 * `changed_meanwhile`: somebody else was faster, and it must be chosen which one stays.
 */
export type Saving =
  | { is: 'saved' | 'unsaved' | 'saving' | 'unreachable' | 'changed_meanwhile' | 'session_ended' | 'gone' }
  | { is: 'refused'; sentence: string };

type SaverMeans<Draft, Stored> = {
  save(revision: number, draft: Draft): Promise<Answered<Stored>>;
  tell(saving: Saving, stored: Stored): void;
  /** False for a fielded campaign: what changes it is saved by hand. */
  isAutomatic: boolean;
  pauseMs: number;
};

const againMs = 5000;

/**
 * Saves a draft a moment after the last change, one request at a time; what is changed meanwhile follows. Without a
 * network it tries again until it succeeds. Nothing is ever thrown away here.
 */
export class Saver<Draft, Stored extends { revision: number }> {
  private draft: Draft;
  private stored: Stored;
  private isDirty = false;
  private running: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Saving = { is: 'saved' };
  private readonly means: SaverMeans<Draft, Stored>;

  constructor(draft: Draft, stored: Stored, means: SaverMeans<Draft, Stored>) {
    this.draft = draft;
    this.stored = stored;
    this.means = means;
  }

  get revision(): number {
    return this.stored.revision;
  }

  get hasUnsaved(): boolean {
    return this.isDirty;
  }

  change(draft: Draft): void {
    this.draft = draft;
    this.isDirty = true;
    if (this.saving.is === 'changed_meanwhile' || this.saving.is === 'gone') return;
    if (this.running === undefined) this.tell({ is: 'unsaved' });
    if (this.means.isAutomatic) this.later(this.means.pauseMs);
  }

  /** Saves now. @returns true when everything on the screen is stored. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (!this.isDirty) return true;
    this.running = this.send();
    await this.running;
    return !this.isDirty;
  }

  /** After `changed_meanwhile`: what is on this screen stays, over what is stored at `revision`. */
  async keepMine(revision: number): Promise<void> {
    this.stored = { ...this.stored, revision };
    this.tell({ is: 'unsaved' });
    await this.flush();
  }

  /** What is not stored is let go: whoever chose it was asked. */
  letGo(): void {
    this.isDirty = false;
    this.stop();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private async send(): Promise<void> {
    const sent = this.draft;
    this.isDirty = false;
    this.tell({ is: 'saving' });
    const answered = await this.means.save(this.stored.revision, sent);
    this.running = undefined;
    if (answered.ok) {
      this.stored = answered.value;
      this.tell(this.isDirty ? { is: 'unsaved' } : { is: 'saved' });
      if (this.isDirty && this.means.isAutomatic) this.later(this.means.pauseMs);
      return;
    }
    this.isDirty = true;
    this.tell(savingAfter(answered.failure));
    if (answered.failure.kind === 'unsure' && this.means.isAutomatic) this.later(againMs);
  }

  private tell(saving: Saving): void {
    this.saving = saving;
    this.means.tell(saving, this.stored);
  }
}

function savingAfter({ kind, problem, sentence }: Failure): Saving {
  if (problem === 'changed_meanwhile') return { is: 'changed_meanwhile' };
  if (kind === 'not_found') return { is: 'gone' };
  if (kind === 'session_ended') return { is: kind };
  return kind !== 'unsure' && sentence ? { is: 'refused', sentence } : { is: 'unreachable' };
}
