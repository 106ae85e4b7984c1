import { estimateTokens } from "../../../../src/core/writing/request/estimate-tokens";

/** Texts with their tokens in OpenAI's encodings o200k_base and cl100k_base. */
const counted: readonly [string, string, number, number][] = [
  [
    "English prose",
    "The assistant reads incoming invoices, compares them with the purchase orders and asks a clerk whenever something does not match. The pilot begins in one department and is rolled out once the error rate is acceptable to everybody.",
    41,
    41,
  ],
  [
    "German prose",
    "Der Assistent liest eingehende Rechnungen, vergleicht sie mit den Bestellungen und fragt eine Sachbearbeiterin, sobald etwas nicht übereinstimmt. Die Erprobung beginnt in einer Abteilung und wird ausgeweitet, wenn die Fehlerquote für alle tragbar ist.",
    59,
    67,
  ],
  [
    "German compounds",
    "Datenschutzfolgenabschätzung, Verantwortlichkeiten, Anwendungsfallbewertung, Übergangsfristen, Maßnahmenüberprüfung",
    24,
    36,
  ],
  [
    "JSON",
    '{"modules":[{"id":"m1","title":"Finanzen","useCases":[{"id":"UC-01","name":"Eingangsrechnungen lesen","start":"2027-01","end":"2027-02","oneOffEuros":8000,"predecessors":[]},{"id":"UC-02","name":"Mahnungen vorschlagen","start":"2027-03","end":"2027-03","oneOffEuros":2500.5,"predecessors":["UC-01"]}]}]}',
    111,
    110,
  ],
  ["placeholders", "{{UC-03.start}} {{m1.total}} {{budget.total}} {{UC-03.pilot}} {{name.4fa1c09b}}", 32, 32],
  ["digits", "1234567890 20270103 3.14159 1.234.567,89", 21, 21],
  ["capitals", "DSGVO BDSG KI-VO ISO SAP ERP CRM KPI ROI TCO", 17, 18],
  ["Chinese", "人工智能路线图帮助企业规划预算和时间表。", 12, 23],
  ["symbols", "🚀✅👩‍💻", 8, 12],
];

test.each(counted)("%s: not too low and at most twice too high", (_, text, ...tokens) => {
  const most = Math.max(...tokens);
  expect(estimateTokens(text)).toBeGreaterThanOrEqual(most);
  expect(estimateTokens(text)).toBeLessThanOrEqual(2 * most);
});

test("nothing takes nothing, and the whole takes no more than its parts", () => {
  expect(estimateTokens("")).toBe(0);
  expect(estimateTokens("ab".repeat(50_000))).toBe(25_000);
});
