import { words, type LawRule } from "./law-rule";
import {
  applicants,
  bodySignals,
  camera,
  candidates,
  detecting,
  generating,
  interview,
  learners,
  predicting,
  school,
  workers,
  workplace,
} from "./vocabulary";

export const emotionTerms = words`
      emotions? (erkenn|analys|auswert|detect|recogn|ai$|ki$|track|mess|scan|monitor|sens),
      gefuehls? (erkenn|analys), affective computing, mimik (analys|erkenn|auswert), facial expression,
      gesichtsausdr, stimmungserkenn`;
export const emotions = words`
      emotion(en|s|al state)?$, gefuehl(e|en|s)?$, mimik$, gemuet, aerger, wut$, anger$, angry, frustration,
      feelings?$, stimmung(en)?$, mood, stress(ed)?$, stresslevel, gestresst, gelangweilt, langweil, traurig,
      wuetend, genervt, gluecklich, frustriert, nervoes, veraergert, veraengstigt, bored(om)?$, sad(ness)?$,
      happy$, happiness, nervous, upset$, annoyed$, frustrated$`;
export const sensing = words`
      *erkenn, erkannt, detect, recogn, *analys, auswert, *wertet, misst, mess(en|ung), infer, *monitor,
      erfass, identif, track, reads?$, *ueberwach, deut(et|en)$, liest$, schliesst$, ableit, leitet, merkt$, derive,
      gauge, guess, interpret`;
export const medicalOrSafety = words`
      medizin, medical, therap, sicherheitszweck, safety (reason|purpose), fuer die sicherheit,
      aus sicherheitsgr, unfallverhuet, accident prevention, arbeitssicherheit, for safety`;
export const ofCustomers = words`
      (emotion|gefuehl|stimmung|stimme|mimik|aerger|anger|frustration|feeling|mood|voice)\w* (in |bei |of |the |in der stimme )?(von |der |des |our |unserer |the |den )*(kund|anruf|besuch|passant|customer|caller|shopper|visitor|guest|gaest|spieler|patient),
      (kunden|anrufer|customer|caller)s? ?(emotion|stimmung|gefuehl|mood|voice|stimme)`;
const identification = words`
      *fernidentifi, biometri\w+ (remote |echtzeit )?(fern)?identif, remote biometric, facial recogn,
      face recogn, gesichts erkenn, gesichts abgleich, gang ?erkenn, gait recogn, identifi(ziert|zieren|es)$,
      identify (people|person|passer|visitor|suspect)`;
const sensitive = words`
      religi, sexu(ell|al), politi(sch|cal), rasse, race$, gewerkschaft, trade union, weltanschau,
      philosophical, ethni, glaube(n|ns)?$`;
const concluding = words`
      infer, ableit, leitet, schliess, *kategor, categor, deduc, classif, *klassif, predict, bestimm, erkenn,
      detect, einord, zuord, guess, vermut`;
const intimate = words`
      nackt, nudes?$, nude image, intim, intimate, non ?consensual, sexuali[sz]ed, sexualisiert`;
const abuse = words`
      csam$, kinderporn, missbrauchsdarstell, child (sexual|porn), missbrauch von kindern`;

