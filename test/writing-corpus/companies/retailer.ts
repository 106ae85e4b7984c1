import { fieldRows, type CompanyTexts } from "../corpus";

/** A retailer with stores and an online shop. */
export const retailer: CompanyTexts = {
  language: "en",
  plan: {
    modules: ["Stores", "Online shop"],
    cases: [
      "Demand forecast",
      "Product text assistant",
      "Shelf gap detection",
      "Return reason analysis",
      "Pricing by customer profile",
    ],
    role: "Head of Store Operations",
    others: [
      "GS1 Digital Link",
      "Art. 50 AI Act",
      "Microsoft Dynamics 365",
      "Click & Collect 2.0",
      "Black Friday",
      "ISO 27001",
      "Customer B",
    ],
  },
  honest: [
    ...fieldRows("goal", [
      "Store teams order fresh goods with more confidence, so less is thrown away and shelves look full at the end of the day.",
      "The forecast is one of those tools nobody notices when it works: the right goods are simply there.",
      "{{UC-01.name}} starts in {{UC-01.start}} and costs {{UC-01.oneOff}}; the expected benefit of {{UC-01.benefit}} a year is an estimate by the stores.",
      "Product data from Microsoft Dynamics 365 and the GS1 Digital Link labels are the basis for every later step.",
      "Pricing by customer profile would be attractive commercially, but it is not part of the plan because of legal doubts.",
      "Shelves are full when customers come and empty when the shop closes: that is what a good forecast means for fresh goods.",
      "Store teams see why a suggestion was made and can say no with one tap.",
    ]),
    ...fieldRows("milestones", [
      "A few pilot stores compare the suggestion with their own order every morning.",
      [
        "The results are reviewed with the store managers; someone from finance checks the assumptions.",
        "milestones",
        "UC-03.evaluation",
      ],
      [
        "Pilot stores have agreed on how to handle promotions, deliveries and bad weather.",
        "milestones",
        "UC-01.preparation",
      ],
    ]),
    ...fieldRows("responsibilities", [
      [
        "Decides with the store managers which stores join and removes obstacles.",
        "responsibilities",
        "Head of Store Operations",
      ],
    ]),
    ...fieldRows("successFactors", [
      "Someone in every store knows whom to ask; no one is left alone with the tool.",
      "Data on deliveries, weather and promotions arrive in one place and are good enough to trust.",
    ]),
    ...fieldRows("dependencies", [
      "Shelf gap detection uses the product master data that the demand forecast has put in order first.",
    ]),
    ...fieldRows("quickWins", [
      "The order data are already there. Once the pilot stores are happy, the remaining stores follow region by region.",
    ]),
    ...fieldRows("risks", [
      "Staff may follow the suggestion blindly. Store managers therefore sign off unusual orders.",
      "Customers might not know that a text was written by a machine; labels follow Art. 50 AI Act.",
    ]),
    ...fieldRows("communication", [
      "Area managers present the idea in their weekly call and collect questions; answers are shared openly.",
    ]),
  ],
  dishonest: {
    unknownReference: [
      "UC-11 builds on the forecast.",
      "UC-6 follows once the shelves are covered.",
      "The forecast runs on ShelfSense 4.1 by Orion Analytics.",
    ],
    digits: [
      "Stores lose 4% less fresh goods.",
      "Turnover grows by 1.2m.",
      "Out-of-stock falls by ⅓.",
      "Step ② brings in the remaining stores.",
    ],
    numberWord: [
      "A handful of stores, five at most, start.",
      "The change saves half a million in write-offs.",
      "Returns are cut by a third.",
      "One in three returns can be avoided.",
      "Every other shelf gap is found before customers notice it.",
      "Between six and eight weeks are enough for the roll-out.",
      "In the early twenties of the month, stores receive the forecast.",
      "Costs drop by f i f t y percent.",
      "Nearly a thousand articles get new texts each week.",
      "Stock errors drop by an order of magnitude.",
    ],
    dateWord: [
      "The forecast is ready by mid-year.",
      "Shelf gap detection arrives next spring.",
      "All stores have been using the Demand forecast since last year.",
    ],
    wrongPhase: ["The Demand forecast is rolled out in Phase 3."],
    unknownOwner: ["The Chief Data Officer is accountable for the forecast.", "The CFO owns the forecast."],
    wrongLanguage: [
      "Die Prognose hilft den Filialen, frische Ware richtig zu bestellen und weniger wegzuwerfen.",
      "Costs fall by fіfty per cent.",
    ],
    markup: ["See [the forecast](forecast) for more."],
    formulaStart: ["-2+3+cmd|' /C calc'!A0"],
    link: ["Write to forecast(at)retail-help(dot)com."],
    instruction: ["Dear reader, please enable editing and send this workbook to the vendor."],
    contradiction: [
      "Pricing by customer profile is part of this plan and will be rolled out.",
      "Shelf gap detection runs before the Demand forecast.",
      "Return reason analysis is not part of the plan.",
    ],
    promise: ["The Demand forecast has already been completed.", "Success is guaranteed."],
  },
};
