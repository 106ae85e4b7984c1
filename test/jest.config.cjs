/**
 * Plain node is the default environment: the real office.js gets a page of its own (see test/support),
 * and only component tests ask for jsdom in their first line.
 */
module.exports = {
  rootDir: "..",
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  testEnvironment: "node",
  // By default jest leaves one core idle, which on two means half the speed; builds and ports are told apart by file.
  maxWorkers: "100%",
  // Only against hanging: how long a test takes says nothing about what it tests.
  testTimeout: 300_000,
  transform: {
    "\\.yaml$": "<rootDir>/test/support/yaml-transform.cjs",
    "\\.css$": "<rootDir>/test/support/text-transform.cjs",
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
};
