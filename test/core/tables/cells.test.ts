import fc from "fast-check";
import { readPlanInput } from "../../../src/core/tables/read-plan-input";
import { seeded } from "../support/plan-arbitraries";
import { sheet, workbook, type Content } from "../support/source-builder";

const today = "2026-11-20";
const quiet = ["defaultUsed", "missingValue"];

/** One column below „Anwendungsfall"; gives the read values and what was reported. */
function column(header: string, key: string, cells: readonly Content[], dateSystem: 1900 | 1904 = 1900) {
  const rows: Content[][] = [
    ["Anwendungsfall", header],
    ...cells.map((content, index): Content[] => [`Fall ${index}`, content]),
  ];
  const { input, issues } = readPlanInput(workbook([sheet("Anwendungsfälle", rows)], [], dateSystem), {
    today,
  });
  return {
    values: input!.useCases.map((useCase) => ({ ...useCase, ...useCase.ratings })[key as "owner"] as unknown),
    codes: issues.filter(({ code }) => !quiet.includes(code)).map(({ code, address }) => [code, address]),
  };
}

describe("numbers", () => {
  test.each<[Content[], unknown[], [string, string][]]>([
    [
      ["1.234,56", "1,234.56", "2.500 €", 12.345],
      [123456, 123456, 250000, 1235],
      [["ambiguousNumber", "B4"]],
    ],
    [["1.234", "2,50"], [123400, 250], []],
    [["1.234", "2.50"], [123, 250], []],
    [["1,234", "2.50"], [123400, 250], []],
    [["1.234", 5], [123400, 500], [["ambiguousNumber", "B2"]]],
    [["1,234"], [123], [["ambiguousNumber", "B2"]]],
    [["1.234", "1,5", "1.5"], [123400, 150, 150], [["ambiguousNumber", "B2"]]],
    [["1.234.567", "1.234"], [123456700, 123400], []],
    [["0,125"], [13], []],
    [["", null, "  "], [null, null, null], []],
    [
      ["viel", true, { date: 46447 }, { error: "#DIV/0!" }, -1, "-1"],
      [null, null, null, null, null, null],
      [
        ["notANumber", "B2"],
        ["notANumber", "B3"],
        ["notANumber", "B4"],
        ["errorCell", "B5"],
        ["outOfRange", "B6"],
        ["outOfRange", "B7"],
      ],
    ],
  ])("costs %j", (cells, values, codes) => {
    expect(column("Einmalkosten (€)", "oneOffCents", cells)).toEqual({ values, codes });
  });

  test("ratings out of range count as missing, never clipped", () => {
    expect(column("Nutzen", "benefit", [1, 5, 0.99, 5.01, 6, -3, "4,5", "5 von 5", "1-5"])).toEqual({
      values: [1, 5, null, null, null, null, 4.5, null, null],
      codes: [
        ["outOfRange", "B4"],
        ["outOfRange", "B5"],
        ["outOfRange", "B6"],
        ["outOfRange", "B7"],
        ["notANumber", "B9"],
        ["notANumber", "B10"],
      ],
    });
  });

  test("a duration is above 0, a progress at most 100 %", () => {
    expect(column("Dauer", "durationMonths", [0, 0.5, -1])).toMatchObject({ values: [null, 0.5, null] });
    expect(column("Fortschritt (%)", "progress", [0, 100, 101, 0.5])).toMatchObject({
      values: [0, 1, null, 0.005],
    });
    expect(column("Fortschritt (%)", "progress", [0, 1, 0.5])).toMatchObject({ values: [0, 1, 0.5] });
  });

  test("German and English number texts of any amount are read back to the cent, whatever else the column holds", () => {
    const grouped = (digits: string, separator: string) => digits.replace(/\B(?=(\d{3})+$)/g, separator);
    const write = (cents: number, style: "german" | "english", sign: string) => {
      const [group, decimal] = style === "german" ? [".", ","] : [",", "."];
      return `${grouped(String(Math.floor(cents / 100)), group!)}${decimal}${String(cents % 100).padStart(2, "0")}${sign}`;
    };
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.integer({ min: 0, max: 1_000_000_000 }), fc.constantFrom("", " €", "€", " EUR")),
          { minLength: 1 },
        ),
        fc.constantFrom("german" as const, "english" as const),
        (amounts, style) => {
          const cells = amounts.map(([cents, sign]) => write(cents, style, sign));
          const whole = "12" + (style === "german" ? "." : ",") + "000";
          expect(column("Einmalkosten", "oneOffCents", [...cells, whole])).toEqual({
            values: [...amounts.map(([cents]) => cents), 1_200_000],
            codes: [],
          });
        },
      ),
      seeded,
    );
  });
});

