/**
 * Five programs from one source tree, each built on its own by name (`webpack --config-name cli`):
 *   addin             what ships: task pane, custom functions and commands on one page (shared runtime)
 *   automation        the add-in's typed entry for programs, loaded by the command line, never deployed
 *   cli               `plan` and `template` for Node
 *   workbench         the page with the live spreadsheet
 *   workbench-server  its https server for Node
 */
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
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
  optimization: { minimize: false },
});

const addin = {
  ...common,
  name: "addin",
  target: ["web", "es2022"],
  entry: {
    functions: source("functions", "functions.ts"),
    taskpane: source("taskpane", "taskpane.tsx"),
    commands: source("commands", "commands.ts"),
  },
  output: { ...output("addin"), filename: "[name].js", chunkFilename: "[name].js" },
  plugins: [
    new HtmlWebpackPlugin({
      template: source("taskpane", "taskpane.html"),
      filename: "taskpane.html",
      chunks: ["functions", "commands", "taskpane"],
      chunksSortMode: "manual",
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets", to: "assets" },
        { from: "manifest.xml", to: "manifest.xml" },
      ],
    }),
  ],
};

const automation = {
  ...common,
  name: "automation",
  target: ["web", "es2022"],
  entry: { automation: source("automation", "automation.ts") },
  output: { ...output("automation"), filename: "[name].js" },
  // One file: the page that loads it has no server to fetch further chunks from.
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
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
];
