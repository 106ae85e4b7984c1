import type { PaneStore } from "../../app/pane-store";
import type { Plan, PlannedUseCase, Quadrant } from "../../core/plan";
import { placeOf } from "../../core/records";
import { Section } from "../section";
import { useWording } from "../words";
import { fillWords } from "../../core/sheets/fill-words";
import { MatrixPicture } from "./matrix-picture";
import { byRank, quadrantOrder } from "./matrix-points";

const shownPerQuadrant = 50;

/** The matrix as a picture and as lists; loaded when its tab is opened. */
export default function MatrixView({ plan, onSelect }: { plan: Plan; onSelect: PaneStore["select"] }) {
  const { words } = useWording();
  const { benefitThreshold, effortThreshold } = plan.input.settings;
  const ranked = byRank(plan.useCases);
  const inQuadrant = (quadrant: Quadrant | null): PlannedUseCase[] =>
    ranked.filter((useCase) => useCase.quadrant === quadrant);
  const unplaced = inQuadrant(null);
  return (
    <Section heading={words.matrix.heading}>
      <MatrixPicture
        useCases={plan.useCases}
        benefitThreshold={benefitThreshold}
        effortThreshold={effortThreshold}
      />
      {quadrantOrder.map((quadrant) => (
        <QuadrantList
          key={quadrant}
          name={words.matrix.quadrants[quadrant]}
          quadrant={quadrant}
          useCases={inQuadrant(quadrant)}
          onSelect={onSelect}
        />
      ))}
      {unplaced.length > 0 && (
        <QuadrantList name={words.matrix.unplaced} quadrant={null} useCases={unplaced} onSelect={onSelect} />
      )}
    </Section>
  );
}

interface QuadrantListProps {
  name: string;
  quadrant: Quadrant | null;
  useCases: readonly PlannedUseCase[];
  onSelect: PaneStore["select"];
}

function QuadrantList({ name, quadrant, useCases, onSelect }: QuadrantListProps) {
  const { words, number } = useWording();
  const hidden = useCases.length - shownPerQuadrant;
  return (
    <>
      <h3 className={`quadrant quadrant-${quadrant ?? "none"}`}>
        {name} <span className="muted">{number(useCases.length)}</span>
      </h3>
      {useCases.length === 0 && <p className="muted">{words.matrix.none}</p>}
      <ul className="rows">
        {useCases.slice(0, shownPerQuadrant).map((planned) => (
          <li key={planned.useCase.id}>
            <button
              type="button"
              className="row row-button"
              onClick={() => void onSelect(placeOf(planned.useCase.place, "name"))}
            >
              <span>
                <strong>{planned.useCase.id}</strong> {planned.useCase.name}
              </span>
              <ScoreText planned={planned} />
            </button>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="muted">{fillWords(words.matrix.cut, { count: number(hidden) })}</p>}
    </>
  );
}

function ScoreText({ planned: { score } }: { planned: PlannedUseCase }) {
  const { words, number } = useWording();
  return (
    <span className="muted score">
      {score.value === null
        ? fillWords(words.matrix.scoreRange, { low: number(score.low), high: number(score.high) })
        : fillWords(words.matrix.score, { score: number(score.value) })}
    </span>
  );
}
