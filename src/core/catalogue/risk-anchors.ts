import type { AnchorTexts } from "./column";

/** What each rating means; two people who read these should give the same number. */
export const probabilityAnchors: AnchorTexts = {
  de: [
    "Sehr unwahrscheinlich: in vergleichbaren Vorhaben nicht bekannt",
    "Unwahrscheinlich: kommt vereinzelt vor",
    "Möglich: etwa jedes dritte vergleichbare Vorhaben",
    "Wahrscheinlich: eher ja als nein",
    "Fast sicher: tritt ohne Maßnahme ein oder ist schon eingetreten",
  ],
  en: [
    "Very unlikely: not known from comparable initiatives",
    "Unlikely: happens now and then",
    "Possible: about every third comparable initiative",
    "Likely: rather yes than no",
    "Almost certain: happens without a measure, or already has",
  ],
};

export const impactAnchors: AnchorTexts = {
  de: [
    "Unbedeutend: am selben Tag behoben, keine Kosten",
    "Gering: Mehrarbeit in einem Team, Kosten aus dem laufenden Budget",
    "Spürbar: ein Anwendungsfall verzögert sich oder wird deutlich teurer",
    "Schwer: Anwendungsfall scheitert, Kunden oder Beschäftigte sind betroffen, Bußgeld möglich",
    "Bedrohlich: Schaden für Menschen, hohe Haftung oder Betriebsausfall",
  ],
  en: [
    "Insignificant: fixed on the same day, no cost",
    "Low: extra work in one team, paid from the current budget",
    "Noticeable: a use case is delayed or becomes clearly more expensive",
    "Severe: a use case fails, customers or staff are affected, a fine is possible",
    "Threatening: harm to people, high liability or outage of the business",
  ],
};
