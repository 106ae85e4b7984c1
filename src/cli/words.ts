/** What the command line itself says; everything about the workbook's content comes worded from the add-in. */
export interface CommandWords {
  usagePlan: string;
  usageTemplate: string;
  unknownOption: (option: string) => string;
  badDate: (value: string) => string;
  badChoice: (option: string, value: string, choices: string) => string;
  badSeconds: (value: string) => string;
  noSuchFile: (path: string) => string;
  isFolder: (path: string) => string;
  notReadable: (path: string, reason: string) => string;
  noMappingFile: (path: string) => string;
  sameFile: (path: string) => string;
  wrongExtension: (path: string, extension: string) => string;
  notWritable: (path: string, reason: string) => string;
  ownFailure: (reason: string) => string;
  notYaml: (path: string, reason: string) => string;
  written: (path: string) => string;
  unreadable: Readonly<Record<UnreadableKey, (file: string) => string>>;
}

export type UnreadableKey =
  | "empty"
  | "notAWorkbook"
  | "encrypted"
  | "legacyXls"
  | "binaryXlsb"
  | "openDocument"
  | "strictOpenXml"
  | "damaged"
  | "tooLarge"
  | "extensionMismatch";

const de: CommandWords = {
  usagePlan:
    "Aufruf: npm run plan -- EINGABE AUSGABE [--json DATEI] [--today JJJJ-MM-TT] [--writer rules|llm] [--lang de|en] [--sheets BLÄTTER] [--map auto|DATEI] [--llm-timeout SEKUNDEN]",
  usageTemplate: "Aufruf: npm run template -- NAME|DATEI.yaml AUSGABE.xlsx [--lang de|en]",
  unknownOption: (option) => `Unbekannte oder unvollständige Option: ${option}`,
  badDate: (value) => `--today „${value}“ ist kein Datum. Erwartet wird die Form 2026-11-20.`,
  badChoice: (option, value, choices) => `${option} „${value}“ gibt es nicht. Möglich sind: ${choices}.`,
  badSeconds: (value) => `--llm-timeout „${value}“ ist keine Zahl von Sekunden über 0.`,
  noSuchFile: (path) => `Die Datei ${path} gibt es nicht. Prüfen Sie Pfad und Schreibweise.`,
  isFolder: (path) => `${path} ist ein Ordner. Geben Sie die Arbeitsmappe darin an.`,
  notReadable: (path, reason) => `${path} lässt sich nicht lesen (${reason}). Prüfen Sie die Zugriffsrechte.`,
  noMappingFile: (path) =>
    `Die Zuordnung ${path} ist keine JSON-Datei. Schreiben Sie sie mit --json heraus und bearbeiten Sie dort die Liste „mapping“.`,
  sameFile: (path) =>
    `Ein- und Ausgabe sind dieselbe Datei (${path}). Die Eingabe wird nie verändert: Geben Sie für die Ausgabe einen anderen Namen an.`,
  wrongExtension: (path, extension) =>
    `Die Ausgabe ${path} muss wie die Eingabe auf ${extension} enden, sonst öffnet Excel sie nicht.`,
  notWritable: (path, reason) =>
    `${path} lässt sich nicht schreiben (${reason}). Prüfen Sie, ob der Ordner besteht und die Datei nicht geöffnet ist.`,
  ownFailure: (reason) => `Unerwarteter Fehler im Programm, bitte melden: ${reason}`,
  notYaml: (path, reason) =>
    `${path} ist keine gültige YAML-Datei. Achten Sie auf Einrückung und Anführungszeichen.\n${reason}`,
  written: (path) => `Geschrieben: ${path}`,
  unreadable: {
    empty: (file) =>
      `${file} ist leer (0 Byte). Öffnen Sie das Original in Excel und speichern Sie es erneut als .xlsx.`,
    notAWorkbook: (file) =>
      `${file} ist keine Excel-Arbeitsmappe, auch wenn der Name so endet (vielleicht eine Textdatei). Öffnen Sie die Datei in Excel und speichern Sie sie als „Excel-Arbeitsmappe (*.xlsx)“.`,
    encrypted: (file) =>
      `${file} ist mit einem Kennwort verschlüsselt. Entfernen Sie es in Excel unter Datei › Informationen › Arbeitsmappe schützen › Mit Kennwort verschlüsseln und speichern Sie.`,
    legacyXls: (file) =>
      `${file} hat das alte Format Excel 97–2003 (.xls). Speichern Sie die Mappe in Excel als „Excel-Arbeitsmappe (*.xlsx)“.`,
    binaryXlsb: (file) =>
      `${file} ist eine Binärarbeitsmappe (.xlsb). Speichern Sie die Mappe in Excel als „Excel-Arbeitsmappe (*.xlsx)“.`,
    openDocument: (file) =>
      `${file} ist eine OpenDocument-Tabelle (.ods). Speichern Sie sie in LibreOffice oder Excel als „Excel-Arbeitsmappe (*.xlsx)“.`,
    strictOpenXml: (file) =>
      `${file} hat das Format „Strict Open XML“. Speichern Sie die Mappe in Excel als gewöhnliche „Excel-Arbeitsmappe (*.xlsx)“.`,
    damaged: (file) =>
      `${file} ist beschädigt oder unvollständig. Öffnen Sie die Mappe in Excel („Öffnen und reparieren“) und speichern Sie sie neu.`,
    tooLarge: (file) =>
      `${file} entpackt sich auf mehr, als eine Arbeitsmappe braucht, und wird deshalb nicht geöffnet. Speichern Sie die Mappe in Excel neu oder löschen Sie nicht benötigte Blätter.`,
    extensionMismatch: (file) =>
      `Endung und Inhalt von ${file} passen nicht zusammen: Mappen mit Makros müssen auf .xlsm enden, solche ohne auf .xlsx. Speichern Sie die Mappe in Excel mit der passenden Endung.`,
  },
};

