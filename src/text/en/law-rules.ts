import type { RuleWords } from "../../core/law/law-words";
import { harmlessKindsEn } from "./law-harmless";

const rule = (name: string, basis: string, question = ""): RuleWords => ({ name, basis, question });

/** Why a kind of use case belongs to its class, and what would change it. */
export const lawRulesEn: Readonly<Record<string, RuleWords>> = {
  manipulation: rule(
    "subliminal manipulation",
    "Art. 5(1)(a): subliminal or manipulative techniques that cause significant harm are prohibited.",
    "Are people brought to decisions unconsciously or by deception that may harm them significantly?",
  ),
  vulnerability: rule(
    "exploiting vulnerability",
    "Art. 5(1)(b): exploiting age, disability, or a social or economic situation is prohibited.",
    "Is a group's weakness exploited with significant harm, or is the group only addressed?",
  ),
  socialScoring: rule(
    "social scoring",
    "Art. 5(1)(c): evaluating people by social behaviour to their detriment is prohibited, for private actors too.",
    "Does the evaluation lead to detriment in another context, or to a disproportionate one?",
  ),
  crimePrediction: rule(
    "predicting crimes by profiling",
    "Art. 5(1)(d): predicting offences solely from profiling or personality is prohibited.",
    "Does the prediction rest on profiling alone, or on objective facts or places only?",
  ),
  faceScraping: rule(
    "untargeted scraping of faces",
    "Art. 5(1)(e): databases of facial images from untargeted scraping are prohibited.",
    "Are facial images collected without a target from the internet or CCTV?",
  ),
  emotionAtWork: rule(
    "emotion recognition at work or in education",
    "Art. 5(1)(f): emotion recognition at the workplace and in education is prohibited.",
    "Does it serve medical or safety reasons only? Are biometric data (face, voice, body) evaluated at all?",
  ),
  sensitiveBiometrics: rule(
    "biometric categorisation of sensitive traits",
    "Art. 5(1)(g): inferring religion, political opinions, origin or sex life from biometric data is prohibited.",
    "Are sensitive traits of individual people inferred from face, voice or body?",
  ),
  realtimeIdentification: rule(
    "real-time remote biometric identification",
    "Art. 5(1)(h): real-time remote identification in public spaces for law enforcement is prohibited with narrow exceptions.",
    "Does it happen in real time, in public spaces and for law enforcement, and is there an authorised exception?",
  ),
  intimateImages: rule(
    "non-consensual intimate images",
    "Art. 5(1)(ba): systems for intimate images without consent are prohibited from {date}.",
    "Can intimate images of identifiable people come about without their consent?",
  ),
  abuseMaterial: rule(
    "child abuse material",
    "Art. 5(1)(bb): systems that generate child sexual abuse material are prohibited from {date}.",
    "Does the system generate such material, or only detect it in order to remove it?",
  ),
  biometricIdentification: rule(
    "biometric identification",
    "Annex III no. 1 a (Art. 6(2)): remote biometric identification.",
    "Is it only checked that somebody is who they claim to be (verification)? Then it is not high-risk.",
  ),
  biometricCategorisation: rule(
    "biometric categorisation",
    "Annex III no. 1 b (Art. 6(2)): biometric categorisation by traits; plus information under Art. 50(3).",
    "Are individual people sorted by traits of their body, or only counted?",
  ),
  emotionRecognition: rule(
    "emotion recognition",
    "Annex III no. 1 c (Art. 6(2)): emotion recognition; plus information under Art. 50(3).",
    "Whose emotions are recognised, and from what? Of staff or learners it is prohibited (Art. 5(1)(f)); from text alone it is no emotion recognition in the sense of the act.",
  ),
  infrastructureSafety: rule(
    "safety component of critical infrastructure",
    "Annex III no. 2 (Art. 6(2)): safety component in road traffic, water, gas, heating or electricity.",
    "Does the system protect plant or people directly, or does it only support the operation?",
  ),
  educationAssessment: rule(
    "education: access, assessment, supervision",
    "Annex III no. 3 (Art. 6(2)): access to education, evaluation of learning outcomes or supervision of exams.",
    "Does the result influence admission, marks or an accusation, or is it only an aid for practice?",
  ),
  recruitment: rule(
    "selection of applicants",
    "Annex III no. 4 a (Art. 6(2)): targeting job ads, filtering applications or evaluating candidates.",
    "Are applicants filtered, rated or ranked, or are documents only administered?",
  ),
  workManagement: rule(
    "monitoring and decisions at work",
    "Annex III no. 4 b (Art. 6(2)): promotion, termination, tasks by behaviour or traits, monitoring of performance.",
    "Are performance or behaviour of individual workers evaluated, or only figures without reference to persons?",
  ),
  publicBenefits: rule(
    "eligibility for public benefits",
    "Annex III no. 5 a (Art. 6(2)): evaluating, granting or reducing public assistance; Art. 27.",
    "Does the result decide or influence the claim of individual people?",
  ),
  credit: rule(
    "creditworthiness of natural persons",
    "Annex III no. 5 b (Art. 6(2)): evaluating creditworthiness or default of natural persons.",
    "Is it about natural persons? Companies only, or detection of fraud only, are not covered.",
  ),
  insurance: rule(
    "life and health insurance",
    "Annex III no. 5 c (Art. 6(2)): risk and pricing of life and health insurance of natural persons.",
    "Is the risk or price of individual people determined? Car and property insurance are not covered.",
  ),
  emergency: rule(
    "emergency calls and care",
    "Annex III no. 5 d (Art. 6(2)): evaluating emergency calls, dispatching responders, triage of patients.",
    "Does the system determine who is helped first, or does it only document?",
  ),
  lawEnforcement: rule(
    "law enforcement",
    "Annex III no. 6 (Art. 6(2)): use by or on behalf of law enforcement authorities.",
    "Is it used by or for law enforcement, and does it evaluate persons, evidence or risks?",
  ),
  migration: rule(
    "migration, asylum, border",
    "Annex III no. 7 (Art. 6(2)): migration, asylum and border control.",
    "Are people detected or evaluated or applications examined, or only travel documents or goods?",
  ),
  justice: rule(
    "administration of justice",
    "Annex III no. 8 a (Art. 6(2)): assisting judicial authorities in interpreting and applying the law.",
    "Does a court or arbitrator use it to decide, or does it serve administration only?",
  ),
  elections: rule(
    "influencing elections",
    "Annex III no. 8 b (Art. 6(2)): influencing elections or voting behaviour.",
    "Are voters exposed to the output directly, or does it only help to organise?",
  ),
  annexOne: rule(
    "product of Annex I",
    "Art. 6(1), Annex I: product or safety component with third-party conformity assessment.",
    "Does product law really require assessment by a notified body?",
  ),
  shiftPlanning: rule(
    "shift planning",
    "Check Annex III no. 4 b: planning alone is not high-risk.",
    "Are shifts given by behaviour or traits of individuals, or is their performance monitored? Then high-risk (no. 4 b).",
  ),
  visitorAnalytics: rule(
    "visitor analytics",
    "Check Annex III no. 1: counting is minimal; biometric categorisation or emotions would be high-risk with Art. 50(3).",
    "Are people only counted, or evaluated by traits of their body or emotions?",
  ),
  peopleCamera: rule(
    "camera on people",
    "Check Annex III nos. 1 and 4: images of people are evaluated.",
    "Are individual people identified, categorised or monitored at work?",
  ),
  fatigue: rule(
    "fatigue detection",
    "Check Art. 5(1)(f) and Annex III no. 1: fatigue is a physical state, not an emotion.",
    "Are emotions recognised as well, or is the performance of individuals monitored?",
  ),
  businessCredit: rule(
    "credit rating of companies",
    "Check Annex III no. 5 b: it covers natural persons only.",
    "Are sole traders, self-employed people or private guarantors affected as well?",
  ),
  employeeAnalytics: rule(
    "analytics about staff",
    "Check Annex III no. 4 b: data about staff are evaluated.",
    "Are individuals rated or decisions about them influenced, or do results stay anonymous?",
  ),
  learnerForecast: rule(
    "forecasts about learners",
    "Check Annex III no. 3: forecast about individual learners.",
    "Does the forecast influence access, placement or marks?",
  ),
  applicantAdministration: rule(
    "administration of applications",
    "Check Annex III no. 4 a: applications are involved, a selection is not described.",
    "Are applicants filtered, rated or ranked (high-risk), or is information only copied and administered (exemption of Art. 6(3))?",
  ),
  tenantSelection: rule(
    "selection of tenants",
    "Check Art. 5(1)(c) and Annex III no. 5: prospective tenants are evaluated.",
    "What is evaluated: ability to pay (no. 5 b) or social behaviour (Art. 5)?",
  ),
  medicalDevice: rule(
    "medical device",
    "Check Art. 6(1), Annex I: possibly a medical device.",
    "Is it a medical device that a notified body must assess? Then it is high-risk.",
  ),
  productSafety: rule(
    "safety component of a product",
    "Check Art. 6(1), Annex I: possibly a safety component of a regulated product.",
    "Is it a safety component and must a third party assess conformity? Both together make it high-risk.",
  ),
  infrastructureControl: rule(
    "operation of critical infrastructure",
    "Check Annex III no. 2: control of supply or traffic.",
    "Is it a safety component whose failure endangers people or plant?",
  ),
  publicAuthority: rule(
    "use by authorities",
    "Check Annex III nos. 5–8: an authority and statements about people.",
    "Does the result affect rights or benefits of individual people?",
  ),
  profiling: rule(
    "profiling",
    "Check Annex III: people are evaluated automatically.",
    "Does the purpose fall into an area of Annex III (staff, education, credit, insurance, authorities)? Then profiling is always high-risk.",
  ),
  insuranceOther: rule(
    "insurance of persons",
    "Check Annex III no. 5 c: it names life and health insurance only.",
    "Does the contract belong to a life or health insurance?",
  ),
  biometricsUnclear: rule(
    "biometrics",
    "Check Annex III no. 1: biometrics by the answer, only verification by the text.",
    "Is it about verifying a person only?",
  ),
  exemptionUnclear: rule(
    "exemption of Art. 6(3)",
    "Annex III, exemption of Art. 6(3) claimed: whether it applies depends on profiling.",
  ),
  interaction: rule(
    "talking to an AI",
    "Art. 50(1): people must be told that they talk to an AI.",
    "Who talks to the AI, and where is the notice? “Obvious” is to be read narrowly.",
  ),
  deepfake: rule(
    "deepfake",
    "Art. 50(2), (4): mark and disclose deepfakes.",
    "Who publishes the content, and did the people shown consent?",
  ),
  generation: rule(
    "generated content",
    "Art. 50(2), (4): marking is the provider's duty; disclose texts of public interest unless reviewed by a human with editorial responsibility.",
    "Is content published, does it concern matters of public interest, and who reviews it and answers for it?",
  ),
  generativeModel: rule(
    "generative model",
    "Art. 50(2): generative AI as stated.",
    "Is content made for people, or is it only searched, sorted or extracted?",
  ),
  ...harmlessKindsEn,
};
