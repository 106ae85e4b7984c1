import { Button } from "@fluentui/react-components";
import type { MappingWords } from "../../app/mapping-words";
import { fieldsOf } from "../../core/mapping/field-candidates";
import { inverted, invertedRating, type RatingScale } from "../../core/mapping/rating-scale";
import type { MappedKind } from "../../core/mapping/table-mapping";
import { fillWords } from "../../core/sheets/fill-words";
import { Summary } from "../summary";
import { useWording } from "../words";

interface ScaleEditorProps {
  header: string;
  kind: MappedKind;
  field: string;
  scale: RatingScale | null;
  words: MappingWords;
  onChange: (scale: RatingScale | null) => void;
}

/** How the values of a rating become 1–5, with the meaning of 1 to 5 beside it. */
export function ScaleEditor({ header, kind, field, scale, words, onChange }: ScaleEditorProps) {
  const { language } = useWording();
  const anchors = fieldsOf(kind).find(({ key }) => key === field)?.anchors?.[language] ?? [];
  return (
    <fieldset className="mapping-scale">
      <legend>{fillWords(words.scaleOf, { header })}</legend>
      {scale === null && <p className="muted">{words.own}</p>}
      {scale?.kind === "steps" && <Steps {...{ scale, words, onChange }} />}
      {scale?.kind === "range" && <Ends {...{ scale, words, onChange }} />}
      <Button size="small" onClick={() => onChange(turned(scale))}>
        {words.invert}
      </Button>
      {anchors.length > 0 && (
        <details>
          <Summary>{words.anchors}</Summary>
          <ol>
            {anchors.map((anchor) => (
              <li key={anchor}>{anchor}</li>
            ))}
          </ol>
        </details>
      )}
    </fieldset>
  );
}

type Changing<Scale> = Pick<ScaleEditorProps, "words" | "onChange"> & { scale: Scale };

function Steps({ scale, words, onChange }: Changing<Extract<RatingScale, { kind: "steps" }>>) {
  return (
    <ul>
      {scale.steps.map(([value, rating], at) => (
        <li key={value}>
          <label className="filter">
            {fillWords(words.rating, { value })}{" "}
            <input
              type="number"
              min={1}
              max={5}
              step="any"
              value={Number.isFinite(rating) ? rating : ""}
              onChange={({ target }) =>
                onChange({
                  kind: "steps",
                  steps: scale.steps.map((step, index) =>
                    index === at ? [value, target.valueAsNumber] : step,
                  ),
                })
              }
            />
          </label>
        </li>
      ))}
    </ul>
  );
}

function Ends({ scale, words, onChange }: Changing<Extract<RatingScale, { kind: "range" }>>) {
  const end = (key: "from" | "to", label: string) => (
    <label className="filter">
      {label}{" "}
      <input
        type="number"
        step="any"
        value={Number.isFinite(scale[key]) ? scale[key] : ""}
        onChange={({ target }) => onChange({ ...scale, [key]: target.valueAsNumber })}
      />
    </label>
  );
  return (
    <>
      {end("from", words.scaleFrom)}
      {end("to", words.scaleTo)}
    </>
  );
}

/** 1–5 turned round is a scale of its own, and turned round again none. */
function turned(scale: RatingScale | null): RatingScale | null {
  if (scale === null) return invertedRating;
  const isTurnedRating = scale.kind === "range" && scale.from === 5 && scale.to === 1;
  return isTurnedRating ? null : inverted(scale);
}
