import { briefOf } from "../../../../src/app/brief-of";
import { checkText } from "../../../../src/core/writing/checks/check-text";
import { templateTexts, type PlanText } from "../../../writing-corpus/template-texts";
import { planOfTemplate } from "../brief/template-plans";

describe.each(templateTexts)(
  "texts about $template, $language",
  ({ template, language, honest, dishonest }) => {
    const { check } = briefOf(planOfTemplate(template, language), language, {});
    const problemsOf = ([module, text]: PlanText) =>
      checkText(text, check, module === "" ? { maxLength: 3_000 } : { module });

    test("honest ones pass", () => {
      expect(honest.flatMap((each) => problemsOf(each))).toEqual([]);
    });

    test("dishonest ones are refused", () => {
      expect(dishonest.filter((each) => problemsOf(each).length === 0)).toEqual([]);
    });
  },
);
