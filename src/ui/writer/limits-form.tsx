import type { AnswerMode } from "../../app/text-model-port";
import { mistakeIn, type SettingsDraft, type SettingsFormProps } from "./settings-draft";
import { TextField } from "./text-field";
import { useWriterWords } from "./writer-words";

const modes: readonly AnswerMode[] = ["jsonSchema", "jsonObject", "prompt"];

type NumberKey = "maxTokens" | "maxCost" | "timeoutSeconds" | "priceInput" | "priceOutput";

/** What rarely needs a look: form of the answer, caps, prices, log. */
export function LimitsForm({ draft, language, onChange }: SettingsFormProps) {
  const words = useWriterWords().settings;
  const number = (key: NumberKey, label: string) => {
    const mistake = mistakeIn(key, draft, language);
    return (
      <TextField
        label={label}
        value={draft[key]}
        inputMode="decimal"
        problem={mistake && words.problems[mistake]}
        onChange={(value) => onChange({ ...draft, [key]: value } as SettingsDraft)}
      />
    );
  };
  return (
    <div className="writer-form">
      <label className="writer-field">
        {words.mode}
        <select
          value={draft.mode}
          onChange={(event) => onChange({ ...draft, mode: event.target.value as AnswerMode })}
        >
          {modes.map((mode) => (
            <option key={mode} value={mode}>
              {words.modes[mode]}
            </option>
          ))}
        </select>
      </label>
      <p className="muted row-detail">{words.modeHint}</p>
      {number("maxTokens", words.maxTokens)}
      {number("maxCost", words.maxCost)}
      {number("timeoutSeconds", words.timeout)}
      <p className="muted row-detail">{words.capHint}</p>
      <fieldset className="choices writer-prices">
        <legend>{words.prices}</legend>
        {number("priceInput", words.priceInput)}
        {number("priceOutput", words.priceOutput)}
      </fieldset>
      <p className="muted row-detail">{words.priceHint}</p>
      <label className="choice">
        <input
          type="checkbox"
          checked={draft.logPayload}
          onChange={(event) => onChange({ ...draft, logPayload: event.target.checked })}
        />
        <span>
          {words.logPayload}
          <span className="muted row-detail">{words.logPayloadHint}</span>
        </span>
      </label>
    </div>
  );
}
