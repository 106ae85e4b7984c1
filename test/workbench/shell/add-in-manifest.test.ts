/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readAddInManifest } from "../../../src/workbench/shell/add-in-manifest";

const text = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
const manifest = (locale: string) =>
  readAddInManifest(new DOMParser().parseFromString(text, "text/xml"), locale);

test("buttons and menu entries come from the manifest, in the user's language", () => {
  const german = manifest("de-DE");
  expect(german).toMatchObject({ name: "KI-Fahrplan", panePath: "/taskpane.html", tab: "KI-Fahrplan" });
  expect(
    german.groups.flatMap(({ buttons }) => buttons).map(({ label, functionName }) => [label, functionName]),
  ).toContainEqual(["Fahrplan erstellen", "createRoadmap"]);
  expect(german.contextMenu).toHaveLength(1);
  expect(german.functions).toEqual({ metadataPath: "/functions-de.json", namespace: "KI" });
  expect(manifest("en-US").groups[0]!.buttons.map(({ label }) => label)).toContain("Create roadmap");
  expect(manifest("en-US").functions?.metadataPath).toBe("/functions-en.json");
});
