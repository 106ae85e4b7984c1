import { useCaseColumns } from "../catalogue/use-case-columns";
import type { Issue, IssueCode } from "../issues";
import type { FoundTable } from "../records";
import { blank, month, number, text } from "../sheets/cells";
import { fillWords } from "../sheets/fill-words";
import { settingValue } from "../sheets/setting-value";
import type { SheetContext } from "../sheets/sheet-context";
import { monthsBetween } from "../values/month";
import { addInVersion } from "./add-in-version";
import { assumption, type Assumption } from "./assumption";
import { schemePhases } from "./time-scheme-phases";

/** Version, date and the tables that were read. */
export function runFacts({ plan, areaWords }: SheetContext): Assumption[] {
  const { run } = areaWords.assumptions;
  return [
    assumption({
      id: "run:version",
      group: "run",
      name: run.version,
      value: text(addInVersion),
      origin: "run",
    }),
    assumption({
      id: "run:date",
      group: "run",
      name: run.date,
      value: { kind: "date", date: plan.today },
      origin: "run",
    }),
    ...plan.input.tables.map((table) =>
      assumption({
        id: `table:${table.sheet}:${table.headerRow}:${table.address}`,
        group: "run",
        name: run.table,
        value: number(table.rowCount, "integer"),
        unit: run.rows,
        origin: "cell",
        note: table.table ?? table.sheet,
        place: headerOf(table),
      }),
    ),
  ];
}

function headerOf({ sheet, table, headerRow, address }: FoundTable) {
  return { sheet, table, row: headerRow, column: null, address: address.split(":")[0]! };
}

/** Every setting of the run, once, with the cell or the default that it came from. */
export function settingAssumptions(context: SheetContext): Assumption[] {
  const { setting } = context.areaWords.assumptions;
  const value = settingValue(context.words.common);
  return context.plan.input.settingUses.map((use) =>
    assumption({
      id: `setting:${use.key}`,
      group: "settings",
      name: context.settingLabel(use.key),
      value: value(use),
      origin: use.source,
      note: use.source === "cell" ? "" : use.value === null ? setting.noEffect : setting.defaultNote,
      place: use.place,
    }),
  );
}

/** Issues that tell of a value that nobody entered; the sheet `Prüfung` lists the same ones. */
const assumingCodes: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "durationAssumed",
  "ambiguousNumber",
  "payoutAssumed",
  "prototypeCostScaled",
  "cleaningBufferAdded",
]);

/** Values that the run assumed because a cell was blank or could be read in two ways. */
export function assumedValues(context: SheetContext): Assumption[] {
  return context.plan.issues.filter(isAssumption).map((issue, index) =>
    assumption({
      id: `assumed:${index + 1}`,
      group: "assumed",
      name: assumedName(issue, context),
      value: assumedValue(issue),
      unit: issue.code === "durationAssumed" ? context.areaWords.assumptions.units.months : "",
      origin: "assumed",
      note: context.issueText(issue),
      place: issue.address === null ? null : issue,
    }),
  );
}

function isAssumption({ code, params }: Issue): boolean {
  return assumingCodes.has(code) || (code === "missingValue" && params["effect"] === "countsAsZero");
}

function assumedName({ code, ids, params, column }: Issue, context: SheetContext): string {
  const words = context.areaWords.assumptions.assumed;
  const id = ids[0];
  const found = useCaseColumns.find(({ key }) => key === params["columnKey"]);
  const label = code === "durationAssumed" ? words.duration : (found?.label[context.language] ?? column);
  if (!label) return fillWords(words.other, { id: id ?? "" });
  return id === undefined ? fillWords(words.everywhere, { label }) : fillWords(words.of, { label, id });
}

function assumedValue({ code, params }: Issue) {
  const value = code === "durationAssumed" ? params["months"] : code === "missingValue" ? 0 : params["value"];
  return typeof value === "number" ? number(value) : blank;
}

/** The phases of the time scheme in use, with what the scheme leaves open (R54–R57). */
export function schemeAssumptions({ plan, words, areaWords }: SheetContext): Assumption[] {
  const { settings, settingUses } = plan.input;
  const { scheme, units } = areaWords.assumptions;
  const place = settingUses.find(({ key }) => key === "timeScheme")?.place ?? null;
  return schemePhases(settings).map(({ phase, from, to, gap }) => {
    const sentence = gap?.to === null ? scheme.openGap : scheme.gap;
    const length = to && monthsBetween(from, to) + 1;
    return assumption({
      id: `scheme:${phase}`,
      group: "scheme",
      name: words.phases[settings.timeScheme][phase],
      value: month(from),
      upper: month(to),
      unit: length ? `${length} ${units.months}` : "",
      origin: "rule",
      note: gap ? fillWords(sentence, { from: gap.from, to: gap.to ?? 0, before: gap.from - 1 }) : "",
      place,
    });
  });
}
