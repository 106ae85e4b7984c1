import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { FoldedSection } from "../folded-section";
import { useToolWords } from "./tool-words";
import type { ToolProps } from "./tool-props";

/** Rating by several people: a form per person in the workbook, then the sheet that compares them. */
export function RatingSection({ state, store }: ToolProps) {
  const words = useToolWords().ratings;
  const [names, setNames] = useState("");
  const busy = state.activity !== null && !state.activity.quiet;
  const noUseCases = !state.analysis?.plan || state.analysis.plan.useCases.length === 0;
  const forms = state.analysis?.plan?.input.ratingForms?.length ?? 0;
  const start = async () => {
    await store.run({ step: "startRatingRound", names });
    setNames("");
  };
  return (
    <FoldedSection heading={words.heading}>
      <p className="muted">{words.hint}</p>
      <label>
        {words.names}
        <textarea
          className="names"
          rows={3}
          value={names}
          onChange={(event) => setNames(event.currentTarget.value)}
        />
      </label>
      <p className="muted">{words.privacy}</p>
      <Button disabledFocusable={busy || noUseCases || names.trim() === ""} onClick={() => void start()}>
        {words.start}
      </Button>
      <p className="muted">{words.files}</p>
      <Button
        disabledFocusable={busy || forms === 0}
        onClick={() => void store.run({ step: "write", sheets: ["ratingRound"] })}
      >
        {words.evaluate}
      </Button>
    </FoldedSection>
  );
}
