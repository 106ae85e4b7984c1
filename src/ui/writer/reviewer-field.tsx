import { TextField } from "./text-field";
import { reviewerLength } from "./review-choices";
import type { WriterProps } from "./writer-props";
import { useWriterWords } from "./writer-words";

/** Who has read the texts; the same for texts that just came and for those that stand already. */
export function ReviewerField({ state, writer }: WriterProps) {
  const words = useWriterWords().review;
  return (
    <TextField
      label={words.reviewer}
      value={state.reviewer}
      maxLength={reviewerLength}
      hint={words.reviewerHint}
      onChange={(reviewer) => writer.send({ type: "reviewerChanged", reviewer })}
    />
  );
}
