import { highRule, words, type LawRule } from "./law-rule";
import { emotions, emotionTerms, sensing } from "./prohibited-rules";
import {
  adjacent,
  assigning,
  creditTerms,
  exams,
  fraud,
  grading,
  infrastructure,
  interview,
  loans,
  machines,
  monitoring,
  performance,
  personWords,
  ratingOf,
  safety,
  textOnly,
  verificationOnly,
} from "./high-vocabulary";
import {
  applicants,
  bodySignals,
  businesses,
  camera,
  candidates,
  hiring,
  judging,
  learners,
  predicting,
  workers,
} from "./vocabulary";

/** Annex III: high-risk as far as Art. 6(3) does not exempt it, and for persons that are profiled always. */
export const highRules: readonly LawRule[] = [
  highRule(
    "biometricIdentification",
    ["biometrics", "naturalPersons"],
    [
      words`
      gesichts(wieder)? ?erkenn, gesichts ?abgleich, facial (recogn|match|identif),
      face (recogn|match|identif), biometri\w* (fern)?identif, biometric (remote )?identif, remote biometric,
      *fernidentifi, gang ?erkenn, gait recogn, (sprecher|stimmen?) ?(identif|erkenn),
      (speaker|voice) (identif|recognition of persons), iris (scan|recogn|erkenn)`,
      [
        words`
      abgleich von gesicht, matching faces, match(es)? (of )?faces, compares? faces, vergleicht gesicht`,
        camera,
      ],
      [
        words`biometri`,
        words`identif, abgleich, match(es|ing)? `,
        words`person, people, individual, travel, mensch, subject`,
      ],
    ],
    { unless: verificationOnly() },
  ),
  highRule(
    "biometricCategorisation",
    ["biometrics", "naturalPersons"],
    [
      words`biometri\w* (kategor|einord|klassif), biometric (categor|classif)`,
      [
        camera,
        words`
      alter$, altersgr, geschlecht, age$, gender, ethnic, hautfarbe, skin colo`,
        words`
      *kategor, categor, klassif, classif, erkenn, detect, schaetz, estimat, bestimm, analys, einteil,
      unterscheid`,
      ],
    ],
  ),
  highRule(
    "emotionRecognition",
    ["emotion"],
    [emotionTerms, [emotions, sensing, bodySignals]].map((pattern) => pattern),
    { unless: textOnly() },
  ),
  highRule("infrastructureSafety", ["infrastructure"], [[infrastructure, safety]]),
  highRule(
    "educationAssessment",
    ["education", "naturalPersons"],
    [
      words`
      proctor, pruefungs ?aufsicht, pruefungs ?bewert, klausur ?(bewert|korrektur|benot),
      (exam|essay|student|automated|automatic|test) grading, studien ?platz, hochschul ?zulass, studienbewerb,
      schulplatz, zulassung (von|zum|zur) (stud|schuel|hochschul),
      (university|college|school|student) (admission|applicant|placement), schullaufbahn, bildungsgangempfehl`,
      [exams, grading],
      [
        applicants,
        judging,
        words`universit, college, hochschul, studium, studiengang, studienprogramm, degree, schools?$, schule`,
      ],
      [
        learners,
        words`
      *benot, grad(e|es|ed|ing)$, zulass, zugelass, aufnahme$, admission, admit, einstuf, *eignung,
      stuft$, bildungsniveau, (welche[nrs]?|which) (kurs|klasse|schul|course|class|level),
      lernergebnis, lernerfolg, learning outcome, leistungsbewert, leistungen$, *bewert, placement, noten$`,
      ],
      [
        new RegExp(`${learners.source}|${exams.source}`),
        words`
      taeusch, schummel, cheat, suspicious, verbotenes verhalten, spicken, plagiat, plagiari`,
      ],
    ],
    { profiling: true },
  ),
  highRule(
    "recruitment",
    ["employment", "naturalPersons"],
    [
      words`
      (bewerber|bewerbungs|kandidaten|personal|talent|azubi|lebenslauf|lebenslaeufe|cv|resume|candidate|applicant)(innen)?s? ?(vor)?(auswahl|auswaehl|screening|ranking|scoring|bewert|filter|matching|selektion|priorisier|sortier|selection|assessment|sifting|shortlist|scores?$|analys|pars(er|ing)|sichtung|triage),
      (automat|ki|ai) ?(gestuetzte|basierte|based|powered|driven|assisted)? (hiring|recruit|einstellung(en|sentscheid)),
      hiring (decision|recommend|algorithm|model|tool|ai), einstellungs ?entscheid, eignungs ?diagnost,
      (personnel|staff) selection, active sourcing, vorauswahl (von|der|fuer) (bewerb|kandidat|personal),
      (targets?|targeted|targeting|gezielt\w*|personalisiert\w*) (of )?(job|stellen|recruit),
      stellenanzeigen? (gezielt|zielgerichtet|targeting),
      (zielgerichtet|gezielt|personalisiert)\w* (\w+ )?(von )?stellenanzeig,
      job (ad|advertisement)s? (targeting|at selected)`,
      [applicants, judging],
      [candidates, judging, hiring],
      [applicants, interview(), words`*analys, auswert, assess, evaluat`],
    ],
    {
      profiling: true,
      unless: words`
      bewerbung (\w+ ){0,2}(produkt|angebot|kampagn|artikel|marke), produkte?n?$ .*bewerbung$,
      candidate (drug|compound|term|site|record|region|area|mol|gene|solution|design|target|star|event|feature|material|vaccine|pair|answer|supplier),
      university, college, loan appl, insurance, versicherung, asyl, asylum, visa$, grant, benefit appl,
      patent, foerdermittel, credit appl, kreditantr, zulassung`,
    },
  ),
  highRule(
    "workManagement",
    ["employment", "naturalPersons"],
    [
      words`
      (mitarbeiter|beschaeftigten|personal|arbeitnehmer)(innen)? ?(leistungs)? ?(ueberwach|beurteil|bewertung|scoring|ranking|monitoring|kontrolle),
      (employee|workforce|worker|staff) (performance|monitoring|surveillance|scoring|ranking|evaluation|tracking),
      (leistung|verhalten|produktivitaet)(en|s)? (\w+ ){0,2}(mitarbeit|beschaeftigt|angestellt|arbeitnehm|belegschaft|fahrer|agenten),
      (performance|productivity|behaviou?r) of (\w+ ){0,2}(employee|worker|staff|driver|agent|personnel),
      bossware, keystroke, tastaturanschlaeg`,
      [workers, performance, monitoring],
      ratingOf(workers),
      [
        workers,
        performance,
        words`bonus, boni$, praemie, gehalt, lohn, salary, wages?$, pay ?(rise|rais|cut), befoerder, promot`,
      ],
      [
        workers,
        words`
      befoerder(n|t|ung|ungen)$, befoerderungs, *kuendig, *entlass, promot, dismiss, terminat, layoff,
      lay off, fired$, firing`,
        new RegExp(
          `${judging.source}|${words`identif, nominat, welche[nrs]?$, which$, who$, wer$, wem$`.source}`,
        ),
      ],
      [
        words`
      aufgabe, auftraeg, auftrags, tasks?$, shifts?$, schicht, touren, fahrten, rides?$, gig$, einsaetz,
      jobs$, work orders?$`,
        assigning,
        words`
      verhalten, behavio, persoenlich, merkmal, eigenschaft, traits?$,
      individuell\w* (verhalten|leistung|eigensch|merkmal), leistung, performance`,
      ],
    ],
    {
      profiling: true,
      unless: new RegExp(
        `(?:${machines.source})(?!.*(?:${adjacent().source}))|${
          words`
      kunden kuendig, kuendigung(en)? (von |der |durch )*kund, vertragskuendig, sales promotion`.source
        }`,
      ),
    },
  ),
  highRule(
    "credit",
    ["creditInsurance", "naturalPersons"],
    [
      words`
      *kredit ?wuerdig, credit ?worth, credit (scor|rating|risk|decision|approval|assess),
      *kredit ?(scor|entscheid|vergab|risik|pruefung|rating|ausfall|limit|genehmig|bewert), *bonitaet,
      *zahlungs ?ausf, zahlungs ?faehigkeit, loan (default|approval|decision|eligib|underwrit|applic|grant),
      mortgage (approval|underwrit|decision), schufa,
      default (risk|prediction|probability) of (loan|borrower|consumer|customer), probability of default,
      payment default`,
      [loans, judging],
      [loans, words`*zurueck ?zahl, zahlt .*zurueck$, repay, pays? back, kriegt$, bekommt$`],
      [
        new RegExp(`${loans.source}|${words`verbraucher, privatkund, privatperson, consumer`.source}`),
        words`ausfall, default, delinquen`,
      ],
    ],
    {
      profiling: true,
      duty: "fria",
      unless: new RegExp(
        `^(?=.*(?:${businesses.source}))(?!.*(?:${personWords().source}))|^(?=.*(?:${fraud.source}))(?!.*(?:${creditTerms().source}))`,
      ),
    },
  ),
  highRule(
    "insurance",
    ["creditInsurance", "naturalPersons"],
    [
      [
        words`
      *lebens ?versicher, *kranken ?versicher, *kranken ?zusatz ?versicher, life (and health )?insur,
      health insur, life (policy|policies)`,
        words`
      preis, *praemie, *tarif, *risiko, *bewert, pric(e|es|ing)$, premium, underwrit, risk, *annahme, rating,
      *scor, *beitrag, einstuf, annahmepruef`,
      ],
    ],
    { profiling: true, duty: "fria" },
  ),
];

