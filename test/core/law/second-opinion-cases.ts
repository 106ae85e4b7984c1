/**
 * Use cases with a lawyer's expectation, written without knowledge of the rules. Columns: name | description |
 * accepted classes (p prohibited, h high, r review, l limited, m minimal) | provisions that must be named |
 * answers and further cells, e.g. `employment=ja` or `area=Einkauf`.
 */
export const secondOpinionTable = `
# Art. 5
Unterschwellige Kaufimpulse | Das System setzt unterschwellige Reize ein, die Besucher nicht bewusst wahrnehmen, damit sie gegen ihren Willen teure Verträge abschließen | p | 5a
Manipulative pricing agent | Uses deceptive and manipulative techniques beyond a person's consciousness to push customers into harmful loans | p | 5a
Senioren-Kampagne | KI sucht gezielt ältere, verwirrte Menschen und nutzt ihre Hilflosigkeit aus, um Abos zu verkaufen | p | 5b
Targeting gambling ads | Exploits the financial hardship of indebted people to make them gamble more | p | 5b
Mieterpunkte | Vertrauenswürdigkeit von Mietern wird aus ihrem Sozialverhalten und Social-Media-Profilen über Jahre bewertet; schlechte Punktwerte führen zur Ablehnung | p | 5c
Social scoring of citizens | Ranks residents by their social behaviour and restricts access to services | p | 5c
Täterprognose | Sagt allein anhand von Persönlichkeitsmerkmalen vorher, ob jemand eine Straftat begehen wird | p | 5d
Shoplifter prediction | Predicts from a person's profile alone whether they will commit a crime | p | 5d
Gesichter-Datenbank | Lädt massenhaft Gesichtsbilder aus dem Internet und von Überwachungskameras, um eine Datenbank zur Gesichtserkennung aufzubauen | p | 5e
Face scraper | Untargeted scraping of facial images from social networks to expand a face recognition database | p | 5e
Stimmungsbarometer Homeoffice | Webcam liest aus der Mimik der Mitarbeitenden, ob sie gestresst oder gelangweilt sind | p | 5f
Agent voice mood | Infers the emotions of our call center agents from their voice to coach them | p | 5f
Aufmerksamkeit im Klassenzimmer | Kameras erkennen am Gesichtsausdruck, welche Schüler sich langweilen oder traurig sind | p | 5f
Emotion tracking of employees | Emotion recognition of staff via webcam during meetings | p | 5f
Emotionserkennung Therapie | Emotionserkennung aus der Stimme zur medizinischen Behandlung depressiver Patienten in der Klinik | hr | III1
Biometrische Gruppen | Leitet aus Fotos die sexuelle Orientierung und Religion von Personen ab | p | 5g
Political faces | Biometric categorisation of visitors by ethnic origin and political opinion from camera images | p | 5g
Live-Fahndung | Biometrische Echtzeit-Fernidentifizierung auf öffentlichen Plätzen zur Strafverfolgung | p | 5h
Nudify | Erzeugt aus Fotos realer Personen Nacktbilder ohne deren Einwilligung | p | 5ba
Undress app | Generates nude images of real people without consent | p | 5ba
Kindesmissbrauch-Bilder | Generiert sexualisierte Darstellungen von Kindern | p | 5bb
CSAM-Filter | Erkennt Missbrauchsdarstellungen in hochgeladenen Bildern und sperrt sie | mrl |
# Annex III 1
Hausverbot-Erkennung | Gesichtserkennung im Markt vergleicht alle Besucher mit einer Liste von Personen mit Hausverbot | h | III1
Stadion face matching | Remote biometric identification of visitors against a watch list | h | III1
Zielgruppen am Regal | Kamera schätzt Alter und Geschlecht der Kunden und spielt passende Werbung aus | hr | III1,50.3
Anrufer-Gefühle | Erkennt Ärger in der Stimme der anrufenden Kunden und leitet sie weiter | hr | III1,50.3
Zutritt per Gesicht | 1:1-Abgleich des Gesichts mit dem Foto auf der Ausweiskarte am Eingang, nur zur Verifizierung | mrl | III1
Fingerprint login | Biometric verification: the fingerprint only confirms that the user is who they claim to be | mrl | III1
# Annex III 2
Netzschutz | KI als Sicherheitsbauteil für die Stromversorgung: schaltet Leitungen bei Überlast ab | h | III2
Water works safety | Safety component in the management of the water supply, shuts valves | h | III2
Ampelsteuerung | KI regelt die Ampeln der Stadt und gibt Einsatzfahrzeugen Vorrang | hr | III2
Gasdruckregelung | Regelt den Gasdruck im Versorgungsnetz und löst die Notabschaltung aus | hr | III2
Fernwaerme Schutz | Ueberwacht die Sicherheit des Fernwaermenetzes und schaltet Pumpen automatisch ab | hr | III2
Rechenzentrum Brandschutz | Sicherheitsbauteil kritischer digitaler Infrastruktur, löst Löschanlage aus | hr | III2
# Annex III 3
Studienplatzvergabe | KI ordnet Studienbewerber nach Eignung und entscheidet über die Zulassung | h | III3
Klausurkorrektur | Bewertet Klausuren der Berufsschüler automatisch und vergibt Noten | h | III3
Exam grading | Automatically grades students' essays | h | III3
Niveaueinstufung | Stuft Lernende in das passende Bildungsniveau ein und bestimmt, welchen Kurs sie besuchen dürfen | hr | III3
Online proctoring | Monitors students for cheating during tests | h | III3
Prüfungsaufsicht | Kamera erkennt verbotenes Verhalten bei Onlineprüfungen der Studierenden | h | III3
# Annex III 4
Stellenanzeigen gezielt ausspielen | Gezielte Stellenanzeigen an ausgewählte Nutzergruppen in sozialen Netzen | h | III4a
Lebenslauf-Sichtung | Sortiert eingehende Lebensläufe nach Passung zur Stelle | h | III4a
Resume screening | Filters job applications and ranks candidates | h | III4a
CV parser ranking tool | Scores applicants for interviews | h | III4a
Bewerber Vorauswal | Bewerbungen werden automatish bewertet und sortirt | h | III4a
Videointerview-Auswertung | Analysiert Antworten im Videointerview und bewertet die Eignung der Kandidatinnen | h | III4a
Beförderungsvorschläge | KI schlägt vor, welche Mitarbeitenden befördert werden | h | III4b
Termination advisor | Recommends which employees to dismiss | h | III4b
Leistungsüberwachung Lager | Misst Pickrate je Lagermitarbeiter und bewertet deren Leistung | h | III4b
Gig task allocation | Allocates tasks to couriers based on their individual behaviour and traits | h | III4b
Schichtplanung | Optimiert den Dienstplan nach Verfügbarkeit und Arbeitszeitgesetz | rm | III4b
Tourenzuteilung nach Fahrverhalten | Fahrer erhalten Touren je nach persönlichem Fahrverhalten und Zuverlässigkeit | h | III4b
Personaleinsatz optimieren | Optimale Einsatzzeiten des Verkaufspersonals aus Kundenfrequenz | r | III4b
Talent management | Identifies high potentials among our workforce for promotion | h | III4b
Mitarbeiterfluktuation | Prognostiziert, welche Beschäftigten kündigen werden | hr | III4b
# Annex III 5
Wohngeld-Prüfung | Prüft Anträge auf Sozialleistungen und entscheidet über den Anspruch | h | III5a
Benefit eligibility | Evaluates eligibility of citizens for public assistance benefits | h | III5a
Kreditscoring Privatkunden | Bewertet die Kreditwürdigkeit von Verbrauchern | h | III5b,27
Zahlungsausfall-Prognose | Score für den Zahlungsausfall von Privatkunden beim Kauf auf Rechnung | hr | III5b
Consumer credit | Estimates creditworthiness of loan applicants | h | III5b,27
Betrugserkennung | Erkennt betrügerische Kartenzahlungen | mr |
Fraud detection | Flags fraudulent credit card transactions for review | mr |
Prämienrechner Lebensversicherung | Risikobewertung und Preisbildung für Lebens- und Krankenversicherung | h | III5c,27
Health insurance pricing | Risk assessment and pricing of health insurance for individuals | h | III5c
Kfz-Tarif | Berechnet die Prämie der Kfz-Versicherung nach Fahrzeugtyp | mr |
Notrufabfrage | Stuft Notrufe nach Dringlichkeit ein und disponiert Rettungswagen | h | III5d
ER triage | Emergency healthcare patient triage | h | III5d
B2B-Bonität | Prüft die Bonität von Firmenkunden (nur GmbH und AG) | mr |
# Annex III 6-8
Opferrisiko | Polizei bewertet das Risiko, Opfer einer Straftat zu werden | h | III6
Polygraph for police | Lie detector used by law enforcement during interrogations | h | III6
Beweismittel | Staatsanwaltschaft bewertet mit KI die Verlässlichkeit von Beweismitteln | h | III6
Rückfallprognose | Strafverfolgungsbehörde schätzt das Rückfallrisiko von Straftätern | hp | 
Police profiling | Law enforcement profiling of natural persons in the course of detection of criminal offences | h | III6
Visa-Anträge | Behörde prüft Visaanträge und Asylanträge mit KI | h | III7
Border risk | Assesses the security risk posed by migrants at the border | h | III7
Asylum evidence | Assists authorities in examining asylum applications | h | III7
Richterassistenz | Unterstützt das Gericht bei der Auslegung von Sachverhalt und Recht und der Anwendung auf den Fall | h | III8
Wahlbeeinflussung | Soll das Abstimmungsverhalten der Wähler bei der Bundestagswahl beeinflussen | hp | 
Voter persuasion | Influences the voting behaviour of people in an election with personalised messages | hp |
Arbitration helper | Judicial authority uses it to research and interpret facts and the law | h | III8
# Annex I
Roboterzelle | Personenerkennung als Sicherheitsfunktion: stoppt den Roboter, sobald ein Mensch den Gefahrenbereich betritt | hr | I
Machine safety component | AI safety component of machinery subject to third-party conformity assessment | h | I
Hautkrebs-Diagnose | Diagnose von Hautkrebs aus Bildern, Medizinprodukt der Klasse IIa | h | I
Medical device imaging | Software as a medical device detects tumours in CT scans | hr | I
Aufzugssteuerung | Sicherheitsbauteil des Aufzugs erkennt Personen in der Tür | hr | I
Sprechende Puppe | Kinderspielzeug mit Sprach-KI | rhl | I
Notbremsassistent | KI-Bremsassistent im Fahrzeug erkennt Fußgänger | hr | I
Autonomous forklift | Self-driving forklift stops when it detects people | hr | I
Funkmodul | Funkanlage mit KI-Sicherheitsfunktion nach RED | hr | I
Druckbehälter | Sicherheitsventil am Druckgerät wird per KI ausgelöst | hr | I
Schutzhelm | KI in persönlicher Schutzausrüstung warnt vor Gefahr | hr | I
Gasgerät | KI regelt die Flammenüberwachung im Gasgerät | hr | I
# Art. 6(3) and answers
Bewerbungen strukturieren | Überträgt Angaben aus Lebensläufen in Formularfelder, ohne Bewertung | rh | III4a,6.3
Bewerbungen strukturieren | Überträgt Angaben aus Lebensläufen in Formularfelder | mlr | 6.3 | employment=ja,profiling=nein,exemption=ja
Bewerbungen sichten | Liste für das Vorgespräch | h | III4,6.3 | employment=ja,profiling=ja,exemption=ja
Bewerbungen sichten | Liste für das Vorgespräch, ein Mensch prüft mit | h | III4 | employment=ja,humanDecides=ja
Kursnoten | Vorschlag für Noten | h | III3 | education=ja
Rechnungen lesen | Erfasst Rechnungen | h | III4 | employment=ja
Assistent | Beantwortet Fragen | l | 50.1 | interaction=ja
Bilder für Kataloge | Erstellt Produktbilder | l | 50.2 | generates=ja
Beleuchtung | Steuert Licht | h | III1 | biometrics=ja
Lernapp | Übungsaufgaben für Auszubildende | p | 5f | emotion=ja,education=ja
Coaching | Gesprächstraining im Vertrieb | p | 5f | emotion=ja,employment=ja
Werbetest | Reaktionen auf Werbespots | hr | III1,50.3 | emotion=ja
Kauf auf Rechnung | Prüft Kunden | h | III5 | creditInsurance=ja
Pumpensteuerung | Regelung | h | III2 | infrastructure=ja
Bildauswertung | Röntgenbilder | h | I | annexOne=ja
Bewerberauswahl | Sortiert Bewerbungen | rml | | employment=nein
Chatbot | Beantwortet Kundenfragen im Web | mr | | interaction=nein
Newsletter | Schreibt Newsletter | mr | | generates=nein,interaction=nein
Projekt X | Prototyp | h | | aiActClass=hoch
Projekt Y | Bewerberauswahl per KI | m | | aiActClass=minimal
Lead-Scoring | Bewertet Interessenten | rh | | profiling=ja,naturalPersons=ja
Bedarfsprognose | Prognose | m | | naturalPersons=nein,profiling=nein,interaction=nein,generates=nein,biometrics=nein,emotion=nein,employment=nein,education=nein,creditInsurance=nein,infrastructure=nein,annexOne=nein
# Art. 50
Website-Chatbot | Beantwortet Fragen von Kunden rund um die Uhr | l | 50.1
Voicebot Hotline | Nimmt Anrufe entgegen und vereinbart Termine | l | 50.1
Virtual assistant | Answers customer questions in the web shop | l | 50.1
WhatsApp-Bot | Kunden fragen nach dem Lieferstatus | l | 50.1
Telefonassistent | KI nimmt Reservierungen für das Restaurant an | l | 50.1
Newsletter-Texte | KI schreibt Newsletter und Social-Media-Beiträge | lm | 50
Produktvideos | Generiert Videos mit künstlichen Sprechern | l | 50.2
Deepfake-Video | Der Geschäftsführer spricht im Video täuschend echt in fünf Sprachen | l | 50.4
Stimmklon | Synthetische Stimme eines Sprechers für Werbespots | l | 50
Press articles | Generates news articles on local politics published without editorial review | l | 50.4
Marketing images | Image generation for social media | l | 50.2
Wissensassistent | Interne Dokumentensuche für Mitarbeitende, antwortet mit Fundstellen | ml |
Produktbeschreibungen | Erstellt Texte für den Onlineshop | lm | 50
Code assistant | Suggests source code to our developers | ml |
Übersetzung | Übersetzt Handbücher | ml |
# SME, minimal
Rechnungserfassung | Liest Eingangsrechnungen aus und bucht sie vor | m |
Ticket-Kategorisierung | Ordnet Support-Tickets Teams zu | m |
Bedarfsprognose | Prognostiziert den Absatz je Artikel | m |
Predictive Maintenance | Sagt Ausfälle der Maschinen voraus | m |
Lead-Scoring B2B | Bewertet Firmenkontakte nach Abschlusswahrscheinlichkeit | m |
Inventory optimization | Optimises stock levels per warehouse | m |
Route planning | Plans delivery routes for lorries | m |
Angebotskalkulation | Schlägt Preise für Angebote im Metallbau vor | m |
Sichtprüfung Schweißnähte | Kamera erkennt Fehler an Schweißnähten | m |
Spamfilter | Filtert unerwünschte E-Mails | m |
Dokumentenklassifizierung | Sortiert die Eingangspost nach Art | m |
Energy forecast office | Forecasts electricity use of the office building | m |
Spesenprüfung | Prüft Belege auf Vollständigkeit | mr |
Churn prediction | Predicts which customers will cancel their subscription | m |
Warenkorbanalyse | Findet Artikel, die oft zusammen gekauft werden | m |
Meeting minutes | Transcribes and summarises meetings | ml |
Baufortschritt | Drohnenbilder der Baustelle werden mit dem Plan verglichen | m |
Ernteprognose | Schätzt den Ertrag aus Wetter- und Bodendaten | m |
Speiseplan | Schlägt Menüs nach Lagerbestand vor | m |
Vertragsanalyse | Findet Fristen und Klauseln in Verträgen | m |
Dublettenprüfung Stammdaten | Findet doppelte Artikelstämme | m |
# Traps
Lieferantenscore | Score für Lieferanten aus Termintreue und Qualität | m |
Bewertung von Immobilien | Schätzt den Marktwert von Häusern | m |
Kreditoren-Buchhaltung | Bucht Kreditoren und schlägt Konten vor | m |
Policen sortieren | Ordnet Police und Nachtrag dem Vertrag zu | m |
Prüfung Schraubverbindung | Automatische Prüfung mit Klassifizierung in gut und schlecht | m |
Maschineneinstellung | Schlägt die beste Einstellung der Spritzgussmaschine vor | m |
Bewerbung neuer Produkte | Plant die Bewerbung des neuen Produkts in Anzeigen | ml |
Schulcatering | Prognose, wie viele Essen Schüler bestellen | m |
Terminplanung Praxis | Schlägt dem Patienten am Empfang freie Termine vor | mlr |
Kamera am Förderband | Kamera zählt Kisten auf dem Förderband | m |
Anzeigentexte mit Emotion | Schreibt Werbetexte, die Emotionen wecken | lm |
Uniformbedarf Polizei | Absatzprognose für Uniformen; Kunde ist die Polizei | m |
Wahl des Lieferanten | Hilft bei der Wahl von Lieferanten nach Preis | m |
Gesicht der Marke | Findet Motive, die zum Gesicht der Marke passen | ml |
Stahlprofile | Optimiert den Zuschnitt von Profilen aus Stahl | m |
Kandidaten für Ersatzteile | Ermittelt Kandidaten für den Austausch von Ersatzteilen | m |
Pumpenleistung | Prognostiziert die Leistung von Pumpen | m |
Verhalten der Maschine | Erkennt auffälliges Verhalten von Maschinen | m |
Temperaturüberwachung | Überwachung der Temperatur im Kühlhaus | m |
Zugang zum Gebäude | Chipkarten-Zugang: erkennt defekte Leser | mr |
Zugang per Iris | Iris-Scan identifiziert jeden, der das Gebäude betritt | hr | III1
Stromeinkauf | Plant den Einkauf von Strom am Markt | m |
Employee parking | Forecasts how many parking spaces are free | m |
Application monitoring | Monitors the performance of our web applications and servers | m |
Candidate molecules | Ranks candidate materials for adhesives | m |
Credit notes | Reads credit notes from suppliers | m |
Class schedule of trains | Classifies wagon types from images | m |
Grading of timber | Grades boards by quality | m |
School bus spare parts | Forecasts demand for spare parts for school buses | m |
Emotionslose Fehlersuche | Findet Fehler in Logdateien | m |
# Negations and two purposes
Besucherzählung | Zählt Besucher ohne Gesichtserkennung und ohne biometrische Daten | mr |
Schichtplan | Planung ohne Bewertung einzelner Personen und keine Leistungsüberwachung | rm |
Kundenanalyse | Keine Emotionserkennung, nur Auswertung von Textbewertungen | m |
No hiring decisions | Forecasts staffing needs per department; it does not screen or rate applicants | mr |
Nicht ohne Gesichtserkennung | Das Tor öffnet nicht ohne Gesichtserkennung der Besucher | hr | III1
Chatbot und Bewerberranking | Der Chatbot beantwortet Fragen und bewertet danach die Bewerber | h | III4a
Rechnungen und Mitarbeiterleistung | Liest Rechnungen; außerdem wird die Leistung jedes Sachbearbeiters überwacht | h | III4b
Bewerberauswahl mit Mensch | KI sortiert Bewerber vor, die Entscheidung trifft immer ein Mensch | h | III4a
Human in the loop loans | Scores loan applicants; a human reviews every decision | h | III5b
# Name only, empty, other languages
Bewerbermatching | | hr | III4
Chatbot | | l | 50.1
Projekt Phoenix | | r |
KI | | r |
Pilot 3 | tbd | r |
Test | Test test | r |
Tri des candidatures | L'IA classe les CV des candidats à un poste | rh |
Previsione della domanda | Prevede le vendite per ogni prodotto | rm |
Selección de personal | Clasifica a los candidatos para un puesto | rh |
Optimierung | Wir wollen irgendwas mit KI machen | r |
Kumpel im Chat | Quatscht mit unsern Kunden und hilft denen weiter | lr |
Leute aussieben | Schmeisst ungeeignete Bewerber gleich raus | h | III4a
Faulpelze finden | Merkt, wer im Lager zu langsam arbeitet | hr | III4b
Wer kriegt Geld | Sagt, ob ein Kunde seinen Kredit zurueckzahlt | hr | III5b
`;
