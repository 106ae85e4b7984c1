import { Button } from "@fluentui/react-components";
import type { WrittenSheet } from "../app/pane-actions";
import type { PaneStore } from "../app/pane-store";
import { fillWords } from "../core/sheets/fill-words";
import { useWording } from "./words";

/** A small button per sheet that goes there. */
export function SheetChips({ sheets, store }: { sheets: readonly WrittenSheet[]; store: PaneStore }) {
  const { words } = useWording();
  if (sheets.length === 0) return null;
  return (
    <div className="chips">
      {sheets.map(({ key, sheetName }) => (
        <Button
          key={key}
          size="small"
          aria-label={fillWords(words.result.open, { sheet: sheetName })}
          onClick={() => void store.select({ sheet: sheetName, address: "A1" })}
        >
          {sheetName}
        </Button>
      ))}
    </div>
  );
}
