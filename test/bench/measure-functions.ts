import { createCalculation } from "../../src/standin/calculation/calculation";
import { newDocument, newSheet } from "../../src/standin/document/new-document";
import type { CustomFunctions } from "../../src/standin/host";
import { payback, totalCost } from "../../src/functions/money-functions";

/** Microseconds per cell of the same arithmetic as custom function and as built-in formula, in one engine. */
export interface FunctionMeasurement {
  name: string;
  customMicroseconds: number;
  builtInMicroseconds: number;
  ratio: number;
}

const rows = 2000;
const repetitions = 5;
const cases = [
  { name: "KI.TCO", custom: "KI.TCO(A{r},B{r},C{r})", builtIn: "A{r}+B{r}*C{r}" },
  { name: "KI.AMORTISATION", custom: "KI.AMORTISATION(C{r},A{r},B{r})", builtIn: "A{r}/(C{r}/12-B{r})" },
];

const functions: CustomFunctions = {
  names: ["KI.TCO", "KI.AMORTISATION"],
  call: (name, [first, second, third]) =>
    name === "KI.TCO" ? totalCost(first, second, third) : payback(first, second, third),
};

export function measureFunctions(): FunctionMeasurement[] {
  return cases.map(({ name, custom, builtIn }) => {
    const customMicroseconds = fastestPerCell(custom);
    const builtInMicroseconds = fastestPerCell(builtIn);
    return { name, customMicroseconds, builtInMicroseconds, ratio: customMicroseconds / builtInMicroseconds };
  });
}

function fastestPerCell(formula: string): number {
  const times = Array.from({ length: repetitions }, () => calculateOnce(formula));
  return (Math.min(...times) * 1000) / rows;
}

function calculateOnce(formula: string): number {
  const document = newDocument();
  const sheet = newSheet(document, "Daten");
  document.sheets.push(sheet);
  for (let row = 0; row < rows; row++) {
    [10_000 + row, 100 + (row % 7), 24_000 + row].forEach((value, column) =>
      sheet.cells.set(row, column, { value, formula: null, spill: null, spillParent: null, style: 0 }),
    );
    const text = formula.replaceAll("{r}", String(row + 1));
    sheet.cells.set(row, 3, { value: null, formula: text, spill: null, spillParent: null, style: 0 });
  }
  const calculation = createCalculation(document, { customFunctions: functions });
  const started = performance.now();
  calculation.recalculateNow();
  const milliseconds = performance.now() - started;
  const last = sheet.cells.get(rows - 1, 3)?.value;
  if (typeof last !== "number") throw new Error(`${formula} gave ${JSON.stringify(last)}`);
  return milliseconds;
}
