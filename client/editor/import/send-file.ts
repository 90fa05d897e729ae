import type { InferResponseType } from 'hono/client';
import { type Answered, answerOf } from '#client/officials/asking.ts';
import { api } from '../api.ts';

export type ImportView = InferResponseType<typeof api.import.$post, 200>;

/** The file as it is; the server looks into it and tells what it found. */
export function sendFile(file: File): Promise<Answered<ImportView>> {
  const headers = { 'Content-Type': 'application/octet-stream' };
  return answerOf(api.import.$post(undefined, { init: { body: file, headers } }));
}