/** Annex I: a safety component or product that a third party must assess, by the answer or by what the text says. */
export const productRule: LawRule = {
  key: "annexOne",
  class: "high",
  annex: "I",
  topics: ["annexOne"],
  patterns: [
    [
      words`
      sicherheits ?(bauteil|komponent|funktion), safety (component|function), *maschine(?!lle), machinery,
      medizin ?produkt, medical device, *aufzug, elevator, lifts?$, *spielzeug, toys?$, fahrzeug, vehicle,
      druckgeraet, pressure equipment, funkanlage, radio equipment, schutzausruest, gasgeraet, in vitro`,
      words`
      benannte(n|r)? stelle, notified body, dritt ?pruef, third party (conformity|assess|certif),
      (durch|von) (einen )?dritten? gepr, konformitaetsbewertung durch dritte`,
    ],
    [
      words`medizin ?produkt, medical device, mdr$, in vitro, ivdr$`,
      words`(risiko)?klasse (iia|iib|iii|2a|2b|3)$, class (iia|iib|iii|2a|2b|3)$`,
    ],
  ],
};

/** Where predicting what learners will do may decide about them. */
export const learnerForecast: readonly RegExp[] = [
  learners,
  predicting,
  words`abbruch, dropout, drop out, erfolg, success, retention`,
];
