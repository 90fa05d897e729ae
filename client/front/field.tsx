export type Input = {
  label: string;
  hint?: string;
  type: 'text' | 'password';
  value?: string;
  autocomplete: 'username' | 'name' | 'new-password' | 'current-password' | 'one-time-code';
};

/** `name`: where it is not `field`, because the page has several of that name. */
type FieldProps = {
  field: string;
  name?: string;
  input: Input;
  fault?: string | undefined;
  isOptional?: boolean;
};

/** A label, a hint, what is wrong, and the field itself, tied together for whoever does not see them. */
export function Field({
  field,
  name = field,
  input: { label, hint, type, ...rest },
  fault,
  isOptional = false,
}: FieldProps) {
  const described = [hint && `${field}-hint`, fault && `${field}-fault`].filter(Boolean).join(' ');
  const input = {
    ...rest,
    id: field,
    name,
    required: !isOptional,
    spellcheck: false,
    'aria-invalid': fault ? ('true' as const) : undefined, // a literal, which the object would widen to string
    'aria-describedby': described || undefined,
  };
  return (
    <div class="field">
      <label for={field}>{label}</label>
      {hint && (
        <p class="hint" id={`${field}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p class="fault-line" id={`${field}-fault`}>
          {fault}
        </p>
      )}
      {type === 'password' ? (
        <input type="password" {...input} />
      ) : (
        <input type="text" autocapitalize={field === 'displayName' ? 'words' : 'none'} {...input} />
      )}
    </div>
  );
}
