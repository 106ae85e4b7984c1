import { fillWords } from "../../core/sheets/fill-words";
import { Summary } from "../summary";
import { useWriterWords } from "./writer-words";

/** Who gets what; open until something was sent, then still there to be read again. */
export function PrivacyNotice({ host, isOpen }: { host: string; isOpen: boolean }) {
  const words = useWriterWords().privacy;
  return (
    <details className="writer-notice" open={isOpen}>
      <Summary>{words.heading}</Summary>
      <ul className="sentences">
        {words.lines.map((line) => (
          <li key={line}>{fillWords(line, { host })}</li>
        ))}
      </ul>
    </details>
  );
}
