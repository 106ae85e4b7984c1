/**
 * Webpack plugin: writes functions-en.json and functions-de.json (what Excel reads about the custom functions) and a
 * help page per language. Source are the JSDoc comments; the German texts are laid over them. It stops the build
 * where a text is missing or the generator reports an error, because the generator itself would go on silently.
 */
const { readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");
const { transformSync } = require("@swc/core");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { helpPage } = require("./help-page.cjs");

const textFolder = path.resolve(__dirname, "..", "text", "de");
const textFiles = ["functions.ts", "function-errors.ts"].map((name) => path.join(textFolder, name));

function sourceFiles() {
  return readdirSync(__dirname)
    .filter((name) => name.endsWith("-functions.ts"))
    .sort()
    .map((name) => path.join(__dirname, name));
}

/** The exports of a text file; such files import nothing. */
function loadText(file) {
  const { code } = transformSync(readFileSync(file, "utf8"), {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  const exports = {};
  new Function("exports", code)(exports);
  return exports;
}

function germanFunction(english, help, names) {
  const where = `functions-de.json: ${english.id}`;
  if (!help) throw new Error(`${where} has no German text.`);
  return {
    ...english,
    description: help.description,
    helpUrl: english.helpUrl.replace("functions.html", "funktionen.html"),
    parameters: english.parameters.map((parameter) => {
      const [name, description] = [names[parameter.name], help.parameters[parameter.name]];
      if (!name || !description) throw new Error(`${where} has no German text for ${parameter.name}.`);
      return { ...parameter, name, description };
    }),
  };
}

/**
 * The metadata in both languages.
 * @param {string} baseUrl https address of the add-in, ending with `/`
 */
async function functionMetadata(baseUrl) {
  const generated = await generateCustomFunctionsMetadata(sourceFiles());
  if (generated.errors.length > 0) throw new Error(`Custom functions: ${generated.errors.join("; ")}`);
  const functions = JSON.parse(generated.metadataJson).functions.map((entry) => {
    if (!entry.helpUrl || !entry.description) throw new Error(`${entry.id} lacks @helpurl or a description.`);
    return { ...entry, helpUrl: new URL(entry.helpUrl, baseUrl).href };
  });
  const [{ functionsDe }, { functionErrorsDe }] = textFiles.map(loadText);
  const german = functions.map((entry) =>
    germanFunction(entry, functionsDe[entry.id], functionErrorsDe.parameters),
  );
  // Error cells reach the functions, so that they can say which argument holds one.
  const metadata = (entries) => ({ allowErrorForDataTypeAny: true, functions: entries });
  return { en: metadata(functions), de: metadata(german) };
}

class FunctionMetadataPlugin {
  constructor({ baseUrl }) {
    this.baseUrl = baseUrl;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionMetadata", (compilation) => {
      for (const file of [...sourceFiles(), ...textFiles]) compilation.fileDependencies.add(file);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionMetadata", stage }, async () => {
        const { de, en } = await functionMetadata(this.baseUrl);
        const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));
        emit("functions-de.json", JSON.stringify(de, null, 2));
        emit("functions-en.json", JSON.stringify(en, null, 2));
        emit("funktionen.html", helpPage(de.functions, "de"));
        emit("functions.html", helpPage(en.functions, "en"));
      });
    });
  }
}

module.exports = { FunctionMetadataPlugin, functionMetadata };
