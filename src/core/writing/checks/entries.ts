import type { ModuleField } from "../../roadmap/roadmap-draft";
import { answerLimits, type FieldAnswer } from "../answer";
import type { BriefModule, CheckContext } from "../brief/brief";
import type { FieldProblem, TextProblem, TextProblemCode } from "./text-problem";
import type { TextPlace } from "./checked-text";

/** How a single text is checked. */
type CheckText = (text: string, context: CheckContext, place: TextPlace) => TextProblem[];

interface Place {
  module: BriefModule;
  context: CheckContext;
}

/** A field whose entries refer to something, and what an entry is made of. */
interface EntryShape {
  texts: readonly string[];
  /** Member that names a milestone, an owner or a quick win. */
  reference?: string;
  problemOf?: (reference: string, place: Place) => TextProblemCode | null;
  placeOf?: (reference: string) => TextPlace;
}

const shapes: Readonly<Partial<Record<ModuleField, EntryShape>>> = {
  milestones: {
    texts: ["text"],
    reference: "milestone",
    problemOf: (reference, { module }) => (module.milestones.includes(reference) ? null : "unknownReference"),
    placeOf: (reference) => {
      const dot = reference.lastIndexOf(".");
      return { useCase: reference.slice(0, dot), stage: reference.slice(dot + 1) };
    },
  },
  responsibilities: {
    texts: ["text"],
    reference: "owner",
    problemOf: (reference, { module }) => (module.owners.includes(reference) ? null : "unknownOwner"),
  },
  quickWins: {
    texts: ["text"],
    reference: "useCase",
    problemOf: (reference, { module, context }) => {
      if (module.quickWins.includes(reference)) return null;
      return context.cases.some((each) => each.id === reference) ? "contradiction" : "unknownReference";
    },
    placeOf: (useCase) => ({ useCase }),
  },
  risks: { texts: ["risk", "measure"] },
};

/** Problems of a field with their places in the answer. */
export function entryProblems(
  field: ModuleField,
  answer: FieldAnswer,
  place: Place,
  check: CheckText,
): FieldProblem[] {
  const path = `${place.module.id}.${field}`;
  const at = (text: unknown, where: string, textPlace: TextPlace = {}) =>
    textProblems(text, where, (written) =>
      check(written, place.context, { module: place.module.id, ...textPlace }),
    );
  if (field === "goal") return at(answer, path);
  if (!Array.isArray(answer)) return [{ path, code: answer == null ? "missing" : "wrongType", found: "" }];
  if (answer.length === 0) return [{ path, code: "missing", found: "" }];
  const tooMany: FieldProblem[] =
    answer.length > answerLimits.entries ? [{ path, code: "tooLong", found: "" }] : [];
  const entries = answer.slice(0, answerLimits.entries).flatMap((entry: unknown, index): FieldProblem[] => {
    const where = `${path}[${index}]`;
    const shape = shapes[field];
    return shape ? shapedProblems(entry, where, { shape, place, at }) : at(entry, where);
  });
  return [...tooMany, ...entries];
}

function shapedProblems(
  entry: unknown,
  path: string,
  {
    shape,
    place,
    at,
  }: {
    shape: EntryShape;
    place: Place;
    at: (text: unknown, path: string, place?: TextPlace) => FieldProblem[];
  },
): FieldProblem[] {
  if (typeof entry !== "object" || entry === null) return [{ path, code: "wrongType", found: "" }];
  const members = entry as Readonly<Record<string, unknown>>;
  const reference = shape.reference === undefined ? "" : members[shape.reference];
  if (typeof reference !== "string")
    return [{ path: `${path}.${shape.reference}`, code: "wrongType", found: "" }];
  const code = shape.problemOf?.(reference, place);
  const wrong: FieldProblem[] = code
    ? [{ path: `${path}.${shape.reference}`, code, found: reference.slice(0, 60) }]
    : [];
  return [
    ...wrong,
    ...shape.texts.flatMap((member) => at(members[member], `${path}.${member}`, shape.placeOf?.(reference))),
  ];
}

function textProblems(text: unknown, path: string, check: (text: string) => TextProblem[]): FieldProblem[] {
  if (text == null) return [{ path, code: "missing", found: "" }];
  if (typeof text !== "string") return [{ path, code: "wrongType", found: "" }];
  return check(text).map((problem) => ({ path, ...problem }));
}
