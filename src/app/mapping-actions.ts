import { proposeMapping } from "../core/mapping/propose-mapping";
import type { TableMapping } from "../core/mapping/table-mapping";
import type { AnalysedWorkbook } from "./analyse-workbook";
import type { MappingView } from "./pane-actions";
import type { WorkbookPort } from "./ports";
import { stateToXml } from "./state/state-xml";
import { storedMappings } from "./state/stored-mappings";

/** What the lists of a workbook are, and what it remembers of them. */
export function proposeLists({ source, state }: AnalysedWorkbook): MappingView {
  return { lists: proposeMapping(source), remembered: state.columns };
}

/**
 * Remembers mappings in the workbook's state and nothing else: no cell and no sheet changes.
 * @param analyse reads the workbook anew
 */
export async function saveMappings(
  port: WorkbookPort,
  mappings: readonly TableMapping[],
  analyse: () => Promise<AnalysedWorkbook>,
): Promise<AnalysedWorkbook> {
  const { state, content, language } = await analyse();
  await port.write(
    {
      sheets: [],
      state: stateToXml({ ...state, columns: storedMappings(mappings) }),
      activate: null,
      dateSystem: content.source.dateSystem,
      language,
      checkResults: false,
    },
    {},
  );
  return analyse();
}
