import type { ModelFailureKind } from "../../core/writing/model-failure";
import type { failureNotesDe } from "../de/model-failures";

/** Why a language model gives no texts, and what to do. */
export const modelFailuresEn: Readonly<Record<ModelFailureKind, string>> = {
  notConfigured:
    "No language model is set up yet. Enter an address and a model (on the command line: OPENAI_BASE_URL and OPENAI_MODEL).",
  wrongAddress:
    "No language model answers at this address. Check it, for example whether “/v1” is missing at the end or “https” should be “http”; it must not contain a key.",
  unreachable:
    "No server can be reached at this address. Check address and network; a local program such as Ollama or LM Studio must be running, a company's own certificate known to this device. Excel on the web often may not call programs on this computer; use Excel for Windows for them.",
  corsBlocked:
    "The server is there but does not allow calls from a browser (CORS). Allow the address of this add-in there (Ollama: OLLAMA_ORIGINS, LM Studio: the switch CORS), or ask your IT for access through a proxy.",
  mixedContent:
    "A secured page (https) may not call an unsecured address (http). Use an address with https, or a model on this device (http://localhost).",
  wrongKey: "The key is not accepted. Check that it is complete, valid and meant for this service.",
  forbidden:
    "Your access is known but blocked for this call. Have the key or your network enabled for the service and the model.",
  unknownModel:
    "There is no such model. Check the spelling; with Azure the deployment's name counts, with Ollama the model must be loaded (ollama pull).",
  badRequest:
    "The server does not understand the request. Choose another model, or check that the service offers “chat completions”.",
  tooLong:
    "The request is longer than the model can read. Choose a model with a larger context, or release fewer columns.",
  noStructuredOutput: "The model keeps to no given form (JSON). Choose another or a larger model.",
  rateLimited: "The service takes no more requests at present. Try again in a few minutes.",
  quotaExhausted:
    "The credit or quota of this access is used up. Top it up with the provider, or use another access.",
  serverError: "The service reports a fault of its own. Try again later or with another model.",
  timeout:
    "The answer did not come in the time allowed. Allow more time (on the command line: --llm-timeout), or choose a faster model.",
  connectionLost: "The connection broke before the answer was complete. Check the network and try again.",
  loginPage:
    "A web page answers in place of the language model, mostly a proxy's login. Log in with a browser or check the address, then try again.",
  truncated: "The answer ended early at the model's length limit. Choose a model that allows longer answers.",
  refused: "The model declined to answer. Check the released texts, or choose another model.",
  contentFiltered:
    "The service's content filter stepped in. Check the released texts, or have the filter adapted by the provider.",
  emptyAnswer: "The model answered nothing. Try again or with another model.",
  unusableAnswer:
    "The answer could not be used: it does not have the form asked for. Try again or with another model.",
  answerTooLarge: "The answer was far longer than needed and was cut off. Try again or with another model.",
  capReached:
    "The limit set for tokens or cost is reached. Raise it if the remaining texts are to be written, too.",
  cancelled: "Writing was cancelled. Start it again if you want the texts.",
};

/** Follow the reason where the server states numbers. */
export const failureNotesEn: typeof failureNotesDe = {
  status: "The server answers with status {status}.",
  seconds: "The server asks to wait {count} {count?second|seconds}.",
  minutes: "The server asks to wait {count} minutes.",
  hours: "The server asks to wait {count} hours.",
  days: "The server asks to wait {count} days.",
};

/** Follows the reason where part of the texts were finished. */
export const partlyWrittenEn = "What was finished by then is ready for review.";
