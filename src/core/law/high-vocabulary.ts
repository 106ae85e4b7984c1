import { words } from "./law-rule";
import { bodySignals } from "./vocabulary";

/** Words of the cases of Annex III, for folded text. */
export const verification = words`
      *verifi, 1 zu 1, 1 1$, one to one, eins zu eins, authentifi, authenticat, *entsperr, unlock, log ?ins?$,
      anmeldung$, sign in$`;
export const identifying = words`
      identif(iziert|y|ies|ication of|izierung von), fernidentifi, remote, datenbank, database, watch ?list,
      suspect, fahndung, in der menge, crowd`;
export const infrastructure = words`
      stromnetz, strom(versorg|verteil), gasnetz, gasversorg, gasdruck, wasserversorg, trinkwasser,
      wasserwerk, waermeversorg, waermenetz, fernwaerme, strassenverkehr, verkehrs(steuer|leit|lenk|ampel),
      ampel, kritische(n|r)? (digitale(n|r)? )?infrastr, kritis$, electric(al|ity)? (grid|supply|network),
      power (grid|supply|network), grid$, smart grid, energienetz, gas (supply|grid|network|pipeline),
      water (supply|treatment|network|utility), drinking water, heat(ing)? (supply|network|grid),
      district heating, road traffic, traffic (light|signal|control|management), critical (digital )?infrastr,
      umspannwerk, stellwerk, energieversorg`;
export const safety = words`
      sicherheits(bauteil|komponent|funktion|kritisch|relevant|abschalt|steuer|system|technik),
      safety (component|function|critical|system|relevant|related),
      *schutz(system|funktion|abschalt|technik|einricht), *notabschalt, notaus$, emergency shut, shut ?down,
      druckueberwach, ueberdruck, overpressure, protection (system|function|relay), leckage, brandschutz`;
export const exams = words`
      *klausur, *examen, abitur, pruefungs(leistung|bewert|ergebnis|aufsicht|antwort|aufgab|arbeit),
      abschlusspruef, exams?$, (student|school|pupil) (essay|test|assignment|work), essays?$, hausarbeit,
      seminararbeit, abschlussarbeit, aufsaetz, schularbeit, coursework, during tests, schulnoten,
      hausaufgaben, test answers`;
export const grading = words`
      *benot, note(n)?$, grad(e|es|ed|ing)$, *bewert, korrigier, *korrektur, assess, evaluat, *scor,
      mark(s|ed|ing)?$, beurteil, auswert`;
export const performance = words`
      *leistung, performance, *produktivitaet, productivity, *verhalten, behavio, arbeitstempo, output$,
      arbeitszeit(betrug|erfassung per kamera), fehlerquote, keystroke, tastatur, freundlich, friendl, gespraechs(dauer|zeit), handling time, pick ?rat, puenktlich,
      punctual, anwesenheit, attendance, zuverlaessig, reliab`;
export const monitoring = words`
      *ueberwach, *bewert, *beurteil, *mess(en|ung), misst, *kontroll, monitor, track, evaluat, measur, *scor,
      *analys, rat(e|es|ing)$, rank, surveil, auswert, wertet, assess, vergleich, review`;
export const machines = words`
      maschine(?!lle), anlage, server, roboter, motor, machines?\b(?! learn), equipment, turbine, photovolt, network,
      system performance`;
export const assigning = words`
      *verteil, *zuteil, *zuweis, weist .* zu$, *vergab, vergibt, allocat, assign, dispatch, disponi,
      distribut`;
export const loans = words`
      kredit(e|en|s|antr|vergab|kund|konto|geb|suchend|institut|interess)?$,
      kredit(antr|vergab|kund|nehm|bearbeit|geschaeft|zusag|beantrag), darlehen, baufinanz, hypothek,
      ratenkauf, ratenzahlung, loans?$, borrower, mortgage, lending, lender,
      credit (application|applicant|customer|line|limit), dispo$, dispokredit, finanzierungsantr,
      buy now pay later, kauf auf rechnung, rechnungskauf`;

export const fraud = words`*betrug, fraud, geldwaesche, money launder`;
export const police = words`
      polizei, strafverfolg, ermittlungsbehoerd, kriminalpol, kriminalamt, staatsanwalt, law enforce, police,
      policing, prosecutor, fahndung, criminal investigat, detectives?$, fbi$, sheriff`;
export const border = words`
      grenz(kontroll|schutz|uebertr|uebergang|polizei|behoerd|ueberwach|verfahren),
      (an|ueber) (der|den|die|einer) (\w+ )?grenzen?$, grenze ueber,
      border (control|patrol|surveil|crossing|security|officer|guard|agent|check|detection),
      (across|at|crossing|cross) (the |a )?(\w+ )?border, covert border, asyl, asylum, visum,
      visa (antr|appl|entry), aufenthaltstitel, residence permit, refugee, fluechtling, migrant, immigra,
      einwander, auslaenderbehoerd, migrationsamt, irregular migration, illegal entry, einreise,
      travell?ers?$, deport, detainee, noncitizen, abschieb, biometric entry`;

/** Checking that somebody is who he says he is, without looking for him among others. */
export function verificationOnly(): RegExp {
  return new RegExp(
    `^(?=.*(?:${verification.source}))(?!.*(?:${identifying.source}))|${words`anonymisier, verpixel, blurr, redact, unkenntlich, animal, turtle, whale, wildlife, cattle, tiere$, tier$, kuehe, bird, seal$`.source}`,
  );
}

/** Moods read from written words only: no biometric data, hence no emotion recognition in the sense of the act. */
export function textOnly(): RegExp {
  const written = words`
      texte?n?$, kommentar, kundenbewertung, bewertungen$, reviews?$, e ?mails?$, social media, tweet,
      posts?$, nachricht, messages?$, *umfrage, survey, feedback, chats?$, sentiment, *befragung, written`;
  return new RegExp(`^(?=.*(?:${written.source}))(?!.*(?:${bodySignals.source}))`);
}

/** Talks with applicants. */
export function interview(): RegExp {
  return words`interview, gespraech`;
}

/** Performance that is said of people, not of machines beside them. */
export function adjacent(): RegExp {
  return words`
      (mitarbeiter|employee|worker|staff)s? ?(leistung|performance|ueberwach|monitor),
      (leistung|verhalten|performance|behaviou?r|productivity) (of |der |von |the |einzelner |ihrer )*(mitarbeit|beschaeftigt|employee|worker|staff)`;
}

/** Borrowers that are people. */
export function personWords(): RegExp {
  return words`
      privat, verbraucher, consumer, natuerlich, natural person, individual, borrower, endkund, einzelperson,
      selbststaendig`;
}

/** Words that mean creditworthiness even beside the detection of fraud. */
export function creditTerms(): RegExp {
  return words`
      *kredit ?wuerdig, credit ?worth, credit (scor|rating|decision|approval),
      *kredit ?(scor|entscheid|vergab|rating), *bonitaet, loan (approval|decision|eligib), creditworth`;
}

/** Somebody is rated: the verb comes right before who it is about. */
export function ratingOf(group: RegExp): RegExp {
  const verbs = String.raw`(?:bewerte|beurteile|\brank|\brates?\b|\brating|scor(?:es|ing)|evaluat|assess)`;
  return new RegExp(String.raw`${verbs}\w* (?:\w+ ){0,2}(?:${group.source})`);
}
