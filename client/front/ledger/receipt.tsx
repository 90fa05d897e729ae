import { fill } from '#client/texts/fill.ts';
import { type SealTexts, sealTexts } from '#client/texts/seal/texts.ts';
import { frontPage, inLanguage } from '../frame.tsx';
import type { ReceiptAnswer, ReceiptView } from './views.ts';
import { PlainList } from './what-it-proves.tsx';

type Texts = SealTexts['receipt'];

/** Whoever has a receipt learns whether a response has it, and nothing else. */
export function receiptPage(view: ReceiptView): string {
  const { language, answer, problem } = view;
  const texts = sealTexts[language].receipt;
  return frontPage({
    page: view,
    title: texts.title,
    path: '/receipt',
    children: (
      <>
        <h1>{texts.title}</h1>
        {answer && <Found answer={answer} view={view} texts={texts} />}
        <ReceiptForm view={view} texts={texts} fault={problem ?? faultOf(answer, texts)} />
        <PlainList id="says" title={texts.saysTitle} lines={texts.says} />
        {answer?.is !== 'sealed' && (
          <p class="to-ledger">
            <a href={inLanguage('/ledger', language)}>{texts.ledger}</a>
          </p>
        )}
      </>
    ),
  });
}

function faultOf(answer: ReceiptAnswer | undefined, texts: Texts): string | undefined {
  switch (answer?.is) {
    case 'unknown':
      return texts.unknown;
    case 'check':
      return texts.mistyped;
    case 'shape':
      return texts.shape;
    default:
      return undefined;
  }
}

/** Letters that one compares are not broken over two lines. */
const inOneLine = (receipt: string) => receipt.replaceAll(' ', '\u00a0');

type FoundProps = { answer: ReceiptAnswer; view: ReceiptView; texts: Texts };

function Found({ answer, view: { language }, texts }: FoundProps) {
  if (answer.is === 'waiting' || answer.is === 'broken') {
    const [title, words] =
      answer.is === 'waiting' ? [texts.waitingTitle, texts.waiting] : [texts.brokenTitle, texts.broken];
    return (
      <section class={`found ${answer.is}`} role="status">
        <h2>{title}</h2>
        <p>{fill(words, { receipt: inOneLine(answer.receipt) })}</p>
      </section>
    );
  }
  if (answer.is !== 'sealed') return null;
  return (
    <section class="found sealed" role="status">
      <h2>{texts.sealedTitle}</h2>
      <p>
        {fill(texts.sealed, {
          receipt: inOneLine(answer.receipt),
          campaign: answer.campaign[language],
        })}
      </p>
      <h3>{texts.proofTitle}</h3>
      <p class="hint">{texts.proofWhy}</p>
      <form method="post" action="/receipt/proof">
        <input type="hidden" name="receipt" value={answer.receipt} />
        <p class="row">
          <button type="submit">{texts.proof}</button>
          <a
            class="beside"
            href={inLanguage(answer.ledger ? `/ledger/${answer.ledger}` : '/ledger', language)}
          >
            {texts.ledger}
          </a>
        </p>
      </form>
    </section>
  );
}

/** What a hostile form holds is not repeated at length. */
const shownLength = 40;

function ReceiptForm({ view, texts, fault }: { view: ReceiptView; texts: Texts; fault: string | undefined }) {
  const { answer, language } = view;
  const typed = answer && 'typed' in answer ? answer.typed.slice(0, shownLength) : undefined;
  return (
    <form class="code-entry" method="post" action={inLanguage('/receipt', language)}>
      {fault && (
        <p class="fault" id="receipt-fault" role="alert">
          {fault}
        </p>
      )}
      <label for="receipt">{answer && !fault ? texts.again : texts.label}</label>
      <p class="hint" id="receipt-hint">
        {texts.lead} {texts.hint}.
      </p>
      <p class="row">
        <input
          id="receipt"
          class="code"
          type="text"
          name="receipt"
          size={14}
          maxLength={shownLength}
          value={typed}
          aria-invalid={fault ? 'true' : undefined}
          aria-describedby={fault ? 'receipt-fault receipt-hint' : 'receipt-hint'}
          autocapitalize="characters"
          autocomplete="off"
          spellcheck={false}
        />
        <button type="submit">{texts.check}</button>
      </p>
    </form>
  );
}
