import { fillWords } from "../../core/sheets/fill-words";
import type { ProviderKind } from "../../app/text-model-port";
import { Summary } from "../summary";
import { LimitsForm } from "./limits-form";
import { Message } from "./message";
import {
  defaultAddresses,
  isInsecureAddress,
  mistakeIn,
  needsKey,
  providerKinds,
  withProvider,
  type SettingsFormProps,
} from "./settings-draft";
import { useWriterWords } from "./writer-words";
import { TextField } from "./text-field";

/** Provider, address, model and key; the rest is folded. */
export function SettingsForm(props: SettingsFormProps) {
  const { draft, onChange } = props;
  const words = useWriterWords().settings;
  const hint = fillWords(words.providerHints[draft.provider], { origin: window.location.origin });
  const mistake = mistakeIn("baseUrl", draft, props.language);
  return (
    <div className="writer-form">
      <label className="writer-field">
        {words.provider}
        <select
          value={draft.provider}
          onChange={(event) => onChange(withProvider(draft, event.target.value as ProviderKind))}
        >
          {providerKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.providers[kind]}
            </option>
          ))}
        </select>
      </label>
      <p className="muted row-detail">{hint}</p>
      <TextField
        label={words.address}
        value={draft.baseUrl}
        type="url"
        placeholder={defaultAddresses[draft.provider] || "https://"}
        problem={mistake && words.problems[mistake]}
        onChange={(baseUrl) => onChange({ ...draft, baseUrl })}
      />
      {isInsecureAddress(draft.baseUrl) && <Message intent="warning">{words.insecure}</Message>}
      <TextField
        label={draft.provider === "azure" ? words.deployment : words.name}
        value={draft.model}
        placeholder={words.modelExamples[draft.provider]}
        onChange={(model) => onChange({ ...draft, model })}
      />
      {needsKey(draft.provider) && <KeyField {...props} />}
      <details>
        <Summary>{words.more}</Summary>
        <LimitsForm {...props} />
      </details>
    </div>
  );
}

function KeyField({ draft, onChange }: SettingsFormProps) {
  const words = useWriterWords().settings;
  return (
    <>
      <TextField
        label={words.key}
        value={draft.apiKey}
        type="password"
        hint={draft.keepKey ? words.keyKept : words.keySession}
        onChange={(apiKey) => onChange({ ...draft, apiKey })}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={draft.keepKey}
          onChange={(event) => onChange({ ...draft, keepKey: event.target.checked })}
        />
        {words.keepKey}
      </label>
    </>
  );
}
