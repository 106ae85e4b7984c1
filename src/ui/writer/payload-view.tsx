import { Button } from "@fluentui/react-components";
import { memo, useRef, useState } from "react";
import { fillWords } from "../../core/sheets/fill-words";
import { Summary } from "../summary";
import { useWording } from "../words";
import { copyFrom, type CopyResult } from "./copy-text";
import { byteLength, kilobytes, useWriterWords } from "./writer-words";

/**
 * The requests as they go out, character by character; only the lines are broken to fit. They are measured and drawn
 * once, not with every letter typed elsewhere.
 */
export const PayloadView = memo(function PayloadView({ bodies }: { bodies: readonly string[] }) {
  const wording = useWording();
  const words = useWriterWords().preview;
  const [chosen, setChosen] = useState(0);
  const [result, setResult] = useState<CopyResult | null>(null);
  const text = useRef<HTMLPreElement>(null);
  const index = Math.min(chosen, bodies.length - 1);
  const copy = async () => text.current && setResult(await copyFrom(text.current));
  return (
    <details>
      <Summary>{words.payload}</Summary>
      {bodies.length > 1 && (
        <label className="writer-field">
          {words.request}
          <select
            value={index}
            onChange={(event) => {
              setChosen(Number(event.target.value));
              setResult(null);
            }}
          >
            {bodies.map((body, at) => (
              <option key={at} value={at}>
                {fillWords(words.requestOption, {
                  number: at + 1,
                  count: bodies.length,
                  size: kilobytes(byteLength(body), wording),
                })}
              </option>
            ))}
          </select>
        </label>
      )}
      <pre
        ref={text}
        className="writer-payload"
        tabIndex={0}
        role="region"
        aria-label={fillWords(words.payloadLabel, { number: index + 1, count: bodies.length })}
      >
        {bodies[index]}
      </pre>
      <Button size="small" onClick={() => void copy()}>
        {words.copy}
      </Button>{" "}
      <span role="status">{result && words[result]}</span>
    </details>
  );
});
