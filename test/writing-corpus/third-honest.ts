import { fieldRows, honestRows } from "./corpus";

/** Written after the first two rounds, measured once before anything was changed for them. */
export const thirdHonest = [
  ...honestRows("de", [
    ...fieldRows("goal", [
      "Serviceanfragen werden heute überwiegend von Hand beantwortet; das kostet Zeit und führt zu uneinheitlichen Auskünften. Mit dem Chatbot entsteht ein verlässlicher Erstkontakt, der auch außerhalb der Geschäftszeiten erreichbar ist. Der Copilot ergänzt ihn dort, wo individuelle Antworten gefragt sind.",
      "Das Modul bringt {{m1.benefit}} Nutzen im Jahr und kostet insgesamt {{m1.total}}. Wichtiger als die reine Zahl ist aber, dass Wissen aus vielen Köpfen für alle nutzbar wird.",
      "Im Vordergrund steht nicht der Abbau von Stellen, sondern die Entlastung eines Teams, das seit Langem am Limit arbeitet.",
    ]),
    ...fieldRows("milestones", [
      "Abnahme erfolgt: Der Chatbot beantwortet die vereinbarten Themen verlässlich, offene Punkte sind dokumentiert und terminiert.",
      "Alle Beteiligten kennen ihre Rolle; Zugänge, Rechte und Testdaten sind eingerichtet.",
      "Die Nutzung wird laufend beobachtet, und ein Verfahren für Änderungen und Störungen ist etabliert.",
    ]),
    ...fieldRows("responsibilities", [
      "Führt das Projektteam, priorisiert Anforderungen und gibt Meilensteine frei.",
      "Sorgt für die fachliche Qualität der Antworten und stimmt Inhalte mit Marketing und Recht ab.",
      "Ist erste Ansprechpartnerin für Rückfragen aus den Teams; berichtet monatlich an die Geschäftsleitung.",
    ]),
    ...fieldRows("successFactors", [
      "Früh sichtbare Ergebnisse, über die auch gesprochen wird.",
      "Eine realistische Erwartung: Der Chatbot wird nicht jede Frage beantworten, und das ist in Ordnung.",
      "Daten aus dem Ticketsystem, die vollständig, aktuell und frei von Dubletten sind.",
      "Freiräume für die Key User, damit die Einführung nicht nebenher laufen muss.",
    ]),
    ...fieldRows("dependencies", [
      "Der Microsoft 365 Copilot kann erst starten, wenn der Chatbot für Serviceanfragen eingeführt ist, weil die Fachleute dann wieder verfügbar sind.",
      "Vor dem Pilot muss die Schnittstelle zum Ticketsystem stehen.",
      "{{UC-04.name}} folgt auf {{UC-02.name}} und liegt damit außerhalb dieses Moduls.",
    ]),
    ...fieldRows("quickWins", [
      "Schon im Pilot gewinnt das Team spürbar Zeit. Anschließend wird der Chatbot um weitere Sprachen und um den Kanal WhatsApp ergänzt.",
      "Wenig Risiko, viel Lerneffekt: Mit diesem Quick Win sammelt das Haus Erfahrung, bevor größere Vorhaben folgen.",
    ]),
    ...fieldRows("risks", [
      "Unklare Zuständigkeiten verzögern Entscheidungen.",
      "Person A entscheidet im Zweifel; strittige Punkte gehen an die Leitung Kundenservice.",
      "Halluzinationen: Das Modell erfindet Antworten, die plausibel klingen.",
      "Antworten nennen ihre Quelle; ohne Quelle gibt es keine Antwort.",
      "Die Akzeptanz leidet, wenn der Chatbot in den ersten Wochen zu oft passen muss.",
    ]),
    ...fieldRows("communication", [
      "Ein Newsletter informiert die Belegschaft über Stand, Erfolge und nächste Schritte.",
      "In offenen Sprechstunden können alle ihre Fragen loswerden; Person B moderiert.",
      "Kritische Stimmen werden eingeladen, den Piloten mitzugestalten.",
    ]),
    ...fieldRows("summary", [
      "{{plan.company}} setzt KI dort ein, wo sie den Menschen am meisten hilft. {{plan.scheduled}} sind eingeplant; sie kosten zusammen {{budget.total}}. Am Anfang steht der Chatbot für Serviceanfragen. Er ist ein Quick Win, braucht wenig Vorbereitung und liefert Erfahrungen für alles, was folgt. Die Rechnungsprüfung und der Microsoft 365 Copilot schließen sich an, die Vertragsanalyse rundet den Plan ab. Auf die Gesichtserkennung am Eingang wird verzichtet. Die größten Risiken liegen in der Datenqualität und in der Akzeptanz; beides wird früh angegangen.",
      "Der Plan läuft von {{plan.start}} bis {{plan.end}}. Jeder Schritt baut auf dem vorherigen auf, sodass Lernerfahrungen weitergegeben werden. Entscheidungen fallen jeweils nach dem Pilot, auf Basis gemessener Werte.",
    ]),
  ]),
  ...honestRows("en", [
    ...fieldRows("goal", [
      "Service requests are mostly answered by hand today, which takes time and leads to inconsistent information. The chatbot provides a reliable first contact that is also available outside business hours. The copilot complements it where individual answers are called for.",
      "The module brings {{m1.benefit}} a year and costs {{m1.total}} in total. More important than the figure, however, is that knowledge becomes available to everyone.",
      "The point is not to cut jobs but to relieve a team that has been working at its limit for a long time.",
    ]),
    ...fieldRows("milestones", [
      "Acceptance is complete: the chatbot answers the agreed topics reliably, and open points are documented.",
      "Everyone involved knows their role; access, permissions and test data are set up.",
      "Usage is monitored continuously, and a procedure for changes and incidents is in place.",
    ]),
    ...fieldRows("responsibilities", [
      "Leads the project team, prioritises requirements and signs off milestones.",
      "Ensures the quality of answers and aligns content with marketing and legal.",
      "Is the first point of contact for the teams and reports to senior management every month.",
    ]),
    ...fieldRows("successFactors", [
      "Early, visible results that people talk about.",
      "Realistic expectations: the chatbot will not answer every question, and that is fine.",
      "Data from the ticket system that are complete, current and free of duplicates.",
      "Time set aside for key users, so that the rollout does not have to happen on the side.",
    ]),
    ...fieldRows("dependencies", [
      "Microsoft 365 Copilot can only start once the chatbot for service requests has been introduced, because the experts are then available again.",
      "The interface to the ticket system must be in place before the pilot.",
      "{{UC-04.name}} follows {{UC-02.name}} and therefore lies outside this module.",
    ]),
    ...fieldRows("quickWins", [
      "The team gains noticeable time as early as the pilot. Afterwards, the chatbot is extended to further languages and channels.",
      "Little risk, a lot to learn: with this quick win, the company gathers experience before larger projects follow.",
    ]),
    ...fieldRows("risks", [
      "Unclear responsibilities delay decisions.",
      "Person A decides in case of doubt; contentious points go to the Head of Customer Service.",
      "Hallucinations: the model makes up answers that sound plausible.",
      "Answers cite their source; without a source there is no answer.",
    ]),
    ...fieldRows("communication", [
      "A newsletter keeps the workforce up to date on progress, successes and next steps.",
      "Open office hours give everyone a chance to ask questions; Person B moderates.",
      "Critical voices are invited to help shape the pilot.",
    ]),
    ...fieldRows("summary", [
      "{{plan.company}} uses AI where it helps people most. {{plan.scheduled}} are scheduled and cost {{budget.total}} altogether. The chatbot for service requests comes first. It is a quick win, needs little preparation and yields experience for everything that follows. The invoice check and Microsoft 365 Copilot come next, and contract analysis rounds off the plan. Face recognition at the entrance is left out. The greatest risks lie in data quality and acceptance; both are addressed early.",
      "The plan runs from {{plan.start}} to {{plan.end}}. Each step builds on the one before, so that lessons learned are passed on. Decisions are made after each pilot, based on measured values.",
    ]),
  ]),
];
