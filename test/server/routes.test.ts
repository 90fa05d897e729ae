import { expect, test } from 'vitest';
import { openApp } from '#test/support/app.ts';

test('no two addresses stand in each other’s way: all are found by one expression, whatever is asked for', async () => {
  const { app, close } = await openApp();
  await app.request('/');
  expect(app.router.name).toBe('SmartRouter + RegExpRouter');
  await close();
});
