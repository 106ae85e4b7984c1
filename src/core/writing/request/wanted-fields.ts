import { moduleFields, type ModuleField } from "../../roadmap/roadmap-draft";
import type { BriefModule, BriefPart, WritingBrief } from "../brief/brief";

/** What an answer has to contain: fields by module, and the summary. */
export interface WantedFields {
  modules: readonly { module: BriefModule; fields: readonly ModuleField[] }[];
  summary: boolean;
}

/** Everything that a part asks for. */
export function wantedOfPart(brief: WritingBrief, part: BriefPart): WantedFields {
  const modules = part.modules.flatMap((id) => {
    const module = brief.modules.find((each) => each.id === id);
    return module ? [{ module, fields: askedFields(module) }] : [];
  });
  return { modules: modules.filter(({ fields }) => fields.length > 0), summary: part.hasSummary };
}

/** Number of fields, the summary included. */
export function countWanted({ modules, summary }: WantedFields): number {
  return modules.reduce((count, { fields }) => count + fields.length, summary ? 1 : 0);
}

/** Fields asked for in the order of the draft; one whose entries have nothing to refer to can't be asked. */
function askedFields(module: BriefModule): ModuleField[] {
  const references: Partial<Record<ModuleField, readonly string[]>> = {
    milestones: module.milestones,
    responsibilities: module.owners,
    quickWins: module.quickWins,
  };
  return moduleFields.filter(
    (field) => module.fields.includes(field) && (references[field]?.length ?? 1) > 0,
  );
}
