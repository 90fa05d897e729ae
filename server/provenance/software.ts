import { version } from '../../package.json';

/** Which program computed a number. */
export const software = { name: 'lang-nghe', version } as const;
