import { nowhere, type CellPlace, type Issue } from "../issues";
import { placeOf } from "../records";
import { centsFromEuros, type Cents } from "../values/money";
import { countedOf } from "./cost-rules";
import { finding, type PlausibilityContext } from "./finding";
import { isTraining } from "./use-case-kind";

/** What is planned for training, and for how many people; 0 people where nobody said. */
interface TrainingPlan {
  cents: Cents;
  people: number;
  ids: string[];
  place: CellPlace;
}

/** Training below the reference per person (R37), and a production factor that takes no step seriously (R45). */
export function trainingFindings(context: PlausibilityContext): Issue[] {
  return [...trainingBelow(context), ...productionFactor(context)];
}

function trainingBelow(context: PlausibilityContext): Issue[] {
  const { trainingPerPerson } = context.figures;
  const perPerson = settingOf(context, "trainingPerPerson");
  const reference = { lowCents: trainingPerPerson.low, highCents: trainingPerPerson.high };
  if (perPerson !== null) {
    if (perPerson >= trainingPerPerson.low) return [];
    const params = { perPersonCents: perPerson, ...reference };
    const place = settingPlace(context, "trainingPerPerson");
    return [finding(place, "trainingBelow", { params, figures: [trainingPerPerson] })];
  }
  const { cents, people, ids, place } = trainingPlan(context);
  if (people === 0) {
    if (cents === 0 || cents >= trainingPerPerson.low) return [];
    const params = { totalCents: cents, ...reference };
    return [finding(place, "trainingBelowTotal", { ids, params, figures: [trainingPerPerson] })];
  }
  const perPersonCents = Math.round(cents / people);
  if (perPersonCents >= trainingPerPerson.low) return [];
  const params = { perPersonCents, people, ...reference };
  return [finding(place, "trainingBelow", { ids, params, figures: [trainingPerPerson] })];
}

/** Training in the table of costs and in the use cases that teach; people from the setting, else from their texts. */
function trainingPlan(context: PlausibilityContext): TrainingPlan {
  const { input } = context.plan;
  const courses = countedOf(context).filter(({ useCase }) => isTraining(useCase));
  const taught = new Set(courses.map(({ useCase }) => useCase.id));
  const lines = (input.further["costs"] ?? []).filter(({ values }) => {
    const detailed = values["useCases"];
    return (
      values["kind"] === "training" && !(Array.isArray(detailed) && detailed.some((id) => taught.has(id)))
    );
  });
  const lineCents = lines.reduce((sum, { values }) => {
    const amount = typeof values["amount"] === "number" ? centsFromEuros(values["amount"]) : 0;
    return sum + amount * (values["rhythm"] === "monthly" ? 12 : 1);
  }, 0);
  const courseCents = courses.reduce((sum, { useCase }) => sum + (useCase.oneOffCents ?? 0), 0);
  const named = courses.reduce(
    (sum, { useCase }) => sum + peopleIn(`${useCase.name} ${useCase.description}`),
    0,
  );
  const setting = settingOf(context, "peopleToTrain");
  const places = [
    ...courses.map(({ useCase }) => placeOf(useCase.place, "oneOffCost")),
    ...lines.map(({ place }) => placeOf(place, "amount")),
    ...(setting === null ? [] : [settingPlace(context, "peopleToTrain")]),
  ];
  return {
    cents: lineCents + courseCents,
    people: setting ?? named,
    ids: [...taught],
    place: places[0] ?? nowhere,
  };
}

/** People that a text speaks of: „für 25 Mitarbeitende". */
function peopleIn(text: string): number {
  const found =
    /(?<![\d.,])(\d{1,5})\s+(?:personen|mitarbeite|beschäftigte|teilnehm|people|employees|participants)/iu.exec(
      text,
    );
  return found ? Number(found[1]) : 0;
}

/** From prototype to production the effort grows; a factor of 1 says that it does not. */
function productionFactor(context: PlausibilityContext): Issue[] {
  const figure = context.figures.productionFactor;
  const factor = settingOf(context, "productionFactor");
  if (factor === null || factor > figure.low) return [];
  const place = settingPlace(context, "productionFactor");
  return [finding(place, "productionFactor", { params: { factor }, figures: [figure] })];
}

function settingOf({ plan }: PlausibilityContext, key: string): number | null {
  const value = plan.input.settings.further[key];
  return typeof value === "number" ? value : null;
}

function settingPlace({ plan }: PlausibilityContext, key: string): CellPlace {
  return plan.input.settingUses.find((use) => use.key === key)?.place ?? nowhere;
}
