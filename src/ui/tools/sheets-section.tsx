import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { furtherSheetKeys } from "../../core/sheets/output-sheet-keys";
import type { OutputSheetName } from "../../core/sheets/sheet-words";
import { sheetsDe } from "../../text/de/sheets";
import { sheetsEn } from "../../text/en/sheets";
import { Section } from "../section";
import { useWording } from "../words";
import type { ToolProps } from "./tools-view";
import { useToolWords } from "./tool-words";

/** Output sheets that appear only when somebody asks for them. */
export function SheetsSection({ state, store }: ToolProps) {
  const { language } = useWording();
  const words = useToolWords().sheets;
  const names: Readonly<Record<string, string>> = (language === "de" ? sheetsDe : sheetsEn).sheetNames;
  const [chosen, setChosen] = useState<ReadonlySet<OutputSheetName>>(new Set());
  const offered = furtherSheetKeys.filter((key) => !state.outputs.some((output) => output.key === key));
  const busy = state.activity !== null && !state.activity.quiet;
  const toggle = (key: OutputSheetName) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  const write = async () => {
    await store.run({ step: "write", sheets: [...chosen] });
    setChosen(new Set());
  };
  if (offered.length === 0) return <Section heading={words.heading}>{words.none}</Section>;
  return (
    <Section heading={words.heading}>
      <p className="muted">{words.hint}</p>
      <ul className="choices">
        {offered.map((key) => (
          <li key={key}>
            <label>
              <input type="checkbox" checked={chosen.has(key)} onChange={() => toggle(key)} /> {names[key]}
            </label>
          </li>
        ))}
      </ul>
      <Button disabledFocusable={busy || chosen.size === 0} onClick={() => void write()}>
        {words.add}
      </Button>
    </Section>
  );
}