/** Art. 5: practices that are prohibited. A text alone proposes them together with the question that decides. */
export const prohibitedRules: readonly LawRule[] = [
  {
    key: "manipulation",
    class: "prohibited",
    topics: [],
    patterns: [
      words`
      unterschwellig, subliminal, taeuschende techni, deceptive techni, manipulative techni,
      manipulier(t|en) (das |die |den |unbewusst )*(verhalten|nutzer|kaufent|mensch|kund|person|entscheid|waehler),
      manipulat(e|es|ing|ion of) (the )?(behav|user|consumer|people|customer|decision|voter|person)`,
    ],
  },
  {
    key: "vulnerability",
    class: "prohibited",
    topics: ["naturalPersons"],
    unless: words`
      software, cyber, cve$, it sicherheit, schwachstelle, network, patch, penetration, malware,
      exploits? detect`,
    patterns: [
      [
        words`
      ausnutz, nutzt .* aus$, nutzen .* aus$, ausbeut, exploit, prey(s|ing)?$, missbrauch(t|en)$, tak(e|es|ing) advantage, gezielt aus$`,
        words`
      schutzbeduerft, verletzlich, vulnerab, hilfsbeduerft, notlage, senior, aelter, elderly, old people,
      kind(er|ern)$, children, minderjaehr, minors?$, behinder, disabilit, disabled, armut, poverty,
      ueberschuld, *debt, einsam, hardship, (financial|economic) (distress|difficult|need|trouble), geld ?(not|sorgen),
      arbeitslos, unemployed, rentner, pensioner, verwirrt, hilflos, poor people, kranke(r|n)? mensch, demen(z|tia), suechtig, addict`,
      ],
    ],
  },
  {
    key: "socialScoring",
    class: "prohibited",
    topics: ["naturalPersons"],
    unless: words`social media (scor|monitor)`,
    patterns: [
      words`
      social (scor|credit), soziale?s? (scoring|punkte(system|konto)?|kreditsystem), sozialkredit,
      (buerger|citizen)s? (scor|punkte), sozialpunkte`,
      [
        words`sozial(e|es|en|er|em)? verhalten, social behavio`,
        words`
      bewert, punkt, scor, rat(e|es|ing)$, evaluat, rank, restrict, einstuf, trustworth`,
      ],
      [
        words`
      vertrauenswuerdigkeit (von|der) (person|buerger|mieter|mensch|kund|einwohn),
      trustworthiness of (people|person|citizen|individual|tenant)`,
        words`bewert, scor, punkt, rat(e|es|ing)$, evaluat, rank, einstuf, assess`,
      ],
    ],
  },
  {
    key: "crimePrediction",
    class: "prohibited",
    topics: ["naturalPersons", "profiling"],
    patterns: [
      words`predictive policing, vorausschauende polizeiarbeit`,
      [
        words`
      straftat, straffaellig, krimin, verbrech, crim(e|es|inal), offen(d|ce|se), delikt`,
        predicting,
        words`profil, persoenlichkeit, personality, charakter, character trait`,
      ],
    ],
  },
  {
    key: "faceScraping",
    class: "prohibited",
    topics: ["biometrics"],
    patterns: [
      [
        words`
      *scrap, crawl, auslesen, *sammel, sammlung, ungezielt, untargeted, collect, harvest, herunterlad, laedt, massenhaft, zusammentrag, traegt, gather,
      download, mass(ive)? extract`,
        words`
      gesichtsbild, gesichter, gesichtsfoto, (facial|face) (image|photo|picture), faces$, gesichtsdaten,
      face scrap, portraet`,
        words`
      internet, web, cctv, social, soziale(n)? (medien|netz), ueberwachungskamera, online, linkedin,
      instagram, facebook`,
      ],
    ],
  },
  {
    key: "emotionAtWork",
    class: "prohibited",
    topics: ["emotion"],
    unless: new RegExp(`${medicalOrSafety.source}|${ofCustomers.source}`),
    patterns: [workers, workplace, applicants, candidates, interview, learners, school].flatMap((group) => [
      [emotionTerms, group],
      [emotions, sensing, bodySignals, group],
      [words`emotion(en|s|al state)?$, gefuehl(e|en)?$, mimik`, sensing, group],
    ]),
  },
  {
    key: "sensitiveBiometrics",
    class: "prohibited",
    topics: ["biometrics", "naturalPersons"],
    patterns: [
      [
        new RegExp(`${camera.source}|${words`biometr, *foto, photo, stimme, voice`.source}`),
        sensitive,
        concluding,
      ],
    ],
  },
  {
    key: "realtimeIdentification",
    class: "prohibited",
    topics: ["biometrics"],
    patterns: [
      [
        words`*echtzeit, real ?time, live`,
        identification,
        words`
      polizei, police$, strafverfolg, law enforce, fahndung, oeffentlich(en|er|e)? (raum|raeum|plaetz|platz),
      public(ly)? (accessible )?(space|place|area)`,
      ],
    ],
  },
  {
    key: "intimateImages",
    class: "prohibited",
    topics: ["generates"],
    unless: detecting,
    patterns: [
      words`nudif, deep ?nude, undress, entkleid, nacktbild generator, nackt ?apps?$`,
      [
        words`zieht (\w+ ){1,5}aus$, auszieh, ausgezogen, strips?$`,
        words`person, frau, maedchen, kolleg, wom[ae]n, girl, people`,
        words`*foto, *bild, photo, image`,
      ],
      [intimate, generating, words`bild, foto, image, photo, video, aufnahm, picture, person`],
    ],
  },
  {
    key: "abuseMaterial",
    class: "prohibited",
    topics: ["generates"],
    unless: detecting,
    patterns: [
      [abuse, generating],
      [
        words`sexual, sexuel, nackt, nude, naked`,
        words`kind(er|ern|es)?$, child, minderjaehr, minors?$`,
        generating,
      ],
    ],
  },
];
