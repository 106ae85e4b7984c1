import { settingLabel } from "../app/setting-label";
import type { Plan } from "../core/plan";
import { Section } from "./section";
import { Summary } from "./summary";
import { useWording } from "./words";
import { fillWords } from "../core/sheets/fill-words";

/** What the figures rest on, so that nobody has to trust them blindly. */
export function Provenance({ plan }: { plan: Plan }) {
  const { words, number, list, date, language } = useWording();
  const defaults = plan.input.settingUses.filter((use) => use.source === "default");
  return (
    <Section heading={words.provenance.heading}>
      <p className="muted">
        {fillWords(words.provenance.tables, {
          useCases: number(plan.input.useCases.length),
          dataSources: number(plan.input.dataSources.length),
        })}{" "}
        {words.provenance.text} {fillWords(words.provenance.today, { date: date(plan.today) })}
      </p>
      {defaults.length > 0 && (
        <details>
          <Summary>{fillWords(words.provenance.defaults, { count: defaults.length })}</Summary>
          <p className="muted">{list(defaults.map((use) => settingLabel(use.key, language)))}</p>
        </details>
      )}
    </Section>
  );
}
