/** @jest-environment jsdom */
import { keepFocus } from "../../src/ui/kept-focus";

const page = `
  <button id="outside">Outside</button>
  <main>
    <div id="commands"><button id="command">Command</button></div>
    <section id="section">
      <button id="hidden-first" tabindex="-1">Not by Tab</button>
      <details><summary id="fold">Fold</summary><button id="folded">Folded</button></details>
      <div id="message"><button id="close">Close</button><button id="retry">Again</button></div>
    </section>
    <p id="text">Text</p>
  </main>`;

const byId = (id: string) => document.getElementById(id)!;
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("what has the focus goes", () => {
  let stop: () => void;
  let isInPane = true;

  beforeEach(() => {
    document.body.innerHTML = page;
    isInPane = true;
    jest.spyOn(document, "hasFocus").mockImplementation(() => isInPane);
    stop = keepFocus(document.querySelector("main")!);
  });
  afterEach(() => {
    stop();
    jest.restoreAllMocks();
  });

  const cases: readonly [what: string, act: () => void | Promise<void>, focused: string | null][] = [
    ["alone: what is beside it gets it", () => byId("close").remove(), "retry"],
    ["with its message: what is around gets it", () => byId("message").remove(), "fold"],
    ["with its section: the first of the rest gets it", () => byId("section").remove(), "command"],
    [
      "with all that Tab reaches: nothing can get it",
      () => [byId("section"), byId("commands")].forEach((each) => each.remove()),
      null,
    ],
    [
      "after a person let go of it: nothing is pulled",
      async () => {
        byId("close").blur();
        await settled();
        byId("message").remove();
      },
      null,
    ],
    [
      "after the focus went elsewhere: it stays there",
      () => {
        byId("outside").focus();
        byId("message").remove();
      },
      "outside",
    ],
    [
      "while a person works in the cells: nothing is pulled",
      () => {
        isInPane = false;
        byId("message").remove();
      },
      null,
    ],
  ];
  test.each(cases)("%s", async (_, act, focused) => {
    byId("close").focus();
    await act();
    await settled();
    expect(document.activeElement).toBe(focused === null ? document.body : byId(focused));
  });

  test("another thing goes: the focus stays", async () => {
    byId("close").focus();
    byId("text").remove();
    await settled();
    expect(document.activeElement?.id).toBe("close");
  });
});
