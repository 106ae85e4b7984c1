import { skills, teamTable, type Skill, type TeamColumn } from "../catalogue/team-columns";
import type { PlanInput, TableRecord } from "../records";
import { recordsOf } from "../tables/records-of";

/** From this level on somebody can do it without help. */
export const independentLevel = 4;
/** What a translator needs on the technical side: able to apply it with help. */
const translatorTechnicalLevel = 3;

export interface TeamMember {
  record: TableRecord<TeamColumn>;
  name: string;
  levels: Readonly<Record<Skill, number | null>>;
  /** As said, else concluded: knows the processes well and the technology enough to explain either side. */
  isTranslator: boolean;
  isChampion: boolean;
  /** Skills below the level at which help is not needed any more, weakest first. */
  training: readonly Skill[];
}

export interface TeamSkills {
  members: readonly TeamMember[];
  /** Skills that nobody can apply without help. */
  gaps: readonly Skill[];
  /** Best level in the team by skill; null where nobody was rated. */
  best: Readonly<Record<Skill, number | null>>;
}

/** Who can do what, who mediates, and what nobody can do yet. */
export function teamSkills(input: PlanInput): TeamSkills {
  const members = recordsOf(input, teamTable).map(memberOf);
  const best = Object.fromEntries(
    skills.map((skill) => {
      const levels = members.flatMap(({ levels: own }) => own[skill] ?? []);
      return [skill, levels.length === 0 ? null : Math.max(...levels)];
    }),
  ) as TeamSkills["best"];
  const gaps = members.length === 0 ? [] : skills.filter((skill) => (best[skill] ?? 0) < independentLevel);
  return { members, gaps, best };
}

function memberOf(record: TableRecord<TeamColumn>): TeamMember {
  const { values } = record;
  const levels = Object.fromEntries(
    skills.map((skill) => [skill, typeof values[skill] === "number" ? values[skill] : null]),
  ) as TeamMember["levels"];
  const technical = Math.max(
    levels.apiIntegration ?? 0,
    levels.programming ?? 0,
    levels.machineLearning ?? 0,
  );
  const concluded =
    (levels.processKnowledge ?? 0) >= independentLevel && technical >= translatorTechnicalLevel;
  const said = values.translator;
  return {
    record,
    name: String(values.member ?? ""),
    levels,
    isTranslator: typeof said === "boolean" ? said : concluded,
    isChampion: values.champion === true,
    training: skills
      .filter((skill) => levels[skill] !== null && levels[skill] < independentLevel)
      .sort(
        (first, second) => levels[first]! - levels[second]! || skills.indexOf(first) - skills.indexOf(second),
      ),
  };
}
