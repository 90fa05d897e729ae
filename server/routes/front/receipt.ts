import { type Context, Hono } from 'hono';
import { type ReceiptAnswer, type ReceiptView, renderReceipt } from '#client/front/render.tsx';
import { formatReceipt, readReceipt } from '#surveys/seal/receipt.ts';
import { openAllowances } from '../../auth/allowances.ts';
import { type Env, open } from '../../auth/guards.ts';
import { addressOf } from '../../auth/network-address.ts';
import { type Inclusion, openReceiptChecks, type ReceiptCheck } from '../../fieldwork/seal/check-receipt.ts';
import { languageOf } from '../../language.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { formField, smallForm } from '../small-form.ts';
import { hasPublicLedger } from './ledger.ts';

const perMinutes = 10;
/** A household that types badly needs fewer; whoever guesses would need some ten thousand million. */
const perAddress = 30;
const forEverybody = 1200;

/**
 * Where a respondent asks whether their response is in. The letters come in a form, never in an address: neither a
 * history nor a log of a proxy keeps them.
 */
export function receiptRoutes(means: Means) {
  const { assets, config, now } = means;
  const check = openReceiptChecks(means);
  const key = means.random(32);
  const own = openAllowances({ size: perAddress, perMinutes, key });
  const all = openAllowances({ size: forEverybody, perMinutes, key });

  /** @throws Problem too_many_receipts */
  function letIn(c: Context): void {
    const address = addressOf(config, c);
    const waits = [
      all.take('everybody', now()),
      ...(address.is === 'known' ? [own.take(address.text, now())] : []),
    ];
    const afterSeconds = Math.max(...waits);
    if (afterSeconds > 0) throw new Problem('too_many_receipts', { afterSeconds });
  }

  const page = (c: Context, more: Pick<ReceiptView, 'answer' | 'problem'> = {}) =>
    renderReceipt({ language: languageOf(c), stylesheet: assets.css('front-style'), ...more });

  async function typedIn(c: Context): Promise<string> {
    return formField(await c.req.parseBody(), 'receipt');
  }

  return new Hono<Env>()
    .get('/receipt', open, (c) => c.html(page(c)))
    .post('/receipt', open, smallForm, async (c) => {
      const typed = await typedIn(c);
      const read = readReceipt(typed);
      if (!read.ok) return c.html(page(c, { answer: { is: read.reason, typed } }), 422);
      try {
        letIn(c);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        c.header('Retry-After', String(error.details.afterSeconds));
        return c.html(page(c, { problem: error.sentence(languageOf(c)) }), error.status);
      }
      const answer = shown(await check(read.receipt), formatReceipt(read.receipt));
      return c.html(page(c, { answer }), answer.is === 'unknown' ? 404 : 200);
    })
    .post('/receipt/proof', open, smallForm, async (c) => {
      const read = readReceipt(await typedIn(c));
      letIn(c);
      const found = read.ok ? await check(read.receipt) : undefined;
      if (found?.is !== 'sealed') throw new Problem('no_proof');
      return c.body(`${JSON.stringify(proofFile(found), null, 1)}\n`, 200, {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': 'attachment; filename="bang-chung-bien-nhan.json"',
      });
    });
}

function shown(check: ReceiptCheck, receipt: string): ReceiptAnswer {
  if (check.is === 'unknown') return { is: 'unknown', typed: receipt };
  if (check.is !== 'sealed') return { is: check.is, receipt };
  const { campaign } = check;
  const ledger = hasPublicLedger(campaign) ? campaign.id : undefined;
  return { is: 'sealed', receipt, campaign: campaign.title, ledger };
}

/** What anybody can reckon again, with the sentence that says how. */
function proofFile({ seal, proof: { receipt, commitment, path } }: Extract<ReceiptCheck, { is: 'sealed' }>) {
  return {
    format: 'lang-nghe-proof',
    how: 'hash = SHA-256(00 ‖ receipt ‖ 0a ‖ commitment as text); then for each step of the path from the first on: SHA-256(01 ‖ step ‖ hash) where the step stands left, SHA-256(01 ‖ hash ‖ step) where it stands right; at the end hash must be root, and root must stand in the ledger at this number',
    campaign: seal.campaign,
    number: seal.number,
    root: seal.root,
    receipt,
    commitment,
    path: path.map(inHex),
  };
}

function inHex({ side, hash }: Inclusion['path'][number]) {
  return { side, hash: Buffer.from(hash).toString('hex') };
}
