import { words } from "./law-rule";

/** Words that several rules share, for folded text. */
export const workers = words`
      *mitarbeit(er|end), beschaeftigte, angestellte, arbeitnehm, belegschaft, kolleg(en|innen|inn),
      fahrer(n|s|innen)?$, employee, staff$, worker, workforce, personnel, driver(s)?$, agent(s|en)?$, teammitglied,
      arbeiter, sachbearbeit, monteur, verkaeufer, kurier, couriers?$, *personals?$, *kraefte(n)?$, crews?$, headcount`;
export const workplace = words`
      arbeitsplatz, am arbeits, buero, workplace, at work$, office$, team(s)?$, meeting, homeoffice,
      callcenter mitarbeit`;
export const applicants = words`
      *(?<!mit|wett|studien)bewerber, *bewerbungen$, bewerbung$, bewerbungs, kandidat, lebenslauf, lebenslaeuf, cvs?$, resumes$,
      applicant, job seeker, stellensuchend, arbeitssuchend, job application, curriculum vitae,
      anschreiben`;
export const interview = words`
      vorstellungsgespraech, bewerbungsgespraech, job interview, video ?interview, interviews?$`;
export const learners = words`
      schueler, student(en|in|innen|s)?$, studierend, lernend(e|en|er)$, auszubildend, azubi, pruefling,
      pupil, learner`;
export const school = words`
      schule$, schulen$, unterricht, klassenzimmer, hochschul, universit, classroom, school, vorlesung,
      in class$`;
export const judging = words`
      *auswahl, *auswaehl, *filter, *sortier, *priorisier, *rank, rang, *bewert, beurteil, *screen, *scor,
      *match, sicht(en|et|ung), vorsicht(en|et)$, *selekt, *shortlist, schlaegt, vorschlaeg, vorschlagen,
      empfiehlt, empfehl, ablehn, lehnt, *eignung, geeignet, einstuf, *select, evaluat, assess, sort,
      rat(e|es|ing)$, reject, recommend, prioriti, triage, *analys, *klassifi, classif, predict, vorhersag,
      *prognos, entscheid, decid, decision, suitab, einschaetz, absag, passend, vergleich, aussieb, siebt, schmeiss, wirft, *ungeeignet, *geeignet, unpassend, weeds?$,
      besten$, best$, pick(s|ed)?$, choos(e|es|ing)$`;
export const camera = words`
      *kamera, camera, *video, cctv, webcam, computer vision, bilderkennung, gesicht, face(s)?$, facial`;
export const bodySignals = words`
      *kamera, camera, video, webcam, *gesicht, face(s)?$, facial, *stimme$, *stimmen$, voice, *audio, speech,
      calls?$, anruf, mimik, biometr, *telefon, wearable, puls$, heart rate, caller, tonfall,
      sprach(e|analyse|aufnahm|signal), gespraech, phone, eeg$, koerpersprache, body language`;
export const businesses = words`
      b2b, firmenkund, geschaeftskund, geschaeftspartner, (von|der|fuer|of|for|andere|anderen) unternehmen$,
      unternehmenskund, unternehmenskredit, corporate, companies, business (customer|client|partner|loan),
      commercial (loan|customer|client), lieferant, supplier, juristische, gewerbekund, haendler`;
export const privatePersons = words`
      privat, verbrauch(er|ern|erinnen)$, consumer, natuerlich(e|en|er) person, natural person, individual,
      einzelperson, private (customer|borrower|person), borrower, endkund, haushalt`;
export const generating = words`
      *generier, *erzeug, erstell, verfass, schreib, formulier, textet, entwirf, *entwuerf, *entwurf, *creat,
      *generat, writ(e|es|ing|ten)$, draft, compos, produces?$, synthes, *vorschlaeg, gestalt, produziert$`;
export const detecting = words`
      *erkenn, detect, *aufdeck, block, moderat, loesch, *filter, remov, verhinder, prevent, entfern, abwehr,
      melde[nt]$`;
export const predicting = words`
      vorhersag, vorherseh, sagt vorher, voraus$, vorher$, *prognos, predict, forecast, *risiko, risk, likel, wahrscheinlich,
      probab, anticipat`;

/** English candidates may be anything; these words make them people. */
export const hiring = words`job, hire$, hires$, hiring, hr$, human resources, recruit, vacanc, open position, talent, interview, cvs?$, resume, applicant, shortlist, skills, linkedin, personal$, personnel`;
export const candidates = words`candidates?$`;
