import { fill } from '#client/texts/fill.ts';
import { type PeopleTexts, peopleTexts } from '#client/texts/people/texts.ts';
import { Qr } from '#client/ui/qr.tsx';
import { Field } from '../field.tsx';
import { frontPage, inLanguage } from '../frame.tsx';
import type { SecondFactorView } from '../views.ts';

/** Sets the second factor up, or what one may do where it is there. Works without a script. */
export function secondFactorPage(view: SecondFactorView): string {
  const texts = peopleTexts[view.language].secondFactor;
  return frontPage({
    page: view,
    title: texts.title,
    children: (
      <>
        <h1>{texts.title}</h1>
        <p>{view.isRequired && !view.on ? texts.required : texts.why}</p>
        {view.problem && (
          <p class="fault" role="alert">
            {view.problem}
          </p>
        )}
        {view.offer && <SetUp view={view} offer={view.offer} texts={texts} />}
        {view.on && <IsOn view={view} codesLeft={view.on.codesLeft} texts={texts} />}
        {view.asksPassword && (
          <p>
            <a href={view.to}>{texts.back}</a>
          </p>
        )}
      </>
    ),
  });
}

type Texts = PeopleTexts['secondFactor'];
type SetUpProps = { view: SecondFactorView; offer: NonNullable<SecondFactorView['offer']>; texts: Texts };

function SetUp({ view, offer, texts }: SetUpProps) {
  return (
    <form method="post" action={inLanguage(view.action, view.language)}>
      <input type="hidden" name="to" value={view.to} />
      <input type="hidden" name="secret" value={offer.sealedSecret} />
      <input type="hidden" name="act" value="turn_on" />
      <h2>{texts.scanTitle}</h2>
      <p class="hint">{texts.scan}</p>
      <div class="scan-me">
        <Qr link={offer.link} label={texts.qrLabel} />
        <div>
          <p class="hint">{texts.letters}</p>
          <p class="letters">
            {(offer.letters.match(/.{1,4}/g) ?? []).map((four, index) => (
              <span key={index}>{four}</span>
            ))}
          </p>
        </div>
      </div>
      <h2>{texts.codeTitle}</h2>
      <Field field="code" input={{ label: texts.code, type: 'text', autocomplete: 'one-time-code' }} />
      {view.asksPassword && <Password texts={texts} field="password" />}
      <p>
        <button type="submit">{texts.turnOn}</button>
      </p>
    </form>
  );
}

function Password({ texts, field }: { texts: Texts; field: string }) {
  return (
    <Field
      field={field}
      name="password"
      input={{
        label: texts.password,
        hint: texts.passwordWhy,
        type: 'password',
        autocomplete: 'current-password',
      }}
    />
  );
}

function IsOn({ view, codesLeft, texts }: { view: SecondFactorView; codesLeft: number; texts: Texts }) {
  const action = inLanguage(view.action, view.language);
  return (
    <>
      <p>
        <b>{fill(texts.isOn, { left: codesLeft })}</b>
      </p>
      <form method="post" action={action}>
        <h2>{texts.makeCodes}</h2>
        <p>{texts.makeCodesHow}</p>
        <Password texts={texts} field="codes-password" />
        <p>
          <button type="submit" name="act" value="make_codes">
            {texts.makeCodes}
          </button>
        </p>
      </form>
      <h2>{texts.turnOff}</h2>
      {view.isRequired ? (
        <p>
          {texts.cannotTurnOff} {texts.newPhoneRequired}
        </p>
      ) : (
        <form method="post" action={action}>
          <p>
            {texts.turnOffHow} {texts.newPhone}
          </p>
          <Password texts={texts} field="off-password" />
          <p>
            <button type="submit" name="act" value="turn_off" class="danger">
              {texts.turnOff}
            </button>
          </p>
        </form>
      )}
    </>
  );
}
