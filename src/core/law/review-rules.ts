import { words, type LawRule } from "./law-rule";
import { learnerForecast } from "./high-rules";
import { applicants, businesses, camera, judging, predicting, workers } from "./vocabulary";

const counting = words`zaehl, *zaehlung, count(s|ing|er|ed)?$, anonym`;
const people = words`
      person(en)?$, mensch, people, persons, passant, pedestrian, besucher, kund(en|innen)$, visitor, shopper,
      customer, individuals?$, mitarbeit, beschaeftigt, worker, employee, gaest, patient`;

/** People who are more than customers to whoever predicts something about them. */
const personGroups = words`patient, veteran, immigrant, residents?$, offender, taxpayer, steuerpflicht, beneficiar, tenants?$, citizen,
  buerger(n|innen)?$, versicherte, antragsteller, applicants?$, defendant, famil(y|ies|ie|ien)$, jugendliche, kinder(n)?$, children,
  individuals?$, petitioner, claimant, arbeitslose, unemployed, refugee`;

/** Kinds whose class hangs on something that a text rarely says. */
export const reviewRules: readonly LawRule[] = [
  review(
    "shiftPlanning",
    ["employment", "naturalPersons"],
    [
      words`
      *schicht ?(pla(e)?n|einteil|vorschl|model|verteil|zuteil|optimier), dienst ?pla(e)?n,
      personal ?(einsatz|planung|bedarf|dispo), einsatz ?(plan|zeit), shift (plan|schedul|roster|assign),
      rosters?$, rostering, workforce (plan|schedul|manage|optimi), staff (schedul|plan|roster), crew schedul,
      (staff|employee) scheduling`,
      [workers, words`einteil, einsatz, schedul, disposition`],
    ],
  ),
  review(
    "visitorAnalytics",
    ["biometrics", "naturalPersons"],
    [
      words`
      (besucher|passanten) ?(analyse|strom|verhalten|fluss), kunden ?(strom|fluss|verhalten), kundenlauf, laufweg,
      (visitor|shopper|customer flow|footfall) (analy|behav|track|path),
      in ?store (sensor|analy|camera|track|beh), heat ?map .*(filiale|store|laden|kund|visitor)`,
      [
        camera,
        words`*filiale, stores?$, laden$, shops?$, supermarkt, shopper`,
        words`kund, besucher, customer, visitor, shopper, analys, paths?$`,
      ],
    ],
    { unless: counting },
  ),
  review(
    "peopleCamera",
    ["biometrics", "naturalPersons"],
    [
      [
        camera,
        people,
        words`
      *erkenn, detect, *ueberwach, surveil, monitor, track, *analys, identif, verfolg, auswert, wertet,
      recogn, beobacht`,
      ],
      words`
      video ?ueberwach, video surveil, kameraueberwach, surveillance (tower|system|camera|drone), cctv (monitor|analy)`,
    ],
    { unless: new RegExp(`${counting.source}|${words`verpixel, anonymis, blurr, redact`.source}`) },
  ),
  review("fatigue", ["naturalPersons"], [words`muedigkeit, ermuedung, sekundenschlaf, fatigue, drowsi`], {
    unless: words`material, metal, bauteil, structur`,
  }),
  review(
    "businessCredit",
    ["creditInsurance"],
    [
      [
        businesses,
        words`
      *kredit ?(wuerdig|scor|limit|risik|rating|pruefung|entscheid), credit ?(worth|scor|limit|risk|rating),
      *bonitaet, zahlungs ?(faehig|ausf), insolven, default, forderungsausf`,
      ],
      words`forderungs ?ausf, insolvenz ?(prognose|risiko|frueh)`,
    ],
  ),
  review(
    "employeeAnalytics",
    ["employment", "naturalPersons"],
    [
      words`
      mitarbeit(er|enden)(innen)? ?(stimmung|zufriedenheit|befragung|analyse|profil|fluktuation|entwicklung|potenzial|bindung|skill|kompetenz),
      (employee|staff|workforce) (sentiment|attrition|turnover|survey|engagement|analytics|skills?|development|retention|satisfaction),
      people analytics, hr analytics, skill ?matching, skills? (gap|management),
      kompetenz ?(matching|analyse|profil), nachfolge ?planung, succession plan, talent ?management,
      gehalts? ?(vorschl|empfehl|prognos|entscheid), salary (recommend|predict), arbeitszeugnis`,
      [
        workers,
        words`
      fluktuation, attrition, turnover, stimmung, sentiment, absent, fehlzeit, krankheitstag, krankenstand,
      sick leave`,
      ],
      words`
      (wer|who) (\w+ ){0,5}(arbeitet|works?|working|langsam|schnell|slow|fast|faul|lazy)$, faulpelz, slackers?$,
      (low|high|top|under) ?performers?$, minderleist, leistungstraeger`,
      [workers, words`langsam, schnell, tempo, pausen?$, slow, how (fast|long|quick), breaks?$, idle`],
      [words`onboarding, weiterbildung, training`, workers, words`*bewert, evaluat, assess, zuweis, assign`],
    ],
  ),
  review("learnerForecast", ["education", "naturalPersons"], [learnerForecast]),
  review(
    "applicantAdministration",
    ["employment"],
    [
      words`
      bewerber ?(management|verwalt|portal|kommunik), applicant (tracking|management), recruit,
      personal ?(gewinn|beschaff|suche), talent acquisition, hiring$,
      bewerbungs ?(prozess|management|eingang|gespraech), einstellung von (personal|mitarbeit),
      bewerber(innen)?$, bewerbungsunterlagen`,
      applicants,
    ],
    {
      unless: words`
      chat ?bot, bewerbung (\w+ ){0,3}(produkt|angebot|kampagn|artikel|marke|aktion|sortiment), produkt(en|s)?$ .*bewerbung$,
      kandidaten? fuer (\w+ ){0,3}(austausch|ersatz|test|wechsel|ersatzteil)`,
    },
  ),
  review(
    "tenantSelection",
    ["naturalPersons"],
    [[words`mieter, tenant, wohnungssuch, mietinteress`, judging]],
    { unless: words`rechnung, invoice, nebenkosten` },
  ),
  review(
    "medicalDevice",
    ["annexOne"],
    [
      words`
      medizin ?produkt, medizinische (bild|diagn|befund), medical (device|imag|diagnos), tumou?r, roentgen,
      radiolog, krebs ?(erkenn|frueh|diagn), cancer (detect|diagnos|screen), x ?ray,
      (ct|mrt|mri) (scan|bild|image|aufnahm), patholog, clinical (decision|diagnos), klinische entscheid,
      hautkrebs, in vitro, sepsis, ekg$, ecg$`,
      [
        words`patient`,
        words`
      *diagnos, *risiko, risk, therapie, treatment, triage, monitor, *ueberwach, *prognos, predict, symptom,
      dosier, dosage`,
      ],
      [
        words`*diagnos`,
        words`
      krank, disease, klinik, clinic, hospital, arzt, aerzt, physician, doctor, health`,
      ],
    ],
    {
      unless: words`
      rechnung, invoice, claim process, termin$, terminvereinb, cargo, baggage, luggage, gepaeck, container`,
    },
  ),
  review(
    "productSafety",
    ["annexOne"],
    [
      words`
      sicherheits ?(bauteil|komponent|funktion), safety (component|function),
      maschinen ?(sicherheit|verordnung), machinery (safety|regulation),
      autonom\w* (fahr|fahrzeug|gabelstapler|flurfoerder), autonomous (driv|vehicle|car|truck|robot),
      self driving, fahrer ?assisten, driver assist, *aufzug(s|e)?$, elevators?$, *spielzeug, *puppe(n)?$, toys?$, dolls?$, exoskelet,
      *notbrems, *brems ?assist, spurhalte, emergency brak, lane keep, druckgeraet, druckbehaelter,
      pressure (equipment|vessel), schutzausruestung, protective equipment, gasgeraet, gas appliance, funkanlage,
      radio equipment, seilbahn, cableway, explosionsgefaehrdet, explosive atmosphere, sicherheitsventil,
      safety valve,
      personenschutz, notaus$, not aus$, kollaborativ\w* roboter, cobot,
      gefahrenbereich, unbemannt, unmanned air`,
    ],
  ),
  review(
    "infrastructureControl",
    ["infrastructure"],
    [
      [
        words`
      stromnetz, gasnetz, wasserversorg, trinkwasser, fernwaerme, waermenetz, power grid, electric(ity)? grid,
      gas (grid|network), water supply, drinking water, ampel, traffic (light|signal),
      kritische(n|r)? infrastr, critical infrastr, strassenverkehr, umspannwerk, kraftwerk, power plant,
      nuclear, netzleit`,
        words`steuer, regel(t|ung), control, schalt, switch, betrieb$, operat`,
      ],
    ],
  ),
  review(
    "publicAuthority",
    ["naturalPersons"],
    [
      [
        words`
      buerger, citizen, antragsteller, leistungsempf, beneficiar, claimant, sozialamt, jobcenter,
      arbeitsagentur, jugendamt`,
        words`
      *bewert, *entscheid, decid, decision, assess, eligib, risik, risk, scor, *pruefung, priorisier,
      prioriti`,
      ],
      [
        words`
      kindeswohl, child (welfare|maltreat), haeftling, inmate, prisoner, gefangene, bewaehrung, parole`,
      ],
      [
        words`
      polizei, law enforce, staatsanwalt, gerichts?$, strafverfolg, homeland, investigat(or|ive)`,
        words`*analys, erkenn, detect, risk, identif, such, search, prioriti`,
      ],
    ],
    { unless: words`chat ?bot, virtual (assistant|agent)` },
  ),
  review(
    "profiling",
    ["profiling", "naturalPersons"],
    [
      words`
      profiling (von|natuerlich|of|individual|people),
      (person|people|individual|verhaltens|persoenlichkeits|personality|behaviou?ral) ?(profil|scor),
      persoenlichkeits ?(analys|test), personality (analys|assess|test)`,
      [
        words`
      einzelne personen, individuals$, natuerliche personen, natural persons`,
        judging,
        predicting,
      ],
      [personGroups, predicting],
    ],
  ),
  review(
    "insuranceOther",
    ["creditInsurance"],
    [
      [
        words`
      berufsunfaehig, pflegeversicher, unfallversicher, disability insur, long term care insur`,
        words`*risiko, *tarif, *praemie, pric, risk, underwrit, annahme`,
      ],
    ],
  ),
];

function review(
  key: string,
  topics: LawRule["topics"],
  patterns: LawRule["patterns"],
  more: Partial<LawRule> = {},
): LawRule {
  return { key, class: "review", topics, patterns, ...more };
}

/** Set by answers only. */
export const answeredReviewRules: readonly LawRule[] = [
  review("biometricsUnclear", ["biometrics"], []),
  review("exemptionUnclear", ["exemption"], []),
];
