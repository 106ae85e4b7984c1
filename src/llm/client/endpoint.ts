import type { ModelFailure } from "../../core/writing/model-failure";
import type { ModelAccess, ProviderKind } from "../../app/text-model-port";
import { regionOf, type EndpointRegion } from "./endpoint-region";

/** Where requests go, worked out from what a person typed or pasted. */
export interface Endpoint {
  /** Without `/chat/completions`, slash at the end and query. */
  baseUrl: string;
  /** What stood behind a question mark, and the version that Azure's older addresses need. */
  query: Readonly<Record<string, string>>;
  /** With the port where it is not the usual one. */
  host: string;
  region: EndpointRegion;
  keyHeader: "authorization" | "api-key";
}

/** Usual addresses, for a form to start with. Nothing is sent there unless they stand in the settings. */
export const usualAddress: Readonly<Record<ProviderKind, string | null>> = {
  openai: "https://api.openai.com/v1",
  azure: null,
  compatible: null,
  ollama: "http://localhost:11434/v1",
  lmstudio: "http://localhost:1234/v1",
};

/** Version for addresses with `/deployments/` that name none. */
const azureVersion = "2024-10-21";

const azureHost = /\.(openai\.azure\.(com|us)|cognitiveservices\.azure\.com|services\.ai\.azure\.com)$/;

/** Paths of single operations, which people copy along with the address. */
const operation = /\/(chat\/completions|completions|responses|embeddings)$/;

/** Names of parameters that carry a key. Addresses end up in histories and logs, so a key must not stand there. */
const keyParameter =
  /^(api[-_]?key|key|token|access[-_]?token|subscription[-_]key|code|sig|secret|password)$/i;
const keyShape = /\b(sk|pk|gsk|xai)-[\w-]{16,}/;

/** Null where the address cannot be used: no URL, not http, or a key in it. Names of servers are taken as they are. */
export function endpointOf(access: Pick<ModelAccess, "provider" | "baseUrl" | "apiKey">): Endpoint | null {
  const url = parsedAddress(access.baseUrl);
  if (!url || url.hostname === "" || hasKey(url, access.apiKey)) return null;
  const isAzure = azureHost.test(url.hostname) || access.provider === "azure";
  const path = url.pathname.replace(/\/+$/, "").replace(operation, "").replace(/\/+$/, "");
  const basePath = isAzure ? azurePath(path) : usualPath(path, url, access.provider);
  return {
    baseUrl: url.origin + basePath,
    query: queryOf(url, basePath, isAzure),
    host: url.host,
    region: regionOf(url.host),
    keyHeader: isAzure ? "api-key" : "authorization",
  };
}

/** Why nothing can be sent at all; null where it can. */
export function refusedBeforeSending(access: ModelAccess, pageOrigin: string | null): ModelFailure | null {
  if (access.baseUrl.trim() === "" || access.model.trim() === "") return { kind: "notConfigured" };
  const endpoint = endpointOf(access);
  if (!endpoint) return { kind: "wrongAddress" };
  // Anything else cannot stand in a header, and the error of `fetch` would quote it.
  if (!/^[\x21-\x7e]*$/.test(access.apiKey.trim())) return { kind: "wrongKey" };
  const isMixed = pageOrigin?.startsWith("https:") && endpoint.baseUrl.startsWith("http:");
  return isMixed && !isThisDevice(new URL(endpoint.baseUrl).hostname) ? { kind: "mixedContent" } : null;
}

/** Hosts that browsers let an https page call without encryption. */
function isThisDevice(hostname: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(hostname) || hostname.endsWith(".localhost");
}

function parsedAddress(typed: string): URL | null {
  const text = typed.trim();
  if (/\s/.test(text) || text === "") return null;
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  try {
    const url = new URL(hasScheme ? text : `https://${text}`);
    if (!hasScheme && regionOf(url.host) === "local") url.protocol = "http:";
    return url.protocol === "https:" || url.protocol === "http:" ? url : null;
  } catch {
    return null;
  }
}

function hasKey(url: URL, apiKey: string): boolean {
  const key = apiKey.trim();
  return (
    url.username !== "" ||
    url.password !== "" ||
    [...url.searchParams.keys()].some((name) => keyParameter.test(name)) ||
    keyShape.test(url.href) ||
    (key.length >= 16 && decodedText(url.href).includes(key))
  );
}

function decodedText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Resources answer under `/openai/v1`; addresses of one deployment and of a gateway stay as they are. */
function azurePath(path: string): string {
  return path === "" || path === "/openai" || path.startsWith("/api/projects/") ? "/openai/v1" : path;
}

/** Servers whose address is known to need `/v1`; others may well answer without it. */
function usualPath(path: string, url: URL, provider: ProviderKind): string {
  const isOllama = provider === "ollama" || url.port === "11434";
  if (isOllama && /^(\/api(\/(chat|generate|tags))?)?$/.test(path)) return "/v1";
  const needsVersion = provider === "lmstudio" || url.port === "1234" || versionedHost.test(url.hostname);
  return path === "" && needsVersion ? "/v1" : path;
}

const versionedHost = /(^|\.)(api\.openai\.com|api\.mistral\.ai)$/;

function queryOf(url: URL, path: string, isAzure: boolean): Record<string, string> {
  const { "api-version": version, ...others } = Object.fromEntries(url.searchParams);
  if (!isAzure) return version === undefined ? others : { ...others, "api-version": version };
  if (path.endsWith("/openai/v1")) return others;
  const needed = version ?? (path.includes("/deployments/") ? azureVersion : undefined);
  return needed === undefined ? others : { ...others, "api-version": needed };
}
