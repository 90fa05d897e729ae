import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { proofChallenge } from '#surveys/campaigns/proof-of-work.ts';
import { openAllowances } from '../../auth/allowances.ts';
import { addressOf } from '../../auth/network-address.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import type { BallotForm } from './ballot-form.ts';

const perMinutes = 10;

/** Of the allowance, for those who have no JavaScript and prove nothing. */
const withoutProof = 2 / 3;

/**
 * Stands before the ballots of open links. Whoever proves some work is let in up to the setting, whoever does not up
 * to two thirds of it, from one address in ten minutes; everybody else is asked to wait, and loses nothing.
 */
export function openDoor({ config, keys, logger, now, random }: Means) {
  const size = config.ballotsPerAddress;
  const key = random(32);
  const proven = openAllowances({ size, perMinutes, key });
  const unproven = openAllowances({ size: Math.ceil(size * withoutProof), perMinutes, key });
  let hasWarned = false;

  const isProven = ({ opened, responseId, proof }: BallotForm) =>
    proof !== '' &&
    keys.readOpenedToken(opened) !== undefined &&
    hasZeros(`${proofChallenge(opened, responseId)}.${proof}`, config.proofBits);

  return {
    /** @throws Problem too_many_ballots (details: afterSeconds) */
    letIn(c: Context, form: BallotForm): void {
      if (size === 0) return;
      const address = addressOf(config, c);
      if (address.is === 'hidden_by_a_proxy') {
        if (!hasWarned) logger.warn({}, 'a proxy stands before this server, but TRUSTED_PROXY is not set');
        hasWarned = true;
        return;
      }
      const allowances = isProven(form) ? proven : unproven;
      const afterSeconds = allowances.take(address.text, now());
      if (afterSeconds > 0) throw new Problem('too_many_ballots', { afterSeconds });
    },
  };
}

function hasZeros(text: string, bits: number): boolean {
  const digest = createHash('sha256').update(text).digest();
  return digest.readUInt32BE(0) < 2 ** (32 - bits);
}
