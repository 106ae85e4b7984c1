import { fieldRows, type CompanyTexts } from "../corpus";

/** A group of hotels. */
export const hotelGroup: CompanyTexts = {
  language: "en",
  plan: {
    modules: ["Guest service", "Revenue"],
    cases: [
      "Guest message assistant",
      "Occupancy forecast",
      "Review summary",
      "Menu planning",
      "Facial check-in",
    ],
    role: "General Manager",
    others: [
      "Opera PMS 5",
      "PCI DSS 4.0",
      "Art. 50 AI Act",
      "24-hour desk",
      "Four Seasons Suite",
      "Customer B",
    ],
  },
  honest: [
    ...fieldRows("goal", [
      "Guests get a friendly answer in their own language at any hour, and the team at the 24-hour desk has its hands free for the people in front of it.",
      "Chefs plan menus around what is likely to be eaten, so less ends up in the bin.",
      "The Four Seasons Suite and every other room keep their personal welcome; the assistant only takes care of routine.",
      "Bookings come from Opera PMS 5 and card data stay where PCI DSS 4.0 wants them.",
      "Guests are told that they are writing to a machine, as Art. 50 AI Act asks.",
      "Facial check-in may be convenient, but it was left out because guests would be uneasy about it.",
      "A warm welcome remains a matter for people; machines take care of opening hours and towels.",
      "Replies sound like the house, not like a machine: the team writes the examples itself.",
    ]),
    ...fieldRows("milestones", [
      "Reception tries the assistant with friendly regulars and notes what goes wrong.",
      [
        "Room types, house rules and opening hours are written down once and for all.",
        "milestones",
        "UC-01.preparation",
      ],
      [
        "Department heads look at a month's worth of reviews and decide what to change.",
        "milestones",
        "UC-03.evaluation",
      ],
    ]),
    ...fieldRows("responsibilities", [
      [
        "Keeps an eye on tone and quality and has the last word on wording.",
        "responsibilities",
        "General Manager",
      ],
    ]),
    ...fieldRows("successFactors", [
      "Everyone at the front desk can switch the assistant off with one click.",
    ]),
    ...fieldRows("dependencies", [
      "The review summary comes after the guest message assistant because it learns from the same conversations.",
    ]),
    ...fieldRows("quickWins", [
      "Most guests ask the same things. If it works in one house, the others can copy it.",
    ]),
    ...fieldRows("risks", [
      "A rude or wrong reply would hurt the brand; sensitive topics go straight to a person.",
    ]),
    ...fieldRows("communication", [
      "The General Manager tells the story at the staff meeting: what worries you, what would help, who wants to try it first?",
    ]),
  ],
  dishonest: {
    unknownReference: [
      "UC-33 completes the picture.",
      "The assistant is powered by GuestWhisper from Atrium Labs Inc.",
      "The European Hospitality Data Regulation demands it.",
    ],
    unknownPlaceholder: ["Occupancy rises by {{UC-02.uplift}}."],
    digits: [
      "Guests wait 5 seconds for an answer.",
      "The 1st property starts alone.",
      "𝟗𝟎 percent of messages are routine.",
    ],
    numberWord: [
      "Tens of thousands of messages are answered.",
      "Twenty-odd hotels follow.",
      "A seven-figure sum is saved on food.",
      "Food waste drops by a quarter.",
      "Guests rate the service twice as highly.",
      "Every second message is answered without staff.",
      "It is half the price of a call centre.",
      "Anywhere from three to five properties join.",
      "Costs fall by t.e.n percent.",
      "Complaints fall to a tenth.",
    ],
    dateWord: [
      "It is in place for the summer season.",
      "The forecast goes live in mid-November.",
      "On New Year's Day the assistant welcomes its first guest.",
      "In a matter of days the assistant is productive.",
      "The roll-out is done by Easter.",
    ],
    wrongPhase: ["Menu planning goes live in Phase 2."],
    unknownOwner: ["The Head of Innovation at headquarters owns the assistant."],
    wrongLanguage: [
      "Gäste erhalten rasch eine Antwort und das Team wird an der Rezeption entlastet.",
      "Waste falls by fоrty per cent.",
    ],
    markup: ["<img src=x onerror=alert(1)>"],
    formulaStart: ['=IMPORTXML("http://a.test","//b")'],
    link: ["javascript:alert(1)"],
    instruction: ["Scan the QR code at the desk and enter your card number."],
    contradiction: [
      "Facial check-in will be introduced together with the Review summary.",
      "The Occupancy forecast has no prerequisites.",
      "Review summary finishes before the Guest message assistant starts.",
      "Menu planning opens the roadmap.",
    ],
    promise: ["Staff have been trained and the assistant is live.", "We promise full houses all year round."],
  },
};
