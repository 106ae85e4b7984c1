import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { createCA, createCert } from "mkcert";

export interface ServerCertificate {
  key: string;
  cert: string;
  /** The system trusts it, so no browser warns. */
  isTrusted: boolean;
}

/** Browsers refuse certificates that run longer than 398 days. */
const validityDays = 365;

/**
 * The certificate of `office-addin-dev-certs` if that tool was run (read only, it is never started from here: it asks
 * for a password), else one of our own, made once and kept in the user's cache.
 */
export async function findCertificate(home = homedir()): Promise<ServerCertificate> {
  const installed = readPair(join(home, ".office-addin-dev-certs"));
  if (installed) return { ...installed, isTrusted: true };
  const folder = join(cacheFolder(home), "ki-fahrplan");
  return { ...(readPair(folder) ?? (await makePair(folder))), isTrusted: false };
}

interface Pair {
  key: string;
  cert: string;
}

function readPair(folder: string): Pair | null {
  const [certFile, keyFile] = [join(folder, "localhost.crt"), join(folder, "localhost.key")];
  if (!existsSync(certFile) || !existsSync(keyFile)) return null;
  const pair = { key: readFileSync(keyFile, "utf8"), cert: readFileSync(certFile, "utf8") };
  return new Date(new X509Certificate(pair.cert).validTo).getTime() > Date.now() ? pair : null;
}

async function makePair(folder: string): Promise<Pair> {
  const name = {
    organization: "KI-Fahrplan workbench",
    countryCode: "DE",
    state: "-",
    locality: "localhost",
  };
  // The authority's key is thrown away: it has signed this one certificate and can sign no other.
  const ca = await createCA({ ...name, validity: validityDays });
  const pair = await createCert({ ca, domains: ["localhost", "127.0.0.1"], validity: validityDays });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "localhost.crt"), pair.cert);
  writeFileSync(join(folder, "localhost.key"), pair.key, { mode: 0o600 });
  return pair;
}

function cacheFolder(home: string): string {
  return process.env.LOCALAPPDATA ?? process.env.XDG_CACHE_HOME ?? join(home, ".cache");
}
