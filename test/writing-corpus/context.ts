import type { BriefCase, BriefModule, CheckContext } from "../../src/core/writing/brief/brief";
import type { Facts } from "../../src/core/roadmap/roadmap-draft";

/** What a plan of the corpora is about; months, order and sums are the same in all of them. */
export interface PlanNames {
  modules: readonly [string, string];
  /** Four that are planned and one that is left out. */
  cases: readonly [string, string, string, string, string];
  /** The role that owns use cases beside two persons. */
  role: string;
  /** Further names, labels and legal references of the brief. */
  others: readonly string[];
}

const shared = ["ISO 27001", "ISO/IEC 42001", "DIN EN 9001", "S/4HANA", "Industrie 4.0", "GPT-4o", "B2B"];

/** The plan of texts that name no company: with names that hold digits and with pseudonyms. */
const ordinary: Readonly<Record<"de" | "en", PlanNames>> = {
  de: {
    modules: ["Kundenservice", "Finanzen & Einkauf"],
    cases: [
      "Chatbot für Serviceanfragen",
      "Rechnungsprüfung",
      "Microsoft 365 Copilot",
      "Vertragsanalyse",
      "Gesichtserkennung am Eingang",
    ],
    role: "Leitung Kundenservice",
    others: [
      ...["Kunde B", "90-Tage-Plan", "Projekt März", "Art. 4 KI-VO", "Art. 26 KI-VO"],
      ...[...shared, "§ 26 BDSG", "DS-01", "Ticketsystem"],
    ],
  },
  en: {
    modules: ["Customer service", "Finance & purchasing"],
    cases: [
      "Chatbot for service requests",
      "Invoice check",
      "Microsoft 365 Copilot",
      "Contract analysis",
      "Face recognition at the entrance",
    ],
    role: "Head of Customer Service",
    others: [
      ...["Customer B", "90-day plan", "Project March", "Art. 4 AI Act", "Art. 26 AI Act"],
      ...[...shared, "§ 26 BDSG", "DS-01", "Ticketsystem"],
    ],
  },
};

const wording = {
  de: {
    count: (value: number) => `${value} Anwendungsfälle`,
    months: (value: number) => `${value} Monate`,
    month: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
    company: "Firma A",
  },
  en: {
    count: (value: number) => `${value} use cases`,
    months: (value: number) => `${value} months`,
    month: "January February March April May June July August September October November December".split(" "),
    company: "Company A",
  },
} as const;

type Section = BriefCase["stagePhases"];

/** In Phase 1 lie January to June 2027, in Phase 2 July to December 2027, in Phase 3 the year 2028. */
function briefCases(names: PlanNames): BriefCase[] {
  const [chatbot, invoices, copilot, contracts, faces] = names.cases;
  const phases = (preparation: "p1" | "p2", pilot: "p1" | "p2", rest: "p1" | "p2" | "p3"): Section => ({
    preparation,
    pilot,
    evaluation: rest,
    rollout: rest,
    operation: rest,
  });
  const selected = { selected: true, isQuickWin: false };
  return [
    {
      id: "UC-01",
      name: chatbot,
      module: "m1",
      ...selected,
      start: "2027-01",
      end: "2027-04",
      stagePhases: phases("p1", "p1", "p1"),
      predecessors: [],
      isQuickWin: true,
    },
    {
      id: "UC-02",
      name: invoices,
      module: "m2",
      ...selected,
      start: "2027-05",
      end: "2027-10",
      stagePhases: phases("p1", "p1", "p2"),
      predecessors: ["UC-01"],
    },
    {
      id: "UC-03",
      name: copilot,
      module: "m1",
      ...selected,
      start: "2027-05",
      end: "2027-09",
      stagePhases: phases("p1", "p1", "p2"),
      predecessors: ["UC-01"],
    },
    {
      id: "UC-04",
      name: contracts,
      module: "m2",
      ...selected,
      start: "2027-11",
      end: "2028-04",
      stagePhases: phases("p2", "p2", "p3"),
      predecessors: ["UC-02"],
    },
    {
      id: "UC-05",
      name: faces,
      module: null,
      selected: false,
      start: null,
      end: null,
      stagePhases: {},
      predecessors: [],
      isQuickWin: false,
    },
  ];
}

