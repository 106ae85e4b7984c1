import type { RequirementSets } from "./requirement-sets";

/** How the host introduces itself to office.js. */
export interface HostIdentity {
  /** Display and data language, e.g. `de-DE`. */
  locale: string;
  documentUrl: string;
  addinName: string;
  requirementSets: RequirementSets;
}

const excelOnTheWeb = 16;
const readWrite = 1;
const taskPane = 2;
const firstPartyControl = 1;

/** Answer to `getAppContextAsync`; every field is one that office.js reads. */
export function appContext(
  identity: HostIdentity,
  controlId: unknown,
  settings: readonly (readonly [string, string])[],
) {
  return {
    _id: controlId,
    _appName: excelOnTheWeb,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _appUILocale: identity.locale,
    _dataLocale: identity.locale,
    _docUrl: identity.documentUrl,
    _clientMode: readWrite,
    _settings: settings,
    _reason: "documentOpened",
    _osfControlType: firstPartyControl,
    _eToken: "",
    _correlationId: "standin",
    _appInstanceId: "standin",
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.20000.10000",
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
    _addinName: identity.addinName,
    _appDomains: [],
    _dialogRequirementMatrix: "",
    _featureGates: {},
    _initialDisplayMode: taskPane,
    _requirementMatrix: JSON.stringify(identity.requirementSets),
    _wacHostEnvironment: "0",
    _isFromWacAutomation: false,
  };
}
