import { honestRows } from "./corpus";

/** What a careful consultant writes in English. */
export const honestEn = honestRows("en", [
  "“{{m1.title}}” takes recurring questions off the team and shortens the wait for customers.",
  "The module comprises {{m1.count}} and costs {{m1.total}} by the end of the horizon, of which {{m1.oneOff}} is one-off.",
  "Once everything is in operation, a benefit of {{m1.benefit}} per year is expected and measured in the evaluation.",
  "{{UC-01.name}} answers standard questions around the clock; a person takes over when it comes to complaints.",
  "On the one hand the phones get quieter, on the other hand answers become consistent.",
  "Both use cases work together: the chatbot collects questions, Microsoft 365 Copilot helps to phrase answers.",
  "Staff may use the tool once they have been trained.",
  "Three questions come first: who approves texts, who maintains them, who helps when something breaks?",
  "No one loses access, and one of the teams tests every change before release.",
  ["{{UC-01.name}} comes first in {{UC-01.start}}; the plan runs until {{plan.end}}.", "summary"],
  [
    "{{plan.company}} implements {{plan.scheduled}}. The total is {{budget.total}}; {{plan.leftOut}} stay out for now.",
    "summary",
  ],
  [
    "The pilot runs with a small team and real requests; it stops if answers are no better than today.",
    "milestones",
    "UC-01.pilot",
  ],
  [
    "Data sources and access rights are settled and the baseline has been measured.",
    "milestones",
    "UC-01.preparation",
  ],
  [
    "Briefing in the teams and handover to operations once the evaluation has been passed.",
    "milestones",
    "UC-03.rollout",
  ],
  ["Decides on the rollout and keeps in touch with the works council.", "responsibilities", "Person A"],
  ["Owns the knowledge base and coordinates with Person B.", "responsibilities", "Head of Customer Service"],
  ["A well-kept knowledge base: outdated entries are removed before the pilot.", "successFactors"],
  ["Management visibly backs the project and sets time aside for training.", "successFactors"],
  ["Management support", "successFactors"],
  ["Double entry of data disappears because tickets are created automatically.", "successFactors"],
  ["{{UC-03.name}} depends on {{UC-01.name}} because the cleaned texts come from there.", "dependencies"],
  ["UC-02 and UC-03 wait for UC-01; a delay there moves both.", "dependencies"],
  [
    "{{UC-03.name}} starts in {{UC-03.start}}, after {{UC-01.name}} has been completed in {{UC-01.end}}.",
    "dependencies",
  ],
  [
    "Frequent questions are answered automatically; further topics and languages follow.",
    "quickWins",
    "UC-01",
  ],
  ["{{UC-01.name}} is a quick win because the texts exist already.", "quickWins", "UC-01"],
  ["Wrong answers: without a check, outdated information might reach customers.", "risks"],
  ["Agree on stop criteria before the pilot and check them in {{UC-01.evaluation}}.", "risks"],
  [
    "Everyone who works with AI is trained as Art. 4 AI Act asks; records stay with the line manager.",
    "risks",
  ],
  ["The vendor is certified to ISO 27001; the certificate is checked before the start.", "risks"],
  ["Data goes to a third party; the contract is reviewed first.", "risks"],
  [
    "Before {{UC-01.name}} starts in {{UC-01.start}}: announce the aim, the schedule and a contact.",
    "communication",
  ],
  ["A monthly report to the board and an open office hour for all teams.", "communication"],
  ["After the evaluation, colleagues show in short demos what changes in daily work.", "communication"],
  ["The 90-day plan sets the pace; after that the group decides together.", "goal"],
  ["In Phase 1, {{UC-01.name}} starts; {{UC-04.name}} follows in Phase 3 with its rollout.", "summary"],
  ["Company A and Customer B try the dialogue together.", "goal"],
]);
