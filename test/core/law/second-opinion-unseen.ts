/** Further cases in the columns of `second-opinion-cases.ts`, written after the rules and run once before they changed. */
export const unseenTable = `
# Prohibited
Laune im Großraumbüro | Erkennt per Mikrofon am Tonfall, ob die Belegschaft genervt ist | p | 5f
Student happiness | Reads students' facial expressions to see who is bored in lectures | p | 5f
Bürgerkonto | Jeder Einwohner bekommt Punkte für gutes Sozialverhalten und verliert sonst Leistungen | p | 5c
Spielsucht-Kampagne | Nutzt die Sucht und die Geldsorgen von Spielern gezielt aus | p | 5b
Glaube aus Gesichtern | Bestimmt aus Gesichtsfotos die Religion | p | 5g
Fotosammler | Sammelt Gesichter aus sozialen Netzen ohne Auswahl für eine Erkennungsdatenbank | p | 5e
Gangerkennung Bahnhof | Identifiziert Passanten live im öffentlichen Raum für die Fahndung der Polizei | p | 5h
Nackt-App | Zieht Personen auf Fotos digital aus | p | 5ba
# High
Azubi-Auswahl | Sucht aus allen Bewerbungen die zehn besten Azubis heraus | h | III4a
Applicant tracking with scoring | Rates every applicant from 1 to 10 | h | III4a
Recruiting Bot | Führt Erstgespräche mit Kandidaten und gibt eine Empfehlung zur Einstellung | h | III4a
Call-Center-Scoring | Bewertet jeden Agenten nach Gesprächsdauer und Freundlichkeit | h | III4b
Pflegekräfte einteilen | Weist Schichten nach bisherigem Verhalten und Zuverlässigkeit der Pflegekräfte zu | h | III4b
Layoff list | Suggests which staff should be laid off | h | III4b
Bonusvergabe | Berechnet aus der Leistung der Verkäuferinnen deren Bonus und Beförderung | h | III4b
Abiturnoten | Vergibt Noten für Abituraufsätze | h | III3
Admissions assistant | Ranks applicants to our university programme | h | III3
Täuschungserkennung | Erkennt Schummeln in Onlineklausuren | h | III3
Ratenkauf-Check | Entscheidet, ob ein Verbraucher in Raten zahlen darf | h | III5b
Mortgage desk | Decides on mortgage applications of private borrowers | h | III5b
Krankenzusatztarif | Ermittelt Risikozuschläge in der privaten Krankenversicherung | h | III5c
Bürgergeld-Prüfer | Prüft, ob der Anspruch auf Bürgergeld besteht | h | III5a
Leitstelle 112 | Priorisiert eingehende Notrufe | h | III5d
Gesichtsabgleich Messe | Vergleicht die Gesichter der Messebesucher mit einer Datenbank | h | III1
Trinkwasser-Abschaltung | Sicherheitskritische Abschaltung der Trinkwasserversorgung | h | III2
Beatmungsgerät | KI im Medizinprodukt Klasse III regelt die Beatmung | h | I
Lift door controller | AI safety component of a lift, certified by a notified body | h | I
Kreditwuerdigkeit | Schaetzt die Kreditwuerdigkeit von Privatpersonen | h | III5b
# Review
Einsatzplanung Monteure | Plant, welcher Monteur wann wohin fährt | rm | III4b
Kamera an der Kasse | Kamera beobachtet Kunden im Kassenbereich | rh | III1
Roboter-Kollege | Kollaborativer Roboter reicht Teile an | r | I
Trambremse | Notbremssystem der Straßenbahn mit KI | rh | I
Mietinteressenten | Bewertet Mietinteressenten | rh |
Befund-Assistent | Schlägt Ärzten Diagnosen aus Laborwerten vor | rh | I
Alpha | Beta Gamma | r |
Chancen nutzen | KI soll uns voranbringen | r |
Optimiser | Makes everything better | r |
# Limited
Hotel-Concierge | Digitaler Assistent beantwortet Gästefragen per WhatsApp | l | 50.1
FAQ bot | Chats with visitors of our site | l | 50.1
Terminbot | Ein Sprachbot vergibt Werkstatttermine am Telefon | l | 50.1
Synthetic narrator | Synthetic voice for training videos | l | 50
Reels | Erstellt kurze Werbevideos und Bilder für Instagram | l | 50
# Minimal and traps
Kandidatenteile | Sucht Kandidaten für Ersatz veralteter Bauteile | m |
Leistung Windpark | Sagt die Leistung der Windräder voraus | m |
Klassifizierung Holz | Sortiert Holz nach Güteklasse | m |
Prüfung von Lieferscheinen | Gleicht Lieferscheine mit Bestellungen ab | m |
Performance of pumps | Monitors the performance of pumps | m |
Profilwalzen | Stellt Walzen für Stahlprofile ein | m |
Emotionale Slogans | Schreibt emotionale Slogans für Kaffee | lm |
Kaffee-Absatz | Prognostiziert den Kaffeeverkauf je Filiale | m |
Supplier selection | Compares suppliers by price and delivery time | m |
Bewertungen lesen | Wertet Produktbewertungen aus | m |
Schulbedarf | Absatzprognose für Schulhefte | m |
Energie Kühlhaus | Optimiert den Energieverbrauch im Kühlhaus | m |
Kündigungsfristen | Findet Kündigungsfristen in Verträgen | m |
Zollnummern | Schlägt Zolltarifnummern für Artikel vor | m |
Pferdegesundheit | Erkennt lahmende Kühe im Stall per Kamera | mr |
# Negations and answers
Kein Scoring von Bewerbern | Veröffentlicht Stellen; Bewerber werden weder bewertet noch gefiltert | rml |
Zählung | Zählt Fahrgäste anonym, es werden keine Gesichter erkannt | mr |
Nie ohne Bewerberranking | Keine Stelle wird ohne Ranking der Bewerber besetzt | h | III4a
Dialog | Sprachassistent | l | 50.1 | profiling=nein,naturalPersons=ja
Bewerbercheck | Prüft Zeugnisse | h | III4,6.3 | employment=ja,exemption=ja,profiling=ja,humanDecides=ja
Notenvorschlag | Schlägt Noten vor | mlr | 6.3 | education=ja,exemption=ja,profiling=nein
`;
