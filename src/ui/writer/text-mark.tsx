import type { TextMark } from "../../core/roadmap/roadmap-draft";
import { fillWords } from "../../core/sheets/fill-words";
import { useWording } from "../words";
import { useWriterWords } from "./writer-words";

/** Who wrote a text and who answers for it. */
export function TextMarkLine({ mark }: { mark: TextMark | null }) {
  const { date } = useWording();
  const words = useWriterWords().review;
  if (!mark) return <span className="muted writer-mark">{words.byRules}</span>;
  const reviewed = mark.reviewedBy
    ? fillWords(words.reviewedBy, { name: mark.reviewedBy })
    : words.unreviewed;
  return (
    <span className={mark.reviewedBy ? "muted writer-mark" : "writer-mark writer-unreviewed"}>
      {fillWords(words.byModel, { model: mark.model, date: date(mark.date), reviewed })}
    </span>
  );
}
