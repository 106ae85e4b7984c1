import { TextField } from "./settings-form";
import { reviewerLength } from "./review-choices";
import type { WriterProps } from "./writer-view";
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
