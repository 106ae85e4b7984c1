import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { fillWords } from "../../core/sheets/fill-words";
import { furtherSheetKeys } from "../../core/sheets/output-sheet-keys";
import type { OutputSheetName } from "../../core/sheets/sheet-words";
import { sheetsDe } from "../../text/de/sheets";
import { sheetsEn } from "../../text/en/sheets";
import { FoldedSection } from "../folded-section";
import { SheetChips } from "../sheet-chips";
import { useWording } from "../words";
import { groupedSheets } from "./sheet-groups";
import type { ToolProps } from "./tool-props";
import { useToolWords } from "./tool-words";

/** Output sheets that appear only when somebody asks for them. */
export function SheetsSection({ state, store }: ToolProps) {
  const words = useToolWords().sheets;
  const [chosen, setChosen] = useState<ReadonlySet<OutputSheetName>>(new Set());
  const present = state.outputs.filter(({ key }) => (furtherSheetKeys as readonly string[]).includes(key));
  const offered = furtherSheetKeys.filter((key) => !present.some((output) => output.key === key));
  const busy = state.activity !== null && !state.activity.quiet;
  const write = async () => {
    await store.run({ step: "write", sheets: [...chosen] });
    // After a failure or a cancelled run the choice stays.
    if (store.getState().notice?.kind === "written") setChosen(new Set());
  };
  return (
    <FoldedSection heading={words.heading} isOpen>
      {present.length > 0 && (
        <>
          <h3>{words.present}</h3>
          <SheetChips sheets={present} store={store} />
        </>
      )}
      {offered.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p className="muted">{words.hint}</p>
          <SheetChoices offered={offered} chosen={chosen} onChange={setChosen} />
          <div className="choices-action">
            <Button disabledFocusable={busy || chosen.size === 0} onClick={() => void write()}>
              {chosen.size > 0 ? fillWords(words.addCount, { count: chosen.size }) : words.add}
            </Button>
          </div>
        </>
      )}
    </FoldedSection>
  );
}

interface SheetChoicesProps {
  offered: readonly OutputSheetName[];
  chosen: ReadonlySet<OutputSheetName>;
  onChange: (chosen: ReadonlySet<OutputSheetName>) => void;
}

function SheetChoices({ offered, chosen, onChange }: SheetChoicesProps) {
  const { language } = useWording();
  const words = useToolWords().sheets;
  const names = (language === "de" ? sheetsDe : sheetsEn).sheetNames;
  const all = offered.every((key) => chosen.has(key));
  const toggle = (key: OutputSheetName) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChange(next);
  };
  return (
    <>
      <label className="choice">
        <input type="checkbox" checked={all} onChange={() => onChange(new Set(all ? [] : offered))} />
        <strong>{fillWords(words.all, { count: offered.length })}</strong>
      </label>
      {groupedSheets(offered).map(({ group, keys }) => (
        <fieldset key={group} className="choices">
          <legend>{words.groups[group]}</legend>
          {keys.map((key) => (
            <label key={key} className="choice">
              <input type="checkbox" checked={chosen.has(key)} onChange={() => toggle(key)} />
              <span>
                {names[key]}
                <span className="muted row-detail">{words.about[key]}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </>
  );
}
