import { functionMetadata } from "../../src/functions/metadata-plugin.cjs";
import { helpPage } from "../../src/functions/help-page.cjs";
import { functionResultsDe } from "../../src/text/de/function-results";
import { sheetsDe } from "../../src/text/de/sheets";
import { startExcel, stopExcel } from "../support/excel-session";

interface Parameter {
  name: string;
  description: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
}

interface FunctionEntry {
  id: string;
  name: string;
  description: string;
  helpUrl: string;
  parameters: Parameter[];
}

type Metadata = { allowErrorForDataTypeAny: boolean; functions: FunctionEntry[] };

const baseUrl = "https://plan.example/ki/";
let metadata: Record<"de" | "en", Metadata>;

beforeAll(async () => {
  metadata = await functionMetadata(baseUrl);
});

/**
 * Signatures as in the contract; `[ ]` = optional, `*` = range. All of SCORE's criteria may be left out, because a
 * workbook may lack any of their columns, and only an argument declared optional may be left out in Excel.
 */
const signatures = [
  "AMORTISATION(nutzen_jahr; einmalig; monatlich)",
  "BUDGET(kosten*; von; bis; [art])",
  "BUDGETPLAN(kosten*; start; perioden; [raster])",
  "DATENREIFE(vollstaendigkeit; aktualitaet; konsistenz)",
  "ICE(wirkung; zuversicht; leichtigkeit)",
  "KAPITALWERT(zins; nutzen_jahr; einmalig; monatlich; monate)",
  "MATRIX(ids*; nutzen*; aufwand*; [schwelle_nutzen]; [schwelle_aufwand])",
  "PHASE(monat; projektstart; [zeitraster])",
  "QUADRANT(nutzen; aufwand; [schwelle_nutzen]; [schwelle_aufwand])",
  "RICE(reichweite; wirkung; zuversicht; arbeitsaufwand)",
  "RISIKO(wahrscheinlichkeit; auswirkung)",
  "ROI(nutzen_jahr; einmalig; monatlich; monate)",
  "SCORE([nutzen]; [machbarkeit]; [aufwand]; [datenreife]; [akzeptanz]; [risiko]; [sichtbarkeit]; [gewichte*])",
  "TCO(einmalig; monatlich; monate)",
  "WSJF(geschaeftswert; zeitkritik; risikominderung; umfang)",
];

test("the German signatures are those of the contract", () => {
  const written = metadata.de.functions.map(({ name, parameters }) => {
    const list = parameters.map((parameter) => {
      const label = parameter.name + (parameter.dimensionality === "matrix" ? "*" : "");
      return parameter.optional ? `[${label}]` : label;
    });
    return `${name}(${list.join("; ")})`;
  });
  expect(written.sort()).toEqual(signatures);
});

test("both languages describe the same functions, every part in words, help on our own address", () => {
  const shape = ({ functions }: Metadata): unknown =>
    functions.map(({ id, name, parameters }) => [
      id,
      name,
      parameters.map(({ type, dimensionality, optional }) => [type, dimensionality, optional]),
    ]);
  expect(shape(metadata.de)).toEqual(shape(metadata.en));
  for (const [language, page] of [
    ["de", "funktionen.html"],
    ["en", "functions.html"],
  ] as const) {
    expect(metadata[language].allowErrorForDataTypeAny).toBe(true);
    for (const { id, description, helpUrl, parameters } of metadata[language].functions) {
      expect(helpUrl).toBe(`${baseUrl}${page}#${id}`);
      expect(description).not.toBe("");
      expect(parameters.every((parameter) => parameter.type === "any" && parameter.description)).toBe(true);
      expect(helpPage(metadata[language].functions, language)).toContain(`id="${id}"`);
    }
  }
});

test("ids are what Excel accepts: no cell addresses, at least three characters", () => {
  for (const { id, name } of metadata.en.functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
    expect(name).toBe(id);
  }
});

test("every described function is registered with office.js, and no other", async () => {
  const { page } = await startExcel();
  await import("../../src/functions/functions");
  const association = (page.window as unknown as { CustomFunctions: { _association: { mappings: object } } })
    .CustomFunctions._association;
  expect(Object.keys(association.mappings).sort()).toEqual(metadata.de.functions.map(({ id }) => id).sort());
  await stopExcel();
});

test("functions and output sheets use the same German labels", () => {
  expect(sheetsDe.quadrants).toEqual(functionResultsDe.quadrants);
  expect(sheetsDe.phases).toEqual(functionResultsDe.phases);
});
