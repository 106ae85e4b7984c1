import { makeWritingOrder } from "../../../../src/app/writer/writing-order";
import type { Plan } from "../../../../src/core/plan";
import type { ReleaseChoices } from "../../../../src/core/writing/brief/release-choice";
import { row } from "../brief/brief-plans";
import { dataSource, useCase } from "../../support/plan-builders";
import { planned } from "../../sheets/support/sheet-builders";
import type { PrivacyWorkbook } from "./workbooks";

export function planOfWorkbook(workbook: PrivacyWorkbook): Plan {
  const { company, customers, industry, cloudServices = "", language, rows, sources, lists = {} } = workbook;
  const title = (index: number) => rows[index]?.module ?? `Block ${index % 4}`;
  return planned(
    rows.map(({ name, owner = "", area = "", softBenefit = "", tool = "" }, index) =>
      useCase(`UC-${index + 1}`, {
        name,
        owner,
        area,
        module: title(index),
        description: `${name}; ${owner}; ${softBenefit}`,
        dataSources: sources.map((_, source) => `DQ-${source + 1}`),
        further: { softBenefit, tool },
      }),
    ),
    { company, industry, language, further: { confidentialNames: customers, cloudServices } },
    {
      dataSources: sources.map((source, index) => dataSource(`DQ-${index + 1}`, source)),
      further: Object.fromEntries(
        Object.entries(lists).map(([kind, values]) => [
          kind,
          [
            row(`X-01`, {
              ...values,
              module: title(0),
              useCases: kind === "kpis" || kind === "tools" ? ["UC-1"] : [],
            }),
          ],
        ]),
      ),
    },
  );
}

/** Everything that would be sent, as a server reads it. */
export function sentOf(plan: Plan, language: "de" | "en", release: ReleaseChoices = {}) {
  const { order } = makeWritingOrder({
    plan,
    language,
    access: {
      provider: "openai",
      baseUrl: "https://example.org/v1",
      apiKey: "",
      model: "m",
      mode: "jsonSchema",
    },
    limits: { timeoutSeconds: 60, maxTokens: null, maxCostTenthousandths: null },
    prices: null,
    release,
  });
  const bodies = order.bodies.map((body) => JSON.parse(body) as { messages: { content: string }[] });
  return {
    order,
    all: order.bodies.join("\n"),
    read: bodies.flatMap(({ messages }) => messages.map(({ content }) => content)).join("\n"),
    data: order.brief.parts.map(({ data }) => data).join("\n"),
  };
}

/** As a nosy reader compares: without case, marks and umlauts. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .replaceAll("ł", "l")
    .replaceAll("ı", "i")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}