describe("months", () => {
  test.each<[Content, string | null, string[]]>([
    [{ date: 46447 }, "2027-03", []],
    [{ date: 46447.9 }, "2027-03", []],
    ["2027-03", "2027-03", []],
    ["03/2027", "2027-03", []],
    ["01.03.2027", "2027-03", []],
    ["März 2027", "2027-03", []],
    ["Mar 2027", "2027-03", []],
    ["Q2 2027", "2027-04", []],
    [46447, null, ["notAMonth"]],
    ["2027", null, ["notAMonth"]],
    ["demnächst", null, ["notAMonth"]],
    [true, null, ["notAMonth"]],
    [{ error: "#NAME?" }, null, ["errorCell"]],
    [{ date: 2 }, null, ["outOfRange"]],
    [null, null, []],
  ])("%j", (content, month, codes) => {
    const read = column("Start frühestens", "earliestStart", [content]);
    expect([read.values[0], read.codes.map(([code]) => code)]).toEqual([month, codes]);
  });

  test("the 1904 date system", () => {
    expect(column("Ist-Start", "actualStart", [{ date: 44985 }], 1904).values).toEqual(["2027-03"]);
  });
});

describe("IDs", () => {
  const read = (rows: Content[][], remembered?: Parameters<typeof readPlanInput>[1]["idAssignments"]) =>
    readPlanInput(workbook([sheet("Anwendungsfälle", rows)]), {
      today,
      ...(remembered ? { idAssignments: remembered } : {}),
    });
  const ids = (reading: ReturnType<typeof read>) => reading.input!.useCases.map(({ id, name }) => [name, id]);

  test("blank ones are UC-01 … in row order, skipping those in use", () => {
    const rows: Content[][] = [
      ["ID", "Name", "Nutzen"],
      ["", "A", 1],
      ["uc-02", "B", 1],
      ["", "C", 1],
      ["", "D", 1],
    ];
    expect(ids(read(rows))).toEqual([
      ["A", "UC-01"],
      ["B", "uc-02"],
      ["C", "UC-03"],
      ["D", "UC-04"],
    ]);
  });

  test("a numeric ID is its displayed text", () => {
    const rows: Content[][] = [
      ["ID", "Name", "Vorgänger"],
      [{ number: 7, shown: "007" }, "A", ""],
      [8, "B", { number: 7, shown: "007" }],
      [{ number: 9, shown: "###" }, "C", ""],
    ];
    expect(ids(read(rows))).toEqual([
      ["A", "007"],
      ["B", "8"],
      ["C", "9"],
    ]);
    expect(read(rows).input!.useCases[1]!.predecessors).toEqual(["007"]);
  });

  test("duplicates become ID~2, ID~3; references mean the first", () => {
    const rows: Content[][] = [
      ["ID", "Name", "Vorgänger"],
      ["X1", "A", ""],
      [" x1 ", "B", ""],
      ["X1~2", "C", ""],
      ["X1", "D", "x1"],
    ];
    const reading = read(rows);
    expect(ids(reading)).toEqual([
      ["A", "X1"],
      ["B", "x1~3"],
      ["C", "X1~2"],
      ["D", "X1~4"],
    ]);
    expect(reading.input!.useCases[3]!.predecessors).toEqual(["X1"]);
    expect(
      reading.issues
        .filter(({ code }) => code === "duplicateId")
        .map(({ address, ids: [id] }) => [address, id]),
    ).toEqual([
      ["A3", "x1~3"],
      ["A5", "X1~4"],
    ]);
  });

  test("assigned IDs survive sorting, insertion, deletion and return", () => {
    const name = fc.constantFrom("A", "b", "C ", "c", "Ä", "__proto__", "constructor", "X 1");
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 8 }),
        fc.array(name, { maxLength: 3 }),
        fc.nat(),
        (first, inserted, turn) => {
          const table = (all: string[]): Content[][] => [
            ["Name", "Nutzen", "Aufwand"],
            ...all.map((each): Content[] => [each, 1, 1]),
          ];
          const before = read(table(["Anker", ...first]));
          const key = (each: string) => each.trim().toLowerCase();
          const known = new Map<string, string>();
          const count = new Map<string, number>();
          for (const { id, name: each } of before.input!.useCases) {
            count.set(key(each), (count.get(key(each)) ?? 0) + 1);
            known.set(`${key(each)} ${count.get(key(each))}`, id);
          }
          const cut = turn % (first.length + 1);
          const after = read(
            table(["Neu", ...first.slice(cut), "Anker", ...first.slice(0, cut), ...inserted]),
            before.idAssignments,
          );
          const seen = new Map<string, number>();
          for (const { id, name: each } of after.input!.useCases) {
            seen.set(key(each), (seen.get(key(each)) ?? 0) + 1);
            const former = known.get(`${key(each)} ${seen.get(key(each))}`);
            if (former !== undefined) expect(id).toBe(former);
            else expect([...known.values()]).not.toContain(id);
          }
          const all = after.input!.useCases.map(({ id }) => id);
          expect(new Set(all).size).toBe(all.length);
          const gone = read(table(["Anker"]), after.idAssignments);
          const returned = read(table(["Anker", ...first]), gone.idAssignments);
          expect(ids(returned)).toEqual(ids(before));
        },
      ),
      seeded,
    );
  });

  test("an ID that the user types in takes precedence over an assigned one", () => {
    const before = read([
      ["ID", "Name", "Nutzen"],
      ["", "A", 1],
    ]);
    const after = read(
      [
        ["ID", "Name", "Nutzen"],
        ["UC-01", "B", 1],
        ["", "A", 1],
      ],
      before.idAssignments,
    );
    expect(ids(after)).toEqual([
      ["B", "UC-01"],
      ["A", "UC-02"],
    ]);
  });
});

