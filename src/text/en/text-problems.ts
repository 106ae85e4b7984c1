import type { TextProblemWords } from "../../core/writing/checks/text-problem-words";

/** What is wrong with a text of the language model: for its repair by the model and for the review in the pane. */
export const textProblemsEn: TextProblemWords = {
  missing: {
    repair: "The text is missing or empty. Write it from the data.",
    review: "The text is missing.",
  },
  wrongType: {
    repair: "The value has the wrong shape. Follow the JSON schema exactly.",
    review: "The value has the wrong shape.",
  },
  missingModule: {
    repair: "This module is missing from the answer. Add it with all its fields.",
    review: "The module is missing from the answer.",
  },
  unknownPlaceholder: {
    repair:
      "{found} is no placeholder of the data. Use only placeholders of the data, written exactly like there and in double braces, or leave the statement out.",
    review: "“{found}” is no value of the plan.",
  },
  unknownReference: {
    repair: "{found} does not exist in the data. Use only IDs and names of the data.",
    review: "“{found}” does not exist in the workbook.",
  },
  digits: {
    repair:
      "{found} contains a number. Write no digits; put the placeholder of the value, without a number or sign beside it, or leave the statement out.",
    review: "“{found}” is a number that is not from the plan.",
  },
  numberWord: {
    repair:
      "{found} states or changes an amount in words. Put the placeholder of the value only, or leave the statement out.",
    review: "“{found}” is an amount that is not from the plan.",
  },
  dateWord: {
    repair: "{found} is a date in words. Put the placeholder of the month or leave it out.",
    review: "“{found}” is a date that is not from the plan.",
  },
  wrongPhase: {
    repair:
      "{found} does not fit: by the data, what you name does not lie in this section. Correct it or leave the section out.",
    review: "“{found}” is the wrong section by the plan.",
  },
  unknownOwner: {
    repair: "{found} is not named as responsible in the data. Use only the persons and roles of the data.",
    review: "“{found}” is not named as responsible in the workbook.",
  },
  contradiction: {
    repair:
      "{found} contradicts the data (order, selection, date, quick win or dependency). Correct the sentence or leave it out.",
    review: "“{found}” contradicts the plan.",
  },
  promise: {
    repair:
      "{found} assures, or presents as done or superior, what the data do not bear out. Write what is planned or leave the sentence out.",
    review: "“{found}” promises what the plan does not bear out.",
  },
  wrongLanguage: {
    repair: "{found} is not in English. Write everything in English; product names may stay.",
    review: "“{found}” is not in the workbook's language.",
  },
  markup: {
    repair: "{found} is markup. Write plain text without HTML, Markdown, bullets and square brackets.",
    review: "“{found}” is markup, not plain text.",
  },
  formulaStart: {
    repair:
      "{found} begins with a character that spreadsheets take for a formula. Begin every line with a word.",
    review: "“{found}” would be taken for a formula in a spreadsheet.",
  },
  link: {
    repair: "{found} is an address. Name no links, e-mail addresses and file paths.",
    review: "“{found}” is an address.",
  },
  instruction: {
    repair:
      "{found} asks for something outside the plan or talks about yourself. Write about the roadmap only.",
    review: "“{found}” asks for something outside the plan.",
  },
  invisible: {
    repair: "The text contains invisible characters. Write it without control and joining characters.",
    review: "The text contains invisible characters.",
  },
  tooLong: {
    repair: "The text is too long or has too many entries. Cut it down to what matters.",
    review: "The text is too long.",
  },
};
