import { afterEach, beforeEach, expect, vi } from 'vitest';

/** A test that lets something be written to the console fails: a warning nobody reads is a fault nobody mends. */
const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
let written: string[] = [];

beforeEach(() => {
  written = [];
  for (const method of methods) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      written.push(`console.${method}: ${words.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(written).toEqual([]);
});
