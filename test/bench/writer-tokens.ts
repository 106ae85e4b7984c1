import { emptyState } from "../../src/app/state/plan-state";
import { analyse } from "../../src/core/analyse";
import type { Plan } from "../../src/core/plan";
import { estimateTokens } from "../../src/core/writing/request/estimate-tokens";
import { makeWritingOrder, type PreparedOrder } from "../../src/app/writer/writing-order";
import { openWorkbook } from "../../src/standin/package/open-workbook";
import { sheet, tableOver, workbook, type Content } from "../core/support/source-builder";
import { portfolioWorkbook } from "./portfolio-workbook";

/**
 * Tokens of a plan's first requests beside the naive way, by one estimate: the whole input tables as JSON in one prompt
 * with the same rules, prompt and schema.
 */
export interface TokenMeasurement {
  useCases: number;
  requests: number;
  sentPerUseCase: number;
  naivePerUseCase: number;
  sentOfNaive: number;
  /** The same without rules, prompt and schema. */
  dataPerUseCase: number;
  tablesPerUseCase: number;
  dataOfTables: number;
}

export function measureTokens(count: number): TokenMeasurement {
  const { plan, tables } = portfolio(count);
  const { order, inputTokens } = writingOrder(plan, "http://127.0.0.1/v1");
  const dataTokens = order.brief.parts.map(({ data }) => estimateTokens(data));
  const data = dataTokens.reduce((sum, each) => sum + each, 0);
  const inTables = estimateTokens(JSON.stringify(tables));
  const naive = inTables + estimateTokens(order.bodies[0]!) - dataTokens[0]!;
  return {
    useCases: count,
    requests: order.bodies.length,
    sentPerUseCase: inputTokens / count,
    naivePerUseCase: naive / count,
    sentOfNaive: inputTokens / naive,
    dataPerUseCase: data / count,
    tablesPerUseCase: inTables / count,
    dataOfTables: data / inTables,
  };
}

/** What the command line would ask for. */
export function writingOrder(plan: Plan, baseUrl: string): PreparedOrder {
  return makeWritingOrder({
    plan,
    language: "de",
    access: { provider: "compatible", baseUrl, apiKey: "", model: "test-model", mode: "jsonSchema" },
    limits: { timeoutSeconds: 300, maxTokens: null, maxCostTenthousandths: null },
    prices: null,
    release: {},
  });
}

/** The plan of a portfolio, and its tables as rows by header, as a program would put them into a prompt. */
export function portfolio(count: number): { plan: Plan; tables: Record<string, unknown> } {
  const document = openWorkbook(portfolioWorkbook(count), { fileName: "in.xlsx" });
  const read = document.sheets.map(({ name, tables, cells }) => {
    const { rows, columns } = tables[0]!.area;
    const values = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => (cells.get(row, column)?.value ?? null) as Content),
    );
    return { name, table: tables[0]!.name, values };
  });
  const sheets = read.map(({ name, values }) => sheet(name, values));
  const tablesOver = read.map(({ table }, index) => tableOver(sheets[index]!, table));
  const { plan } = analyse(workbook(sheets, tablesOver), {
    today: "2026-11-20",
    idAssignments: emptyState.ids,
  });
  return {
    plan: plan!,
    tables: Object.fromEntries(read.map(({ name, values }) => [name, rowsByHeader(values)])),
  };
}

function rowsByHeader([headers = [], ...rows]: readonly (readonly Content[])[]): object[] {
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [String(header), row[index]])));
}
