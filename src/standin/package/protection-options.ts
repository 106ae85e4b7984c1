/**
 * Options of a protected sheet by their names in the API. In files the attribute is 1 where the action is forbidden;
 * where it is missing, the schema's default counts.
 */
export const protectionOptions: readonly { name: string; attribute: string; missingForbids: boolean }[] = [
  { name: "allowEditObjects", attribute: "objects", missingForbids: false },
  { name: "allowEditScenarios", attribute: "scenarios", missingForbids: false },
  { name: "allowFormatCells", attribute: "formatCells", missingForbids: true },
  { name: "allowFormatColumns", attribute: "formatColumns", missingForbids: true },
  { name: "allowFormatRows", attribute: "formatRows", missingForbids: true },
  { name: "allowInsertColumns", attribute: "insertColumns", missingForbids: true },
  { name: "allowInsertRows", attribute: "insertRows", missingForbids: true },
  { name: "allowInsertHyperlinks", attribute: "insertHyperlinks", missingForbids: true },
  { name: "allowDeleteColumns", attribute: "deleteColumns", missingForbids: true },
  { name: "allowDeleteRows", attribute: "deleteRows", missingForbids: true },
  { name: "allowSort", attribute: "sort", missingForbids: true },
  { name: "allowAutoFilter", attribute: "autoFilter", missingForbids: true },
  { name: "allowPivotTables", attribute: "pivotTables", missingForbids: true },
];
