import fc from "fast-check";
import { outsideOf, sectionFrame, sectionOf, timeSchemes } from "../../../src/core/tasks/sections";
import { addDays, weekday } from "../../../src/core/values/day";
import { addMonths, monthOf, monthOfDate } from "../../../src/core/values/month";
import { phaseOf } from "../../../src/core/schedule/phase";

const frame = sectionFrame("2027-01");
const anyMonth = fc.integer({ min: 0, max: 600 }).map((index) => addMonths("2020-01", index));
const anyDay = fc.integer({ min: -400, max: 3000 }).map((days) => addDays("2027-01-01", days));

describe("the first week of a project", () => {
  test.each([
    ["2027-01", "2027-01-04"],
    ["2027-02", "2027-02-01"],
    ["2027-05", "2027-05-03"],
    ["2028-10", "2028-10-02"],
  ] as const)("of %s begins on Monday %s", (start, monday) => {
    expect(sectionFrame(start).monday).toBe(monday);
  });

  test("always begins on a Monday within the project's first seven days", () => {
    fc.assert(
      fc.property(anyMonth, (start) => {
        const { monday } = sectionFrame(start);
        expect(weekday(monday)).toBe(0);
        expect(monthOfDate(monday)).toBe(start);
        expect(Number(monday.slice(8))).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe("sections of the four schemes", () => {
  test.each([
    ["A", "2027-06-30", "p1", null],
    ["A", "2027-07-01", "p2", null],
    ["A", "2028-01-01", "p3", null],
    ["A", "2029-01-01", "p3", "after"],
    ["B", "2027-06-30", "p1", null],
    ["B", "2027-07-01", "p1", "between"],
    ["B", "2028-01-01", "p2", null],
    ["B", "2029-06-01", "p2", "between"],
    ["B", "2030-01-01", "p3", null],
    ["B", "2032-01-01", "p3", "after"],
    ["P", "2028-06-30", "p3", null],
    ["P", "2028-07-01", "p3", "after"],
    ["T", "2027-01-31", "p1", null],
    ["T", "2027-02-01", "p2", null],
    ["T", "2027-03-01", "p3", null],
    ["T", "2027-03-28", "p3", null],
    ["T", "2027-03-29", "p3", "after"],
    ["A", "2026-12-31", "p1", "before"],
  ] as const)("%s puts %s into %s (%s)", (scheme, date, section, outside) => {
    expect(sectionOf(scheme, date, frame)).toBe(section);
    expect(outsideOf(scheme, date, frame)).toBe(outside);
  });

  test("never go back in time: a later date is in the same or a later section", () => {
    fc.assert(
      fc.property(fc.constantFrom(...timeSchemes), anyDay, fc.nat(500), (scheme, date, later) => {
        expect(sectionOf(scheme, addDays(date, later), frame) >= sectionOf(scheme, date, frame)).toBe(true);
      }),
    );
  });

  test("agree with the phases of the roadmap where both count in months", () => {
    fc.assert(
      fc.property(fc.constantFrom("A", "B", "P"), anyDay, (scheme, date) => {
        expect(sectionOf(scheme, date, frame)).toBe(phaseOf(monthOfDate(date), "2027-01", scheme));
      }),
    );
  });

  test("follow the project start: moved by whole months, a month's first day stays in its section", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("A", "B", "P"),
        fc.integer({ min: -6, max: 70 }),
        fc.nat(30),
        (scheme, after, moved) => {
          const start = monthOf(2027, 1 + moved);
          const date = `${addMonths(start, after)}-01`;
          const before = `${addMonths("2027-01", after)}-01`;
          expect(sectionOf(scheme, date, sectionFrame(start))).toBe(sectionOf(scheme, before, frame));
        },
      ),
    );
  });
});
