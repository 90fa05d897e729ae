import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** By its code: the HTTP status, and the sentence that says what happened and what to do next. */
export type Catalogue = Record<string, readonly [ContentfulStatusCode, vi: string, en: string]>;
