/**
 * ESLint rules: `npm run lint`. The folder rules come from layers.cjs; office-addins rules are switched on by hand,
 * because the plugin's own preset skips .tsx files without saying so.
 */
import { join } from "node:path";
import prettier from "eslint-config-prettier";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import typescript from "typescript-eslint";
import rules from "./layers.cjs";

const root = join(import.meta.dirname, "..");
const folders = Object.keys(rules.layers);

/** The imports that a folder must not have, each with a sentence that says what to do instead. */
function forbiddenImports(folder) {
  const imports = rules.layers[folder].imports.filter((item) => !item.startsWith("../"));
  const foreign = folders.filter(
    (name) => name !== folder && !imports.some((item) => item.split("/")[0] === name),
  );
  const patterns = foreign.map((name) => ({
    regex: `^(\\.\\./)+${name}(/|$)`,
    message: `${folder} must not import ${name} (test/layers.cjs).`,
  }));
  const singles = imports.filter((item) => item.includes("/"));
  for (const name of new Set(singles.map((item) => item.split("/")[0]))) {
    const files = singles
      .filter((item) => item.startsWith(`${name}/`))
      .map((item) => item.slice(name.length + 1));
    patterns.push({
      regex: `^(\\.\\./)+${name}/(?!(${files.join("|")})$)`,
      message: `${folder} may import only ${singles.join(", ")} of ${name}.`,
    });
  }
  patterns.push({ regex: "/index$", message: "Import from the file that defines the thing." });
  return patterns;
}

/** The folder's layer as rules for its files. */
function layer(folder) {
  const forbidden = rules.forbiddenGlobals[folder];
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": ["error", { patterns: forbiddenImports(folder) }],
      ...(forbidden && {
        "no-restricted-globals": [
          "error",
          ...forbidden.names.map((name) => ({ name, message: `In ${folder}: ${forbidden.reason}` })),
        ],
      }),
    },
  };
}

export default typescript.config(
  { ignores: ["dist/", "node_modules/", "coverage/", "docs/"] },
  ...typescript.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "prefer-const": ["error", { destructuring: "all" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-restricted-syntax": [
        "error",
        {
          selector: "ExportAllDeclaration",
          message: "No barrels: import from the file that defines the thing.",
        },
      ],
    },
  },
  {
    // Code that talks to Office.js through its proxies. The stand-in is the other side: its objects are the real ones.
    files: [
      "src/{app,automation,commands,excel,functions,taskpane,ui}/**/*.{ts,tsx}",
      "test/{app,excel}/**/*.ts",
    ],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "max-lines": ["error", { max: 300 }] },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Same input, same result: core is deterministic." },
      ],
    },
  },
  ...folders.map(layer),
  {
    // A formula's cells are unknown values by nature, and the metadata generator understands only `any`. What
    // Excel's runtime takes as an error is declared without being an `Error`.
    files: ["src/functions/*.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off", "@typescript-eslint/only-throw-error": "off" },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: { globals: globals.node },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  prettier,
);
