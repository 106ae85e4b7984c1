import type { LawWords } from "../../core/law/law-words";
import { lawRulesEn } from "./law-rules";

/** English words of the AI Act pre-check. */
export const lawEn: LawWords = {
  rules: lawRulesEn,
  sentences: {
    legalReview:
      "Class found by a legal review, from the worksheet; it wins over the text and the other answers.",
    contradictsText: "Note: the text speaks for “{rule}” and so against the class of the legal review.",
    harmlessByAnswers:
      "By the answers it does not affect people, talk to them or generate content, and it is no safety component.",
    nothingToJudge: "Name and description say too little to propose a class.",
    removed: "Answer “{answer}”: no – “{rule}” from the text is therefore left out.",
    ruledOut: "The text expressly rules out “{rule}”.",
    exempted:
      "Exemption under Art. 6(3) claimed, no profiling: “{rule}” does not count as high-risk; documentation (Art. 6(4)) and registration (Art. 49(2)) are needed.",
    profilingKept:
      "Art. 6(3): the claimed exemption does not apply, because profiling of natural persons is always high-risk.",
    humanAlone:
      "A human who checks along does not exempt by itself (Art. 6(3)); it is part of the oversight under Art. 26(2).",
    editorialReview: "Human review with editorial responsibility: no disclosure of texts under Art. 50(4).",
    deployer:
      "Art. 26: duties of deployers for Annex III from {date} – oversight, logs for at least 6 months, informing staff and persons affected.",
    deployerProducts: "Art. 26: duties of deployers for Annex I products from {date}.",
    fria: "Art. 27: fundamental rights impact assessment before first use, from {date}.",
    literacy: "Art. 4: support AI literacy – applies at every class since {date}.",
  },
  questions: {
    exemption:
      "Is it only a narrow, preparatory or checking task without material influence and without profiling (exemption of Art. 6(3))?",
    profilingHolds:
      "Are individual people really evaluated? Then it stays high-risk even under Art. 6(3) (profiling).",
    exemptionProfiling:
      "Exemption under Art. 6(3) claimed: are natural persons profiled? Then it does not apply.",
    whatItDoes: "What exactly does the AI do, with which data, and who uses the result for what?",
    personalData:
      "The data sources hold personal data: are statements about individual people derived from them?",
  },
  classes: {
    prohibited: "prohibited",
    high: "high-risk",
    limited: "limited",
    minimal: "minimal",
    review: "to be reviewed",
  },
  dates: {
    literacy: "AI literacy (Art. 4)",
    prohibitions: "Prohibited practices (Art. 5)",
    generalPurpose: "General-purpose AI models, penalties",
    amendment: "Amending regulation in force, new wording of Art. 4",
    transparency: "General date of application, transparency (Art. 50)",
    newProhibitions: "New prohibitions: non-consensual intimate images, child abuse material",
    markingLegacy: "End of the grace period for marking older generative systems (Art. 50(2))",
    productLiability: "Product liability for software (not part of the AI Act)",
    generalPurposeLegacy: "Older general-purpose models, sandboxes",
    highRisk: "High-risk by Annex III with Art. 26 and 27",
    highRiskProducts: "High-risk in products of Annex I",
    highRiskAuthorities: "Older high-risk systems of public authorities",
    largeSystems: "Large-scale IT systems of the EU (Annex X)",
  },
  duties: {
    literacy:
      "AI literacy: training for everybody who works with AI (keep date, audience, content, attendance)",
    literacyRefresh: "Refresh the training for the new system before it goes into operation",
    stop: "Do not use it or switch it off: prohibited practice; have it reviewed by a lawyer first",
    disclosure: "Say at the first contact that an AI answers (duty of the provider: have it confirmed)",
    marking: "Have the provider confirm the machine-readable marking of the content",
    editorial:
      "Disclose: deepfakes always; texts of public interest unless somebody reviews them and answers for them",
    sensingNotice: "Inform the persons affected about emotion recognition or biometric categorisation",
    oversight: "Arrange use by the instructions and oversight by trained, authorised people",
    monitoring: "Check input data, monitor the operation, check results for discrimination, report incidents",
    logs: "Keep the logs for at least 6 months",
    workers: "Inform workers' representatives and staff beforehand",
    affected: "Inform the persons affected that high-risk AI takes part in decisions about them",
    impactAssessment: "Carry out a data protection impact assessment with the provider's information",
    fria: "Carry out a fundamental rights impact assessment and notify the market surveillance authority",
    exemption: "Have the provider document and register the exemption under Art. 6(3)",
    copyright:
      "Copyright and training data: obtain the model provider's policy and summary, settle the rights in inputs and results",
    riskManagement: "Provider: set up risk management over the whole life cycle",
    trainingData: "Provider: ensure quality and governance of training, validation and test data",
    documentation: "Provider: draw up technical documentation and keep it for 10 years",
    logging: "Provider: log events automatically",
    instructions: "Provider: supply instructions for use and transparency for deployers",
    oversightDesign: "Provider: build the system so that humans can oversee and stop it",
    accuracy: "Provider: demonstrate accuracy, robustness and cybersecurity",
    qualityManagement: "Provider: run a quality management system",
    conformity: "Provider: conformity assessment, EU declaration, CE marking and registration",
    marketMonitoring: "Provider: monitor after placing on the market, report serious incidents",
  },
  fines: {
    prohibitions: "Fine up to: prohibited practices (Art. 5)",
    duties: "Fine up to: other duties, including Art. 26 and 50",
    wrongInformation: "Fine up to: wrong information to authorities",
    generalPurpose: "Fine up to: providers of general-purpose AI models",
  },
  fineNote:
    "{article}: €{euros} million or {share}% of worldwide annual turnover, the higher amount; for SMEs, start-ups and small mid-caps the lower one (Art. 99(6), (6a)). Preliminary assessment, no legal advice.",
  fineNoteModels:
    "{article}: €{euros} million or {share}% of worldwide annual turnover, the higher amount. Preliminary assessment, no legal advice.",
  obligations: {
    title: "Duties under the AI Act",
    note: "Preliminary assessment, no legal advice · as of {date}. Due is the legal date or the later start of operation.",
    due: "Due",
    duty: "Duty",
    article: "Article",
    useCases: "Concerns",
    status: "Done",
    owner: "Responsible",
    open: "open",
    inWork: "in progress",
    done: "done",
    notRelevant: "not relevant",
    wholeCompany: "all",
    moreUseCases: "{first} and {count} more",
  },
};
