/**
 * Six programs from one source tree, each built on its own by name (`webpack --config-name cli`):
 *   addin             what ships: task pane, custom functions and commands on one page (shared runtime)
 *   automation        the add-in's typed entry for programs, loaded by the command line, never deployed
 *   cli               `plan` and `template` for Node
 *   workbench         the page with the live spreadsheet
 *   workbench-server  its https server for Node
 *   bench             what `npm run bench` measures with
 */
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { FunctionMetadataPlugin } = require("./src/functions/metadata-plugin.cjs");
const { SizeLimitPlugin } = require("./src/taskpane/size-limit-plugin.cjs");
const yaml = require("yaml");

const source = (...parts) => path.resolve(__dirname, "src", ...parts);
const output = (folder) => ({ path: path.resolve(__dirname, "dist", folder), clean: true });

const typescriptRule = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};

const common = {
  mode: "production",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      typescriptRule,
      { test: /\.css$/, type: "asset/source" },
      { test: /\.yaml$/, type: "json", parser: { parse: yaml.parse } },
    ],
  },
  performance: false,
  stats: "errors-warnings",
  devtool: "source-map",
};

/** Packages stay in node_modules for Node programs: they are installed there anyway and keep their own loading. */
const keepPackages = ({ request }, callback) =>
  /^[@a-z]/i.test(request) && !path.isAbsolute(request) ? callback(null, `commonjs ${request}`) : callback();

const nodeProgram = (name, entry) => ({
  ...common,
  name,
  target: "node20",
  entry: { [name]: entry },
  output: { ...output(name), filename: "[name].js", library: { type: "commonjs2" } },
  externals: [keepPackages],
  // createRequire(…).resolve must look into node_modules when the program runs, not become a module number.
  module: { ...common.module, parser: { javascript: { createRequire: false } } },
  optimization: { minimize: false },
});

/** Where the add-in will be served from; manifest, metadata and help links get this address. */
const addinUrl = `${(process.env.ADDIN_URL ?? "https://localhost:3000").replace(/\/$/, "")}/`;

const addin = {
  ...common,
  name: "addin",
  target: ["web", "es2022"],
  entry: {
    functions: source("functions", "functions.ts"),
    taskpane: source("taskpane", "taskpane.tsx"),
  },
  output: { ...output("addin"), filename: "[name].js", chunkFilename: "[name].[contenthash:8].js" },
  plugins: [
    new HtmlWebpackPlugin({
      template: source("taskpane", "taskpane.html"),
      filename: "taskpane.html",
      // Cells wait for the functions, so they come first.
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
      minify: false,
    }),
    new FunctionMetadataPlugin({ baseUrl: addinUrl }),
    new SizeLimitPlugin([
      { files: ["functions.js"], gzipBytes: 15_000 },
      { files: ["functions.js", "taskpane.js"], gzipBytes: 125_000 },
    ]),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets/*.png" },
        {
          from: "manifest.xml",
          transform: (content) => content.toString().replaceAll("https://localhost:3000/", addinUrl),
        },
      ],
    }),
  ],
};

const automation = {
  ...common,
  name: "automation",
  target: ["web", "es2022"],
  entry: {
    automation: source("automation", "automation.ts"),
    // The same entry as in the add-in, so that the command line need not build the whole task pane.
    functions: source("functions", "functions.ts"),
  },
  output: { ...output("automation"), filename: "[name].js" },
  // One file: the page that loads it has no server to fetch further chunks from.
  plugins: [
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new FunctionMetadataPlugin({ baseUrl: addinUrl }),
  ],
};

const workbench = {
  ...common,
  name: "workbench",
  target: ["web", "es2022"],
  entry: { workbench: source("workbench", "workbench.ts") },
  output: { ...output("workbench"), filename: "[name].js" },
  plugins: [
    new HtmlWebpackPlugin({ template: source("workbench", "workbench.html"), filename: "index.html" }),
  ],
};

module.exports = [
  addin,
  automation,
  nodeProgram("cli", source("cli", "cli.ts")),
  workbench,
  nodeProgram("workbench-server", source("workbench", "server", "server.ts")),
  nodeProgram("bench", path.resolve(__dirname, "test", "bench", "bench.ts")),
];
