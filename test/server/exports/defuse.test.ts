import { describe, expect, it } from 'vitest';
import { defuse } from '#server/exports/defuse.ts';

describe('text in a CSV cell', () => {
  it.each(['=1+1', '+cmd', '-cmd', '@SUM(A1)', '\t=1', '\r=1', ' =1+1', '-1+cmd|calc', '＝1＋1', '+84 912'])(
    'that begins like a formula gets an apostrophe: %j',
    (text) => expect(defuse(text)).toBe(`'${text}`),
  );

  it.each(['-5', '+5', '-0,75', '5', '-97', 'Không hài lòng', 'a=b', '', 'email@vn'])(
    'that is honest stays as it is: %j',
    (text) => expect(defuse(text)).toBe(text),
  );
});
