/**
 * Who may import whom, once for the linter and once for the architecture test. `imports` lists folders of src, or
 * single files as `folder/file`; `packages` lists npm packages (with their subpaths); `node` allows Node's own modules.
 * What is not listed is forbidden; `../x` is a folder beside src that holds data.
 */
const layers = {
  core: { imports: [], packages: [] },
  // Types only: a text is checked against the shape that its area asks for, where the text stands.
  text: { imports: ["core"], packages: [] },
  app: { imports: ["core", "text", "../templates"], packages: ["zod"] },
  excel: { imports: ["core", "app/ports", "app/failure"], packages: [] },
  llm: {
    imports: ["core", "app/ports", "app/failure", "app/text-model-port", "app/writer/model-prices", "text"],
    packages: ["openai", "zod"],
  },
  ui: {
    imports: ["core", "app", "text"],
    packages: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"],
  },
  functions: { imports: ["core", "text"], packages: [] },
  commands: { imports: ["core", "app", "text"], packages: [] },
  taskpane: {
    imports: ["core", "text", "app", "excel", "llm", "ui", "commands"],
    packages: ["react", "react-dom", "@fluentui/react-components"],
  },
  automation: { imports: ["core", "text", "app", "excel", "llm"], packages: [] },
  standin: {
    imports: [],
    packages: ["@cj-tech-master/excelts", "hucre", "fflate", "saxes", "jsdom"],
    node: true,
  },
  workbench: { imports: ["standin"], packages: ["mkcert"], node: true },
  cli: {
    imports: ["standin", "automation/run-types", "app/report"],
    packages: ["jsdom", "yaml"],
    node: true,
  },
};

/** Host objects that a folder must not touch, with the reason that the linter prints. */
const forbiddenGlobals = {
  core: {
    reason: "core is pure: hand it in as an argument.",
    names: (
      "Date console window document navigator fetch process setTimeout setInterval setImmediate queueMicrotask " +
      "localStorage sessionStorage crypto performance Excel Office OfficeExtension CustomFunctions"
    ).split(" "),
  },
  text: { reason: "text is plain data.", names: "Date console window document Excel Office".split(" ") },
  app: {
    reason: "Office.js, the page and the network are behind ports.",
    names: "Excel OfficeExtension CustomFunctions document window localStorage fetch".split(" "),
  },
  ui: {
    reason: "components get data and verbs; Office.js is behind the app's ports.",
    names:
      "Excel OfficeExtension CustomFunctions Office fetch localStorage alert confirm prompt history".split(
        " ",
      ),
  },
  functions: {
    reason:
      "custom functions are pure wrappers over core (localStorage even crashes Excel, office-js #1568).",
    names: "Excel OfficeExtension document window localStorage fetch setTimeout Date".split(" "),
  },
  commands: {
    reason: "commands only hand over.",
    names: "Excel OfficeExtension localStorage fetch".split(" "),
  },
  llm: {
    reason: "the writer knows no workbook.",
    names: "Excel OfficeExtension CustomFunctions document".split(" "),
  },
};

module.exports = { layers, forbiddenGlobals };
