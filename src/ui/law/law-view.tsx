import { useMemo } from "react";
import type { WrittenSheet } from "../../app/pane-actions";
import type { PaneStore } from "../../app/pane-store";
import type { AiActClass } from "../../core/law/assessment";
import { wordedAssessment, type WordedAssessment } from "../../core/law/law-text-of-phrase";
import { lawInsights } from "../../core/law/law-insights";
import type { LawWords } from "../../core/law/law-words";
import type { Plan } from "../../core/plan";
import { placeOf, type UseCase } from "../../core/records";
import { fillWords } from "../../core/sheets/fill-words";
import { lawDe } from "../../text/de/law";
import { lawEn } from "../../text/en/law";
import { Section } from "../section";
import { SheetChips } from "../sheet-chips";
import { Summary } from "../summary";
import { useToolWords } from "../tools/tool-words";
import { useWording } from "../words";

interface LawViewProps {
  plan: Plan;
  outputs: readonly WrittenSheet[];
  store: PaneStore;
}

/** Classes from what must stop to what needs nothing; what is undecided comes before what is decided and harmless. */
const order: readonly AiActClass[] = ["prohibited", "high", "review", "limited", "minimal"];
const sheetsAboutLaw: ReadonlySet<string> = new Set(["register", "risks", "privacy", "governance"]);

/** The AI-Act pre-check, use case by use case; loaded when its tab is opened. */
export default function LawView({ plan, outputs, store }: LawViewProps) {
  const { language, date, number } = useWording();
  const words = useToolWords().law;
  const lawWords = language === "de" ? lawDe : lawEn;
  const cases = useMemo(() => assessed(plan, lawWords, language), [plan, lawWords, language]);
  const sheets = outputs.filter(({ key }) => sheetsAboutLaw.has(key));
  const stand = cases.map(({ assessment }) => assessment.stand).sort()[0];
  return (
    <Section heading={words.heading}>
      <p>
        <strong>{words.noAdvice}</strong> {stand && fillWords(words.stand, { date: date(stand) })}
      </p>
      <p className="muted">{words.hint}</p>
      {order.map((aiActClass) => {
        const ofClass = cases.filter(({ assessment }) => assessment.class === aiActClass);
        if (ofClass.length === 0) return null;
        return (
          <div key={aiActClass} className="law-class">
            <h3>
              {words.classes[aiActClass]} <span className="muted">{number(ofClass.length)}</span>
            </h3>
            {ofClass.map((each) => (
              <CaseEntry key={each.useCase.id} {...each} onSelect={store.select} />
            ))}
          </div>
        );
      })}
      {sheets.length > 0 ? (
        <SheetChips sheets={sheets} store={store} />
      ) : (
        <p className="muted">{words.sheetHint}</p>
      )}
    </Section>
  );
}

interface AssessedCase {
  useCase: UseCase;
  assessment: WordedAssessment;
}

function assessed(plan: Plan, words: LawWords, language: "de" | "en"): AssessedCase[] {
  const { aiAct } = lawInsights(plan);
  return plan.useCases.flatMap(({ useCase }) => {
    const assessment = aiAct.get(useCase.id);
    return assessment ? [{ useCase, assessment: wordedAssessment(assessment, { words, language }) }] : [];
  });
}

function CaseEntry({ useCase, assessment, onSelect }: AssessedCase & { onSelect: PaneStore["select"] }) {
  const words = useToolWords().law;
  const { basis, questions } = assessment;
  return (
    <details className="law-case">
      <Summary>
        <strong>{useCase.id}</strong> {useCase.name}
        {questions.length > 0 && (
          <span className="muted"> · {fillWords(words.openQuestions, { count: questions.length })}</span>
        )}
      </Summary>
      <Sentences heading={words.reason} sentences={basis} />
      <Sentences heading={words.questions} sentences={questions} />
      <button
        type="button"
        className="link-button"
        onClick={() => void onSelect(placeOf(useCase.place, "name"))}
      >
        {fillWords(words.show, { id: useCase.id })}
      </button>
    </details>
  );
}

function Sentences({ heading, sentences }: { heading: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      <ul className="sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