const en: CommandWords = {
  usagePlan:
    "Usage: npm run plan -- IN OUT [--json FILE] [--today YYYY-MM-DD] [--writer rules|llm] [--lang de|en] [--sheets SHEETS] [--map auto|FILE] [--llm-timeout SECONDS]",
  usageTemplate: "Usage: npm run template -- NAME|FILE.yaml OUT.xlsx [--lang de|en]",
  unknownOption: (option) => `Unknown or incomplete option: ${option}`,
  badDate: (value) => `--today “${value}” is not a date. Expected: 2026-11-20.`,
  badChoice: (option, value, choices) => `${option} “${value}” does not exist. Possible: ${choices}.`,
  badSeconds: (value) => `--llm-timeout “${value}” is not a number of seconds above 0.`,
  noSuchFile: (path) => `There is no file ${path}. Check path and spelling.`,
  isFolder: (path) => `${path} is a folder. Name the workbook inside it.`,
  notReadable: (path, reason) => `${path} cannot be read (${reason}). Check the access rights.`,
  noMappingFile: (path) =>
    `The mapping ${path} is not a JSON file. Write it with --json and edit the list “mapping” in it.`,
  sameFile: (path) =>
    `Input and output are the same file (${path}). The input is never changed: choose another name for the output.`,
  wrongExtension: (path, extension) =>
    `The output ${path} must end in ${extension} like the input, or Excel will not open it.`,
  notWritable: (path, reason) =>
    `${path} cannot be written (${reason}). Check that the folder exists and the file is not open.`,
  ownFailure: (reason) => `Unexpected failure of the program, please report: ${reason}`,
  notYaml: (path, reason) => `${path} is not a valid YAML file. Check indentation and quotes.\n${reason}`,
  written: (path) => `Written: ${path}`,
  unreadable: {
    empty: (file) => `${file} is empty (0 bytes). Open the original in Excel and save it again as .xlsx.`,
    notAWorkbook: (file) =>
      `${file} is not an Excel workbook, although its name ends like one (perhaps a text file). Open it in Excel and save it as “Excel Workbook (*.xlsx)”.`,
    encrypted: (file) =>
      `${file} is encrypted with a password. Remove it in Excel under File › Info › Protect Workbook › Encrypt with Password, then save.`,
    legacyXls: (file) =>
      `${file} has the old Excel 97–2003 format (.xls). Save it in Excel as “Excel Workbook (*.xlsx)”.`,
    binaryXlsb: (file) =>
      `${file} is a binary workbook (.xlsb). Save it in Excel as “Excel Workbook (*.xlsx)”.`,
    openDocument: (file) =>
      `${file} is an OpenDocument spreadsheet (.ods). Save it in LibreOffice or Excel as “Excel Workbook (*.xlsx)”.`,
    strictOpenXml: (file) =>
      `${file} has the format “Strict Open XML”. Save it in Excel as an ordinary “Excel Workbook (*.xlsx)”.`,
    damaged: (file) =>
      `${file} is damaged or incomplete. Open it in Excel (“Open and Repair”) and save it again.`,
    tooLarge: (file) =>
      `${file} unpacks to more than a workbook needs and is therefore not opened. Save it anew in Excel or delete sheets that are not needed.`,
    extensionMismatch: (file) =>
      `Extension and content of ${file} do not fit: workbooks with macros must end in .xlsm, those without in .xlsx. Save it in Excel with the fitting extension.`,
  },
};

export type CommandLanguage = "de" | "en";

export const commandWords: Readonly<Record<CommandLanguage, CommandWords>> = { de, en };
