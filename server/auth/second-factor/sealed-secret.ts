import type { Means } from '../../means.ts';

type Vaulted = Pick<Means, 'vault'>;

/** A secret as it is stored, and as a page carries it until the first code has proved that the app knows it. */
export function sealSecret({ vault }: Vaulted, account: string, secret: Buffer): string {
  return vault.seal(secret.toString('base64url'), `second factor of ${account}`);
}

/** Undefined where it is somebody else's, or was sealed with a key file that is lost. */
export function unsealSecret({ vault }: Vaulted, account: string, sealed: string): Buffer | undefined {
  const secret = vault.unseal(sealed, `second factor of ${account}`);
  return secret === undefined ? undefined : Buffer.from(secret, 'base64url');
}

export function recoveryMark({ vault }: Vaulted, account: string, code: string): string {
  return vault.mark(code, `recovery code of ${account}`);
}
