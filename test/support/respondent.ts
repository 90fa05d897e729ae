import type { RunningApp } from './app.ts';

/** Somebody with a phone and a link, through HTTP and without JavaScript. */
export type Respondent = Awaited<ReturnType<typeof respondent>>;

const encoded = 'application/x-www-form-urlencoded';

/** Opens the page behind a link as a browser would. */
export async function respondent({ app }: Pick<RunningApp, 'app'>, code: string) {
  const address = `/k/${code}`;
  const page = await app.request(address);
  const html = await page.text();
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
  const envelope = { responseId: hidden('responseId'), opened: hidden('opened') };

  const post = (fields: [string, string][], headers: Record<string, string>) =>
    app.request(address, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { 'Content-Type': encoded, ...headers },
    });

  return {
    page,
    html,
    envelope,
    /** Sends the form the way a browser without JavaScript does. */
    sends: (answers: [string, string][], other: Partial<typeof envelope> = {}) =>
      post([...Object.entries({ ...envelope, ...other }), ...answers], {}),
    /** Sends it the way our own script does. */
    sendsByScript: (answers: [string, string][], other: Partial<typeof envelope> = {}) =>
      post([...Object.entries({ ...envelope, ...other }), ...answers], { Accept: 'application/json' }),
  };
}

/** A citizen of the ward who has not been to the office, and is content. */
export const aContentCitizen: [string, string][] = [
  ['Q0', 'yes'],
  ['Q1', 'no'],
  ['I1', '4'],
  ['I2', '4'],
  ['I3', '5'],
  ['I4', '3'],
  ['V1', '4'],
  ['V2', '4'],
  ['V3', '3'],
  ['V4', '4'],
  ['VI1', '4'],
  ['VII1', '1'],
  ['VII2', '1'],
];
