import { prove } from './prove.ts';

/** Beside the page, so that nobody who answers notices. Asked with a challenge and how many zero bits. */
addEventListener('message', ({ data }: MessageEvent<[challenge: string, zeroBits: number]>) => {
  postMessage(prove(...data));
});
