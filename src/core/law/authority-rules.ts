import { border, police } from "./high-vocabulary";
import { highRule, words, type LawRule } from "./law-rule";

/** Annex III nos. 5 a, 5 d and 6–8: what mostly authorities do. */
export const authorityRules: readonly LawRule[] = [
  highRule(
    "publicBenefits",
    ["naturalPersons"],
    [
      [
        words`
      sozialhilfe, sozialleist, buergergeld, wohngeld, elterngeld, arbeitslosengeld, kindergeld, pflegegeld,
      rentenantr, grundsicherung, public (assistance|benefit), welfare, social (security|benefit|assistance),
      unemployment benefit, disability (claim|benefit|compensation), medicaid, medicare eligib, snap benefit,
      food stamp, housing (assistance|benefit), veterans? (benefit|claim), benefits? (claim|eligib),
      staatliche leistung`,
        words`
      *anspruch, eligib, *pruef, *entscheid, kuerz, gewaehr, *bewillig, determin, revok, grants?$, assess,
      adjudicat, reduc, *antrag, award, deny, denial, *bewert, *bescheid, berechtig, approv`,
      ],
    ],
    { duty: "fria" },
  ),
  highRule(
    "emergency",
    ["naturalPersons"],
    [
      [
        words`
      notruf, rettungsdienst, rettungsleit, notaufnahme,
      emergency (call|dispatch|department|room|patient|service|healthcare), 911$, 112$, ambulance,
      first responder, patienten ?triage, patient triage`,
        words`
      *priorisier, *triage, disponi, dispatch, *klassif, *bewert, classif, prioriti, rank, einstuf,
      einschaetz, ersteinsch`,
      ],
    ],
  ),
  highRule(
    "lawEnforcement",
    ["naturalPersons"],
    [
      words`
      luegen ?detek, polygraph, lie detect, recidivi, reoffend, rueckfallprognos, rueckfallrisik, gefaehrder`,
      [
        police,
        words`
      beweis, evidence, risiko, risk, profil, opfer, victim, taeter, offender, verdaecht, suspect, straftat,
      straftaet, criminal, crim(e|es)$, person(en)?$, identif, forensi, investigat`,
      ],
    ],
    { unless: words`versicherungspolic, insurance, versicherung, policen` },
  ),
  highRule(
    "migration",
    ["naturalPersons"],
    [
      [
        border,
        words`
      *pruef, examin, *erkenn, detect, identif, *risiko, risk, *bewert, assess, *entscheid, surveil,
      *ueberwach, monitor, screen, vet(ting|ted)$, *antraeg, *antrag, application, *scor, classif, recogn,
      match, verif, predict, adjudicat, profil, track, inspect, entry, sensor, analy`,
      ],
    ],
  ),
  highRule(
    "justice",
    [],
    [
      [
        words`
      richter(n|s|in|innen|assistenz|lich)?$, gericht(s|e|en)?$, justiz, judges?$, judicial, courts?$,
      tribunal, schiedsgericht, arbitrat`,
        words`
      rechts ?(anwend|ausleg), auslegung, anwendung des rechts, recht(s)? auf, urteil, sachverhalt,
      (apply|applying|interpret\w*|application of) (the |of )?(law|facts), the law, rulings?$, sentenc,
      verdict, strafmass, beschluss`,
      ],
    ],
  ),
  highRule(
    "elections",
    ["naturalPersons"],
    [
      [
        words`
      wahlverhalten, waehler, *tagswahl, wahlkampf, abstimmungsverhalten, elections?$, voters?$, voting,
      referend`,
        words`
      *beeinfluss, influenc, persua, ueberzeug, target, manipul, lenk, micro ?target, mobilis, mobiliz,
      ansprache`,
      ],
    ],
  ),
];
