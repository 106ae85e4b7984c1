import type { ModelFailureKind } from "../../core/writing/model-failure";

/** Warum ein Sprachmodell keine Texte liefert, und was man tun kann. */
export const modelFailuresDe: Readonly<Record<ModelFailureKind, string>> = {
  notConfigured:
    "Es ist noch kein Sprachmodell eingestellt. Tragen Sie Adresse und Modell ein (auf der Befehlszeile: OPENAI_BASE_URL und OPENAI_MODEL).",
  wrongAddress:
    "Unter der Adresse antwortet kein Sprachmodell. Prüfen Sie die Adresse, zum Beispiel ob „/v1“ am Ende fehlt oder „https“ statt „http“ gehört; ein Schlüssel darf nicht darin stehen.",
  unreachable:
    "Unter der Adresse ist kein Server zu erreichen. Prüfen Sie Adresse und Netz; ein lokales Programm wie Ollama oder LM Studio muss gestartet sein, ein firmeneigenes Zertifikat auf diesem Gerät bekannt. Excel im Web darf Programme auf diesem Rechner oft nicht aufrufen; nehmen Sie dafür Excel für Windows.",
  corsBlocked:
    "Der Server ist da, lässt aber keine Aufrufe aus dem Browser zu (CORS). Erlauben Sie dort die Adresse dieses Add-ins (bei Ollama mit OLLAMA_ORIGINS, in LM Studio mit dem Schalter CORS), oder fragen Sie die IT nach einem Zugang über einen Proxy.",
  mixedContent:
    "Aus einer gesicherten Seite (https) darf keine ungesicherte Adresse (http) aufgerufen werden. Verwenden Sie eine Adresse mit https oder ein Modell auf diesem Gerät (http://localhost).",
  wrongKey:
    "Der Schlüssel wird nicht angenommen. Prüfen Sie, ob er vollständig, gültig und für diesen Dienst ist.",
  forbidden:
    "Der Zugang ist erkannt, aber für diesen Aufruf gesperrt. Lassen Sie den Schlüssel oder Ihr Netz für den Dienst und das Modell freischalten.",
  unknownModel:
    "Das Modell gibt es dort nicht. Prüfen Sie die Schreibweise; bei Azure zählt der Name der Bereitstellung, bei Ollama muss das Modell geladen sein (ollama pull).",
  badRequest:
    "Der Server versteht die Anfrage nicht. Wählen Sie ein anderes Modell, oder prüfen Sie, ob der Dienst „Chat Completions“ anbietet.",
  tooLong:
    "Die Anfrage ist länger, als das Modell lesen kann. Wählen Sie ein Modell mit größerem Kontext, oder geben Sie weniger Spalten frei.",
  noStructuredOutput:
    "Das Modell hält sich an keine vorgegebene Form (JSON). Wählen Sie ein anderes oder größeres Modell.",
  rateLimited:
    "Der Dienst nimmt gerade keine weiteren Anfragen an. Versuchen Sie es in einigen Minuten erneut.",
  quotaExhausted:
    "Das Guthaben oder Kontingent des Zugangs ist verbraucht. Laden Sie es beim Anbieter auf, oder verwenden Sie einen anderen Zugang.",
  serverError:
    "Der Dienst meldet eine Störung bei sich. Versuchen Sie es später erneut oder mit einem anderen Modell.",
  timeout:
    "Die Antwort kam nicht in der erlaubten Zeit. Erlauben Sie mehr Zeit (auf der Befehlszeile: --llm-timeout), oder wählen Sie ein schnelleres Modell.",
  connectionLost:
    "Die Verbindung brach ab, bevor die Antwort vollständig war. Prüfen Sie das Netz und versuchen Sie es erneut.",
  loginPage:
    "Statt des Sprachmodells antwortet eine Webseite, meist die Anmeldung eines Proxys. Melden Sie sich im Browser an oder prüfen Sie die Adresse, und versuchen Sie es erneut.",
  truncated:
    "Die Antwort endete vorzeitig an der Längengrenze des Modells. Wählen Sie ein Modell, das längere Antworten erlaubt.",
  refused:
    "Das Modell hat die Antwort abgelehnt. Prüfen Sie die freigegebenen Texte, oder wählen Sie ein anderes Modell.",
  contentFiltered:
    "Der Inhaltsfilter des Dienstes hat eingegriffen. Prüfen Sie die freigegebenen Texte, oder lassen Sie den Filter beim Anbieter anpassen.",
  emptyAnswer: "Das Modell hat nichts geantwortet. Versuchen Sie es erneut oder mit einem anderen Modell.",
  unusableAnswer:
    "Die Antwort war nicht zu verwenden: Sie hat nicht die verlangte Form. Versuchen Sie es erneut oder mit einem anderen Modell.",
  answerTooLarge:
    "Die Antwort war viel länger als nötig und wurde abgebrochen. Versuchen Sie es erneut oder mit einem anderen Modell.",
  capReached:
    "Die eingestellte Obergrenze für Token oder Kosten ist erreicht. Erhöhen Sie die Grenze, wenn die übrigen Texte auch geschrieben werden sollen.",
  cancelled: "Das Schreiben wurde abgebrochen. Starten Sie es erneut, wenn Sie die Texte möchten.",
};

/** Stehen hinter dem Grund, wo der Server Zahlen nennt. */
export const failureNotesDe = {
  status: "Der Server antwortet mit dem Status {status}.",
  seconds: "Der Server bittet um {count} {count?Sekunde|Sekunden} Wartezeit.",
  minutes: "Der Server bittet um {count} Minuten Wartezeit.",
  hours: "Der Server bittet um {count} Stunden Wartezeit.",
  days: "Der Server bittet um {count} Tage Wartezeit.",
};

/** Steht hinter dem Grund, wenn ein Teil der Texte fertig wurde. */
export const partlyWrittenDe = "Was bis dahin fertig war, steht zur Prüfung bereit.";
