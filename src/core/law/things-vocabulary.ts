import { words } from "./law-rule";
import { learners, privatePersons, workers } from "./vocabulary";

/** Objects, materials, goods and measurements: what is said about them is not said about people. */
export const things = words`
      *bauteil, *werkstueck, *ersatzteil, spare parts?$, *maschine(?!ll), *pumpe, schraub, *naht, stahl, walze, blech, rohre?n?$, metall, holz,
      bretter, timber, lumber, steel, metals?$, boards$, planks?$, waggon, wagons?$, immobilie, haeuser, houses?$,
      real estate, baustelle, construction site, *bauplan, lieferant, supplier, vendors?$, artikel, *produkt(e|s|en)?$,
      products?$, kisten?$, karton, *palette(n)?$, paket(e|en)?$, pallets?$, boxes$, crates?$, parcels?$, foerderband,
      conveyor, *temperatur, temperature, kuehlhaus, feuchte, humidity, strom$, energie$, electricity, rohstoff,
      *material, lebensmittel, speisen?$, menues?$, meals?$, logdatei, log ?files?$, credit notes?$, gutschrift,
      lieferschein, motive$, marken?$, brands?$, logos?$, verpackung, packaging, werkzeug, tools? wear, reifen, tyres?$,
      tires?$, textil, stoffe$, fabric, glas$, keramik, beton, concrete, asphalt, crops?$, obst,
      gemuese, vieh$, livestock, kuehe, cows?$, milch, milk, getreide, grain, wein$, bier$, batterie, batter(y|ies)$,
      windrad, windraeder, photovoltaik, solar, dach$, daecher, roofs?$, container, fracht, cargo, lkw$, lorr(y|ies)$,
      moebel, furniture, pflanzen, plants$, lack$, farbe(n)?$, paint, leiterplatt, circuit board, kabel, cables?$`;

/** What is done with things. */
export const handling = words`
      *erkenn, erkannt, detect, recogn, find(et|en|s)?$, sucht, *schaetz, estimat, *prognos, forecast, predict, vorhersag,
      *klassif, classif, *sortier, sort(s|ed|ing)?$, *zaehl, counts?$, counting, liest, reads?$, *optimi, plant$,
      planung, plans?$, planning, waehlt, wahl, *auswahl, select, *pruef, inspect, checks?$, *ueberwach, monitor,
      *vergleich, compar, ermittel, determin, grad(e|es|ing)$, rank, *bewert, *score, misst, mess(en|ung), measur,
      berechn, calculat, voraus$, vorher$, stellt (\w+ ){0,6}ein$, einstell, adjust, schlaegt, suggest, propos, *zuordn, ordnet, match, steuert, regelt`;

/** Somebody is spoken of, or how somebody works or how safe something is: then a thing settles nothing. */
export const aboutPeople = new RegExp(
  [
    workers,
    applicantsOnly(),
    candidatesForJobs(),
    learners,
    privatePersons,
    words`
      *person(en)?$, persons?$, mensch, people, *kund(e|en|in|innen)$, customers?$, clients?$, buyers?$, shoppers?$,
      besucher, visitor, passant, pedestrian, fussgaenger, gaest, guests?$, nutzer, users?$, interessent, prospects?$, patient, buerger, citizen,
      residents?$, anwohner, mieter, tenant, frau(en)?$, mann$, maenner, (wo)?m[ae]n$, kind(er|ern|es)?$, child,
      famil, jugend, senior, eltern, parents?$, mitglied, members?$, vers?icherte, antragsteller, team(s)?$, wer$,
      who$, whom$, jede[mnr]$, arbeitet, arbeits, working (speed|hours|time), gesichter, faces$, gesichtserk,
      stimme(n)?$, voices?$, biometr, sicherheits, safety, notfall, emergenc, unfall, accident, gefahr, danger,
      notaus$, notabschalt, personal$, krank, medizin, medic, health, polizei, police, gericht, behoerd, authorit,
      straftat, waffen, weapons?$`,
  ]
    .map(({ source }) => source)
    .join("|"),
);

/** Without the one „Bewerbung" that may be of a product. */
function applicantsOnly(): RegExp {
  return words`*(?<!mit|wett)bewerber, bewerbungen$, lebenslauf, lebenslaeuf, cvs?$, resumes?$, applicant, job seeker`;
}

function candidatesForJobs(): RegExp {
  return words`kandidatin, kandidaten? fuer (eine |die )?stelle, job candidate, candidates? for (a |the )?(job|position)`;
}
