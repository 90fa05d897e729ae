type ReasonFieldProps = {
  id: string;
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
};

/** A reason that can be read years later: ten letters at least. */
export function ReasonField({ id, label, hint, value, onChange }: ReasonFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="aside" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        type="text"
        required
        minLength={10}
        maxLength={500}
        autoComplete="off"
        value={value}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
