import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { TemplateOffer } from "../app/templates";
import type { PaneState } from "../app/pane-state";
import type { PaneStore } from "../app/pane-store";
import { Summary } from "./summary";
import { useWording } from "./words";

/** A choice among the templates: which one, and which of its sheets. What the workbook has is not preselected. */
export function TemplateChoice({ state, store }: { state: PaneState; store: PaneStore }) {
  const { language, words, number } = useWording();
  const offers = useOffers(language);
  const [name, setName] = useState<string | null>(null);
  const [unwanted, setUnwanted] = useState<ReadonlySet<string>>(new Set());
  const busy = state.activity !== null && !state.activity.quiet;
  if (!offers) return <p className="muted">{words.loadingView}</p>;
  const chosen = offers.find((offer) => offer.name === name) ?? offers[0];
  if (!chosen) return null;
  const present = new Set(state.analysis?.plan?.input.tables.map(({ kind }) => kind));
  const parts = chosen.parts.filter(({ key }) => !present.has(key) && !unwanted.has(key));
  const toggle = (key: string) => {
    const next = new Set(unwanted);
    if (!next.delete(key)) next.add(key);
    setUnwanted(next);
  };
  return (
    <>
      <label className="template-choice">
        <span>{words.templates.choose}</span>
        <select value={chosen.name} onChange={(event) => setName(event.target.value)}>
          {offers.map((offer) => (
            <option key={offer.name} value={offer.name}>
              {offer.title}
            </option>
          ))}
        </select>
      </label>
      <p className="muted">{chosen.description}</p>
      <details className="template-parts">
        <Summary>
          {words.templates.parts}: {number(parts.length)} / {number(chosen.parts.length)}
        </Summary>
        {chosen.parts.map((part) => (
          <label key={part.key}>
            <input
              type="checkbox"
              checked={!present.has(part.key) && !unwanted.has(part.key)}
              disabled={present.has(part.key)}
              onChange={() => toggle(part.key)}
            />{" "}
            {part.name}
            {present.has(part.key) && <span className="muted"> {words.templates.present}</span>}
          </label>
        ))}
      </details>
      <p className="muted">{words.templates.hint}</p>
      <Button
        disabledFocusable={busy || parts.length === 0}
        onClick={() =>
          void store.run({ step: "insertTemplate", name: chosen.name, parts: parts.map(({ key }) => key) })
        }
      >
        {words.actions.insertTemplate}
      </Button>
    </>
  );
}

/** Titles and parts come with the template sources, a chunk of its own. */
function useOffers(language: "de" | "en"): readonly TemplateOffer[] | null {
  const [offers, setOffers] = useState<readonly TemplateOffer[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void import("../app/templates").then(({ templateOffers }) => {
      if (isCurrent) setOffers(templateOffers(language));
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return offers;
}
