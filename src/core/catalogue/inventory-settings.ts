import type { Bilingual } from "./column";
import { factSetting, type Setting } from "./setting";

/** The four questions of the infrastructure check; three yes make a company ready in principle. */
export const infrastructureKeys = [
  "structuredDatabases",
  "stableCloud",
  "modernWebServices",
  "currentBackups",
] as const;
export type InfrastructureKey = (typeof infrastructureKeys)[number];

const check = (key: InfrastructureKey, label: Bilingual, hint: Bilingual): Setting =>
  factSetting(key, { label, synonyms: [], hint }, { content: "yesNo" });

const fact = (key: string, label: Bilingual, hint: Bilingual): Setting =>
  factSetting(key, { label, synonyms: [], hint });

/** What the inventory asks of the company as a whole. */
export const inventorySettings: readonly Setting[] = [
  check(
    "structuredDatabases",
    { de: "Datenbanken mit Schnittstellen", en: "Databases with APIs" },
    {
      de: "Strukturierte Datenbanken mit Schnittstellen vorhanden: ja/nein",
      en: "Structured databases with APIs exist: yes/no",
    },
  ),
  check(
    "stableCloud",
    { de: "Stabile Cloud-Anbindung", en: "Stable cloud connection" },
    {
      de: "Anbindung an Cloud-Dienste zuverlässig: ja/nein",
      en: "Connection to cloud services is reliable: yes/no",
    },
  ),
  check(
    "modernWebServices",
    { de: "Moderne Web-Services", en: "Modern web services" },
    {
      de: "Eigene Anwendungen bieten Web-Services: ja/nein",
      en: "Own applications offer web services: yes/no",
    },
  ),
  check(
    "currentBackups",
    { de: "Backup und Sicherheit aktuell", en: "Backup and security up to date" },
    {
      de: "Sicherungen und Schutz auf aktuellem Stand: ja/nein",
      en: "Backups and protection are up to date: yes/no",
    },
  ),
  fact(
    "cloudServices",
    { de: "Cloud-Dienste", en: "Cloud services" },
    { de: "Welche heute genutzt werden", en: "Those in use today" },
  ),
  fact(
    "networkCapacity",
    { de: "Netzwerk", en: "Network" },
    { de: "Bandbreite, Engpässe", en: "Bandwidth, bottlenecks" },
  ),
  fact(
    "securityStandards",
    { de: "Sicherheitsstandards", en: "Security standards" },
    { de: "z. B. ISO 27001, Zwei-Faktor-Anmeldung", en: "e.g. ISO 27001, two-factor sign-in" },
  ),
];
