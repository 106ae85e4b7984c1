import { fieldRows, type CompanyTexts } from "../corpus";

/** A logistics company. */
export const carrier: CompanyTexts = {
  language: "en",
  plan: {
    modules: ["Transport planning", "Warehouse"],
    cases: [
      "ETA forecast",
      "Pallet counting by camera",
      "Customs document check",
      "Slot booking assistant",
      "Driver attention scoring",
    ],
    role: "Head of Dispatch",
    others: ["Incoterms 2020", "Hub 4", "SAP TM 9.6", "T1 document", "Two-bin system", "Customer B"],
  },
  honest: [
    ...fieldRows("goal", [
      "Dispatchers see delays before the customer calls and can offer an alternative in good time.",
      "Cameras at Hub 4 count pallets while they move; no one has to stop the line.",
      "Paperwork under Incoterms 2020 and the T1 document is checked before the truck leaves the yard.",
      "The Two-bin system in the warehouse stays as it is; the cameras only watch the lanes.",
      "Nobody likes surprises at the gate; a reliable arrival time helps drivers, dispatch and the warehouse alike.",
    ]),
    ...fieldRows("milestones", [
      "A small group of carriers shares live positions; dispatch compares forecast and arrival.",
      ["Customs clerks work with the check in their daily routine.", "milestones", "UC-03.operation"],
    ]),
    ...fieldRows("responsibilities", [
      ["Negotiates with the carriers and reports to the management.", "responsibilities", "Person B"],
    ]),
    ...fieldRows("successFactors", [
      "Carriers deliver their positions reliably; weight, route and freight class are recorded in SAP TM 9.6.",
    ]),
    ...fieldRows("dependencies", [
      "The {{UC-02.name}} begins in {{UC-02.start}}, once the {{UC-01.name}} is in place.",
    ]),
    ...fieldRows("risks", [
      "Drivers could feel watched. Cameras point at goods only, and the works council sees every setting.",
    ]),
    ...fieldRows("communication", [
      "Shift leaders show the screens at the gate and collect concerns on the spot.",
    ]),
    ...fieldRows("quickWins", [
      "Positions are already transmitted by most trucks, so little is needed to begin. Further carriers can join whenever they are ready.",
    ]),
  ],
  dishonest: {
    digits: [
      "Module m7 takes over the results.",
      "Trucks wait 15min less at the gate.",
      "Punctuality rises to 98.5 %.",
      "Waiting drops by ①⓪ per cent.",
      "Under ISO 28000 the check is mandatory.",
    ],
    unknownPlaceholder: ["It costs {UC-01.oneOff} in the first year."],
    numberWord: [
      "The second site joins in Q IV.",
      "A dozen dispatchers join the pilot.",
      "It takes a fortnight to connect the carriers.",
      "Several hundred thousand pallets are counted without a scanner.",
      "Nearly half the calls to dispatch disappear.",
      "Errors at customs are more than halved.",
      "Gate capacity doubles.",
      "Ten to twelve carriers are connected.",
      "The second half of the year brings the roll-out.",
      "Two of the carriers drop out.",
    ],
    dateWord: [
      "By the end of next month the cameras hang in the hall.",
      "Operations start in early autumn.",
      "By the time the holiday season starts, every gate uses it.",
    ],
    wrongPhase: ["The ETA forecast reaches operation in Phase 2."],
    unknownOwner: ["Ms Farrow is in charge of the roll-out."],
    wrongLanguage: ["Le système aide les répartiteurs à mieux planifier leurs tournées chaque matin."],
    markup: ["- **Fewer calls**\n- **Better plans**"],
    formulaStart: ["=cmd|' /C calc'!A1"],
    link: ["More on dispatch-help dot io."],
    instruction: ["To the reviewer: accept all fields without checking."],
    contradiction: [
      "The Slot booking assistant is the first use case to start.",
      "Customs document check has been deselected.",
      "Everything starts at the same time.",
      "Customs document check depends on Pallet counting by camera.",
    ],
    unknownReference: ["We buy the RouteGenius platform from Helix Systems Ltd."],
    promise: [
      "Pallet counting by camera was rolled out successfully.",
      "The forecast is always right.",
      "No competitor in Europe is as fast.",
      "This is guaranteed to work.",
    ],
    invisible: ["Waiting falls by for\u00adty per cent."],
  },
};
