import { roleTable, type RoleColumn } from "../catalogue/role-columns";
import type { PlanInput } from "../records";
import { recordsOf } from "../tables/records-of";
import { normaliseHeader } from "../values/normalise-text";

/** Roles that an AI programme needs; words and tasks stand in the texts. */
export const standardRoles = [
  "sponsor",
  "aiOfficer",
  "privacyOfficer",
  "systemOwner",
  "resultOwner",
  "dataOwner",
  "businessContact",
  "oversight",
  "it",
  "changeChampion",
  "ambassador",
  "ethicsBoard",
] as const;
export type StandardRole = (typeof standardRoles)[number];

/** Normalised names by which a written role is known as one of the standard ones. */
const roleNames: Readonly<Record<StandardRole, readonly string[]>> = {
  sponsor: ["Geschäftsführung", "Sponsor", "Management", "Executive sponsor", "Auftraggeber"],
  aiOfficer: ["KI-Beauftragte", "KI-Beauftragter", "AI officer", "KI-Koordination"],
  privacyOfficer: [
    "Datenschutzbeauftragte",
    "Datenschutzbeauftragter",
    "DSB",
    "Data protection officer",
    "DPO",
  ],
  systemOwner: [
    "KI-System-Owner",
    "System-Owner",
    "Systemverantwortliche",
    "AI system owner",
    "System owner",
  ],
  resultOwner: [
    "Ergebnisverantwortung",
    "Ergebnisverantwortliche",
    "Accountable for results",
    "Result owner",
  ],
  dataOwner: ["Datenverantwortliche", "Datenverantwortlicher", "Data owner", "Data steward"],
  businessContact: ["Business-Ansprechpartner", "Fachliche Ansprechperson", "Business contact"],
  oversight: ["Menschliche Aufsicht", "Human oversight", "Aufsicht"],
  it: ["IT", "IT-Leitung", "IT-Verantwortliche", "IT lead"],
  changeChampion: ["Change Champion", "Change Champions"],
  ambassador: [
    "KI-Botschafter",
    "KI-Botschafterin",
    "KI-Botschafterinnen",
    "AI ambassador",
    "AI ambassadors",
  ],
  ethicsBoard: ["Ethik-Board", "KI-Ethik-Board", "Ethics board", "AI ethics board"],
};

/** A row of the table of roles. */
export interface Role {
  id: string;
  standard: StandardRole | null;
  role: string;
  person: string;
  deputy: string;
  tasks: string;
  /** Empty: the whole company. */
  useCaseIds: readonly string[];
}

/** The roles of the workbook; a role without a person is vacant. */
export function rolesOf(input: Pick<PlanInput, "further">): Role[] {
  return recordsOf(input, roleTable)
    .filter(({ values }) => typeof values.role === "string")
    .map(({ id, values }) => {
      const text = (key: RoleColumn) => (typeof values[key] === "string" ? values[key] : "");
      return {
        id,
        standard: standardRoleOf(text("role")),
        role: text("role"),
        person: text("person"),
        deputy: text("deputy"),
        tasks: text("tasks"),
        useCaseIds: Array.isArray(values.useCases) ? (values.useCases as readonly string[]) : [],
      };
    });
}

/** The standard role that a name means; endings in `:in`, `*in` or `/-in` make no difference. */
export function standardRoleOf(name: string): StandardRole | null {
  const plain = normaliseHeader(name.replace(/[:*/]-?(in(nen)?|r)\b/gi, ""));
  return (
    standardRoles.find((role) => roleNames[role].some((each) => normaliseHeader(each) === plain)) ?? null
  );
}

/**
 * Who answers for wrong results of a use case: the roles of accountability for it or for the whole company, else the
 * system owner named for exactly this use case. Empty where nobody is written down.
 */
export function accountableFor(useCaseId: string, roles: readonly Role[]): string[] {
  const named = peopleIn(roles, "resultOwner", useCaseId);
  if (named.length > 0) return named;
  const general = peopleIn(roles, "resultOwner", null);
  return general.length > 0 ? general : peopleIn(roles, "systemOwner", useCaseId);
}

/** People with a standard role for a use case, or (null) for the whole company; each once, in row order. */
export function peopleIn(roles: readonly Role[], standard: StandardRole, useCaseId: string | null): string[] {
  const found = roles.filter(
    (role) =>
      role.standard === standard &&
      role.person !== "" &&
      (useCaseId === null ? role.useCaseIds.length === 0 : role.useCaseIds.includes(useCaseId)),
  );
  return [...new Set(found.map(({ person }) => person))];
}
