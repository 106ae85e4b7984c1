import { startExcel, stopExcel } from "../support/excel-session";

beforeAll(() => startExcel({ locale: "en-US" }));
afterAll(() => stopExcel());

test("an English Excel gets English sentences and parameter names", async () => {
  const { score } = await import("../../src/functions/rating-functions");
  const sentence = (...args: Parameters<typeof score>): string => {
    try {
      return String(score(...args));
    } catch (thrown) {
      return (thrown as Error).message;
    }
  };
  expect(sentence("", 3, 3)).toBe("benefit is blank; a value is needed here.");
  expect(sentence(7.5, 3, 3)).toBe("benefit must be between 1 and 5, not 7.5.");
});