function monthText(language: "de" | "en", month: string): string {
  return `${wording[language].month[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
}

function caseFacts(language: "de" | "en", each: BriefCase): Facts {
  const fact = (key: string, value: string) => [`${each.id}.${key}`, value] as const;
  if (!each.start || !each.end) return Object.fromEntries([fact("name", each.name)]);
  const month = (value: string) => monthText(language, value);
  return Object.fromEntries([
    fact("name", each.name),
    fact("start", month(each.start)),
    fact("end", month(each.end)),
    fact("pilot", month(each.start)),
    fact("evaluation", month(each.end)),
    fact("rollout", month(each.end)),
    fact("operation", month(each.end)),
    fact("duration", wording[language].months(5)),
    fact("owner", "Person A"),
    fact("oneOff", language === "de" ? "12.000 €" : "€12,000"),
    fact("running", language === "de" ? "400 €" : "€400"),
    fact("benefit", language === "de" ? "30.000 €" : "€30,000"),
    fact("score", language === "de" ? "71,5" : "71.5"),
    fact("readiness", "64"),
  ]);
}

function moduleFacts(language: "de" | "en", id: string, title: string): Facts {
  const money = language === "de" ? "48.000 €" : "€48,000";
  return {
    [`${id}.title`]: title,
    [`${id}.count`]: wording[language].count(2),
    [`${id}.oneOff`]: money,
    [`${id}.running`]: money,
    [`${id}.total`]: money,
    [`${id}.benefit`]: money,
    [`${id}.all`]: "2",
  };
}

function planFacts(language: "de" | "en"): Facts {
  return {
    "plan.company": wording[language].company,
    "plan.scheduled": wording[language].count(4),
    "plan.leftOut": wording[language].count(1),
    "plan.start": monthText(language, "2027-01"),
    "plan.end": monthText(language, "2028-04"),
    "budget.total": language === "de" ? "96.000 €" : "€96,000",
    "budget.2027.total": language === "de" ? "mindestens 61.000 €" : "at least €61,000",
    "source.DS-01.name": language === "de" ? "Ticketsystem" : "Ticket system",
  };
}

const ownersOf = ({ role }: PlanNames) => ["Person A", "Person B", role];

/** What the corpora's texts are checked against. */
export function corpusContext(language: "de" | "en", names = ordinary[language]): CheckContext {
  const cases = briefCases(names);
  const modules = names.modules.map((title, index) => moduleFacts(language, `m${index + 1}`, title));
  return {
    language,
    facts: Object.assign(
      planFacts(language),
      ...modules,
      ...cases.map((each) => caseFacts(language, each)),
    ) as Facts,
    literals: [...names.modules, ...names.cases, ...names.others, wording[language].company],
    cases,
    phases: [
      { key: "p1", label: "Phase 1" },
      { key: "p2", label: "Phase 2" },
      { key: "p3", label: "Phase 3" },
    ],
    owners: ownersOf(names),
  };
}

/** The module whose fields the corpora's texts stand in: two use cases, one of them a quick win. */
export function corpusModule(language: "de" | "en", names = ordinary[language]): BriefModule {
  const stages = ["preparation", "pilot", "evaluation", "rollout", "operation"];
  const useCases = ["UC-01", "UC-03"];
  return {
    id: "m1",
    title: names.modules[0],
    useCases,
    fields: [
      "goal",
      "milestones",
      "responsibilities",
      "successFactors",
      "dependencies",
      "quickWins",
      "risks",
      "communication",
    ],
    milestones: useCases.flatMap((id) => stages.map((stage) => `${id}.${stage}`)),
    owners: ownersOf(names),
    quickWins: ["UC-01"],
  };
}
