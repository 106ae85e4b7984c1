import { useId, type ReactNode } from "react";

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: "text" | "url" | "password";
  inputMode?: "decimal" | "numeric";
  placeholder?: string;
  maxLength?: number;
  hint?: ReactNode;
  /** What is wrong with the text. */
  problem?: string | undefined;
}

/** A line of text that no browser completes, spells or remembers. */
export function TextField({ label, value, onChange, hint, problem, type = "text", ...rest }: TextFieldProps) {
  const id = useId();
  const notes = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div className="writer-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        autoComplete="off"
        spellCheck={false}
        autoCapitalize="off"
        aria-describedby={notes || undefined}
        aria-invalid={problem !== undefined}
        onChange={(event) => onChange(event.target.value)}
        {...rest}
      />
      {problem && (
        <p id={`${id}-problem`} className="row-detail writer-problem">
          <span aria-hidden="true">! </span>
          {problem}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="muted row-detail">
          {hint}
        </p>
      )}
    </div>
  );
}