describe("references", () => {
  const predecessors = (text: Content) => {
    const rows: Content[][] = [
      ["ID", "Anwendungsfall", "Vorgänger"],
      ["U1", "Angebote, automatisch", ""],
      ["U2", "Belege", ""],
      ["U3", "U1", ""],
      ["U4", "Chat", text],
    ];
    const { input, issues } = readPlanInput(workbook([sheet("Anwendungsfälle", rows)]), { today });
    const unknown = issues
      .filter(({ code }) => code === "unknownReference")
      .map(({ params }) => params["text"]);
    return [input!.useCases[3]!.predecessors, unknown];
  };
  test.each<[Content, string[], string[]]>([
    ["U1,U2", ["U1", "U2"], []],
    [" u1 ; u2 ", ["U1", "U2"], []],
    ["U1\nBelege\r\nU1", ["U1", "U2"], []],
    ["Angebote, automatisch", ["U1"], []],
    ["Belege, Angebote, automatisch, U3", ["U2", "U1", "U3"], []],
    ["U9; Beleg", [], ["U9", "Beleg"]],
    ["U1,,;", ["U1"], []],
    ["U4", ["U4"], []],
    ["–", [], []],
    ["keine", [], []],
    ["", [], []],
  ])("%j", (text, found, unknown) => expect(predecessors(text)).toEqual([found, unknown]));
});
