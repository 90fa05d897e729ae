import { fill } from '../../../texts/fill.ts';
import { Part } from '../../desk/page.tsx';
import { useWords } from '../../words.tsx';
import { usePeople } from '../use-people.ts';
import type { Safety } from './own-account-page.tsx';

/** Fewer left than this, and new ones should be made. */
const fewCodes = 3;

/** Setting up happens on a page of its own, the same one that signing in leads to. */
export function FactorPart({ secondFactor }: { secondFactor: Safety['secondFactor'] }) {
  const { account: texts } = usePeople();
  const { language } = useWords();
  const { isOn, codesLeft } = secondFactor;
  const says = isOn ? fill(texts.factorWhyOn, { left: codesLeft }) : texts.factorWhyOff;
  return (
    <Part title={texts.factor} says={says}>
      {isOn && codesLeft < fewCodes ? (
        <p class="warning">{fill(texts.factorFew, { left: codesLeft })}</p>
      ) : null}
      <p class="choices">
        <a class="button" href={language === 'vi' ? '/second-factor' : `/second-factor?lang=${language}`}>
          {isOn ? texts.factorManage : texts.factorTurnOn}
        </a>
      </p>
    </Part>
  );
}
