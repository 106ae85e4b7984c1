import fc from "fast-check";
import { costKinds, costsTable, type CostColumn } from "../../../src/core/catalogue/cost-columns";
import { fundingTable, type FundingColumn } from "../../../src/core/catalogue/funding-columns";
import type { FieldValue, PlanInput, TableRecord } from "../../../src/core/records";
import { addMonths } from "../../../src/core/values/month";
import { planInputs } from "../support/plan-arbitraries";

const place = { sheet: "Kosten", table: "Kosten", row: 2, columns: {} };

/** A row of the table `Kosten`; amounts in euros as read. */
export function costLine(id: string, given: Partial<Record<CostColumn, FieldValue>>): TableRecord {
  return { id, values: { amount: 0, ...given }, place };
}

/** A row of the table `Förderung`. */
export function fundingLine(id: string, given: Partial<Record<FundingColumn, FieldValue>>): TableRecord {
  return { id, values: { programme: id, ...given }, place: { ...place, sheet: "Förderung" } };
}

/** The further tables of an input. */
export function moneyTables(
  costs: readonly TableRecord[],
  funding: readonly TableRecord[] = [],
): PlanInput["further"] {
  return { [costsTable.kind]: costs, [fundingTable.kind]: funding };
}

const month = fc.integer({ min: 0, max: 60 }).map((step) => addMonths("2026-03", step));
const euros = fc.integer({ min: 0, max: 5_000_000 }).map((cents) => cents / 100);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

function costRows(ids: readonly string[]): fc.Arbitrary<TableRecord[]> {
  const row = fc.record({
    useCases: fc.subarray([...ids], { maxLength: Math.min(3, ids.length) }),
    kind: maybe(fc.constantFrom(...costKinds)),
    amount: fc.option(euros, { freq: 8, nil: null }),
    rhythm: maybe(fc.constantFrom("once", "monthly", "yearly")),
    start: maybe(month),
    end: maybe(month),
    noticeMonths: maybe(fc.integer({ min: 0, max: 36 })),
  });
  return fc
    .array(row, { maxLength: 8 })
    .map((rows) => rows.map((values, index) => costLine(`KO-${index + 1}`, values)));
}

function fundingRows(ids: readonly string[]): fc.Arbitrary<TableRecord[]> {
  const row = fc.record({
    useCases: fc.subarray([...ids], { maxLength: Math.min(2, ids.length) }),
    applied: maybe(euros),
    granted: maybe(euros),
    payout: maybe(month),
  });
  return fc
    .array(row, { maxLength: 4 })
    .map((rows) => rows.map((values, index) => fundingLine(`FO-${index + 1}`, values)));
}

const moneySettings = fc.record(
  {
    trainingPerPerson: fc.integer({ min: 0, max: 500_000 }),
    peopleToTrain: fc.integer({ min: 0, max: 50 }),
    externalConsulting: fc.integer({ min: 0, max: 5_000_000 }),
    innovationBudget: fc.integer({ min: 0, max: 5_000_000 }),
  },
  { requiredKeys: [] },
);

/** Plans with arbitrary cost and funding tables, settings about programme costs and now and then a benefit. */
export const moneyInputs: fc.Arbitrary<PlanInput> = planInputs.chain((input) => {
  const ids = input.useCases.map(({ id }) => id);
  return fc
    .record({
      costs: costRows(ids),
      funding: fundingRows(ids),
      further: moneySettings,
      benefits: fc.array(maybe(fc.integer({ min: 0, max: 9_000_001 })), {
        minLength: ids.length,
        maxLength: ids.length,
      }),
    })
    .map(({ costs, funding, further, benefits }) => ({
      ...input,
      useCases: input.useCases.map((useCase, index) => ({
        ...useCase,
        benefitCentsPerYear: benefits[index]!,
      })),
      settings: { ...input.settings, further },
      further: moneyTables(costs, funding),
    }));
});
