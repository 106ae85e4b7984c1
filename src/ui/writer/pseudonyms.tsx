import type { Preparation } from "../../app/writer-actions";
import { fillWords } from "../../core/sheets/fill-words";
import { Summary } from "../summary";
import { useWriterWords } from "./writer-words";

/** What the model reads instead of which name; stays in the pane. */
export function Pseudonyms({ pseudonyms }: Pick<Preparation, "pseudonyms">) {
  const words = useWriterWords().preview;
  return (
    <details>
      <Summary>{fillWords(words.pseudonyms, { count: pseudonyms.length })}</Summary>
      <p className="muted row-detail">{pseudonyms.length > 0 ? words.pseudonymsHint : words.noPseudonyms}</p>
      <ul className="rows">
        {pseudonyms.map(({ name, pseudonym }) => (
          <li key={pseudonym} className="writer-pseudonym">
            <strong>{pseudonym}</strong> <span className="muted">{words.insteadOf}</span> {name}
          </li>
        ))}
      </ul>
    </details>
  );
}
