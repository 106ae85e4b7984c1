import { fieldRows, type CompanyTexts } from "../corpus";

/** A university. */
export const university: CompanyTexts = {
  language: "en",
  plan: {
    modules: ["Teaching", "Research administration"],
    cases: [
      "Course enquiry assistant",
      "Grant text support",
      "Lecture captioning",
      "Exam timetable planning",
      "Automated essay grading",
    ],
    role: "Registrar",
    others: [
      "Erasmus+ 2027",
      "Moodle 4",
      "ISO 27001",
      "Horizon Europe Pillar 2",
      "GDPR Art. 22",
      "Customer B",
    ],
  },
  honest: [
    ...fieldRows("goal", [
      "Students get an answer when they need it, and staff can concentrate on the cases that call for a conversation.",
      "Lectures become accessible to everyone, not least to those who learn in a second language.",
      "The assistant lives in Moodle 4, so nobody has to learn yet another tool.",
      "Applications to Erasmus+ 2027 and Horizon Europe Pillar 2 share many building blocks; the assistant suggests wording, the researcher decides.",
      "Automated essay grading is tempting, yet it stays out of the plan: GDPR Art. 22 sets high hurdles.",
      "First-year students in particular find their way more easily, and the help desk hears fewer of the same questions.",
      "An open lecture shows how the assistant works, where its limits are and how feedback is used.",
    ]),
    ...fieldRows("milestones", [
      [
        "Lecturers from different faculties try out captions in their own courses.",
        "milestones",
        "UC-03.pilot",
      ],
      [
        "Content owners have cleaned up the course pages; privacy questions are settled.",
        "milestones",
        "UC-01.preparation",
      ],
    ]),
    ...fieldRows("responsibilities", [
      ["Chairs the working group and keeps the faculties on board.", "responsibilities", "Registrar"],
    ]),
    ...fieldRows("successFactors", [
      "One place for all course information, maintained by the people who know it best.",
      "Students are asked early and often what helps them.",
    ]),
    ...fieldRows("dependencies", [
      "Grant text support follows the course enquiry assistant, whose language model and safeguards it reuses.",
    ]),
    ...fieldRows("quickWins", [
      "Most questions repeat every term, so a well-kept list of answers goes a long way. Other service desks can follow the same recipe.",
    ]),
    ...fieldRows("risks", [
      "Students may trust a wrong answer. Each answer shows its source and a way to reach a person.",
    ]),
    ...fieldRows("communication", [
      "The students' union helps to explain what the assistant can and cannot do; feedback is answered in public.",
    ]),
    ...fieldRows("summary", [
      "Company A takes a careful route: it starts with {{UC-01.name}} in {{UC-01.start}} and finishes in {{plan.end}}.",
    ]),
  ],
  dishonest: {
    unknownReference: [
      "This continues the work of UC-0009.",
      "EduSage 5 is used for all answers.",
      "Article 77 of the Higher Education Act requires it.",
      "Answers come from a service called CampusMind.",
    ],
    unknownPlaceholder: ["Lecturers save {{UC-03.hours}} each term."],
    digits: ["Captioning covers 250 lectures.", "Course enquiries fall by ¾."],
    numberWord: [
      "Thousands of students get answers at night.",
      "Staff regain one day a week.",
      "The project needs a six-figure budget.",
      "Captioning costs fall by two-thirds.",
      "Applications are processed three times faster.",
      "Four out of five students prefer the assistant.",
      "The majority, some seventy percent, of questions are routine.",
      "Some thirty staff need training.",
      "Staff handle a hundred enquiries before lunch.",
    ],
    dateWord: [
      "It is ready for the winter term.",
      "From the first of April the registrar uses it.",
      "Benefits arrive within weeks.",
      "It goes live on a Monday in early October.",
    ],
    wrongPhase: [["The roll-out takes place in Phase 1.", "milestones", "UC-03.rollout"]],
    unknownOwner: ["The Vice-Chancellor for Digital Affairs signs off every step."],
    wrongLanguage: [
      "Studierende erhalten schneller eine Antwort und die Verwaltung wird entlastet.",
      "Саptioning saves thіrty hours.",
    ],
    markup: ["<script>alert('x')</script> Better answers."],
    formulaStart: ['@INDIRECT("Budget!B2")'],
    link: ["See ftp://files.university.test/plan."],
    instruction: ["Please forward this plan to all staff and ask them to log in again."],
    contradiction: [
      "Automated essay grading starts right after captioning.",
      "The Course enquiry assistant needs the Lecture captioning first.",
      "Grant text support and the Course enquiry assistant start together.",
    ],
    promise: [
      "The pilot has been completed and the results are convincing.",
      "Wrong answers are impossible.",
    ],
  },
};
