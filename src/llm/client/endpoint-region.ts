/** Where a host computes: on this device or in the own network, in the EU, elsewhere, or nobody can tell. */
export type EndpointRegion = "local" | "eu" | "other" | "unknown";

/** As providers state where they compute; a company's own agreement may say more than the address does. */
export const regionsStand = "2026-11";

/** Hosts by their last labels; the longer entry counts. */
const regionsByHost: readonly (readonly [string, EndpointRegion])[] = [
  ["api.openai.com", "other"],
  ["eu.api.openai.com", "eu"],
  ["mistral.ai", "eu"],
  ["us.mistral.ai", "other"],
  ["aleph-alpha.com", "eu"],
  ["ionos.com", "eu"],
  ["onstackit.cloud", "eu"],
  ["scaleway.ai", "eu"],
  ["api.anthropic.com", "other"],
  ["generativelanguage.googleapis.com", "other"],
  ["api.groq.com", "other"],
  ["api.deepseek.com", "other"],
  ["api.x.ai", "other"],
  ["openrouter.ai", "other"],
  ["api.together.xyz", "other"],
];

/** Regions of Azure, Amazon and Google within the EU, as they stand in addresses. London and Zurich are not. */
const cloudRegionsInEu: ReadonlySet<string> = new Set(
  (
    "westeurope northeurope francecentral francesouth germanywestcentral germanynorth swedencentral swedensouth " +
    "italynorth polandcentral spaincentral austriaeast belgiumcentral denmarkeast greececentral " +
    "eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2 " +
    "europe-west1 europe-west3 europe-west4 europe-west8 europe-west9 europe-west10 europe-west12 europe-north1 " +
    "europe-central2 europe-southwest1"
  ).split(" "),
);

/** Regions elsewhere, by how their names are built. */
const cloudRegionElsewhere =
  /^((east|west|central|northcentral|southcentral|westcentral)us\d?|(uk|switzerland|norway|japan|canada|australia|brazil|korea)\w+|(us|ap|sa|ca|me|af|eu)-[a-z]+-\d|(us|asia|europe|me)-[a-z]+\d+)$/;

const cloudDomains = /\.(azure\.com|microsoft\.com|amazonaws\.com|googleapis\.com)$/;

const privateAddress =
  /^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|\[::1\]$|\[f[cd][0-9a-f]{2}:|\[fe80:)/;

/** Names that no public name server knows. */
const privateName = /^[^.]+$|\.(localhost|local|lan|intern|internal|intranet|corp|home\.arpa)$/;

/** Where a host computes, as far as its name tells. An Azure resource's own name tells nothing. */
export function regionOf(host: string): EndpointRegion {
  const name = host.toLowerCase().replace(/:\d+$/, "");
  if (privateAddress.test(name) || (!name.startsWith("[") && privateName.test(name))) return "local";
  if (cloudDomains.test(name)) {
    // `firma.swedencentral.models.ai.azure.com`, but not the first label: people name their resources as they like.
    const labels = name
      .split(".")
      .flatMap((label, index) => (index === 0 ? firstLabelParts(label, name) : [label]));
    if (labels.some((label) => cloudRegionsInEu.has(label))) return "eu";
    if (labels.some((label) => cloudRegionElsewhere.test(label))) return "other";
  }
  const known = regionsByHost
    .filter(([suffix]) => name === suffix || name.endsWith(`.${suffix}`))
    .sort(([one], [other]) => other.length - one.length)[0];
  return known?.[1] ?? "unknown";
}

/** `westeurope.api.cognitive.microsoft.com` and `europe-west3-aiplatform.googleapis.com` begin with their region. */
function firstLabelParts(label: string, name: string): string[] {
  if (name.endsWith(".api.cognitive.microsoft.com")) return [label];
  return name.endsWith("-aiplatform.googleapis.com") ? [label.replace(/-aiplatform$/, "")] : [];
}
