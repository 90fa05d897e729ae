import { isDay } from '#surveys/vietnamese.ts';
import { dayInWords } from '../../../texts/day-in-words.ts';
import { useCampaignWords } from '../preparation.ts';

type ReasonProps = { id: string; hint: string; value: string; onChange(value: string): void };

export function ReasonField({ id, hint, value, onChange }: ReasonProps) {
  const { p } = useCampaignWords();
  return (
    <div class="field">
      <label for={id}>{p.ending.reason}</label>
      <p class="aside" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        type="text"
        required
        maxLength={500}
        autoComplete="off"
        value={value}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

type DayProps = {
  id: string;
  label: string;
  value: string;
  min: string;
  isNeeded?: boolean;
  onChange(value: string): void;
};

export function NewDayField({ id, label, value, min, isNeeded = true, onChange }: DayProps) {
  const { language } = useCampaignWords();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        required={isNeeded}
        value={value}
        min={min}
        max="2100-12-31"
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <small class="in-words">{isDay(value) ? dayInWords(value, language) : ''}</small>
    </div>
  );
}
