import type { ProviderKind } from "../../../src/app/text-model-port";
import { endpointOf, usualAddress } from "../../../src/llm/client/endpoint";
import { regionOf } from "../../../src/llm/client/endpoint-region";

const apiKey = "0123456789abcdef0123";
const at = (provider: ProviderKind, baseUrl: string) => endpointOf({ provider, baseUrl, apiKey });

test.each<[ProviderKind, string, string]>([
  ["compatible", "https://ki.example/v1/chat/completions", "https://ki.example/v1"],
  ["compatible", " https://ki.example/v1/chat/completions/ ", "https://ki.example/v1"],
  ["compatible", "https://ki.example/v1///", "https://ki.example/v1"],
  ["compatible", "ki.example/gateway/v1", "https://ki.example/gateway/v1"],
  ["compatible", "HTTPS://KI.example:443/v1#x", "https://ki.example/v1"],
  ["compatible", "http://127.0.0.1:8000", "http://127.0.0.1:8000"],
  ["compatible", "127.0.0.1:8000/v1", "http://127.0.0.1:8000/v1"],
  ["compatible", "ki-server:8000/v1", "http://ki-server:8000/v1"],
  ["compatible", "localhost:11434", "http://localhost:11434/v1"],
  ["ollama", "http://10.0.0.4:8080/api/chat", "http://10.0.0.4:8080/v1"],
  ["ollama", "http://localhost:11434/v1", "http://localhost:11434/v1"],
  ["lmstudio", "localhost:1234/", "http://localhost:1234/v1"],
  ["openai", "api.openai.com", "https://api.openai.com/v1"],
  ["openai", "https://eu.api.openai.com/", "https://eu.api.openai.com/v1"],
  ["compatible", "https://api.mistral.ai", "https://api.mistral.ai/v1"],
  ["azure", "https://firma.openai.azure.com", "https://firma.openai.azure.com/openai/v1"],
  ["compatible", "firma.openai.azure.com/openai/", "https://firma.openai.azure.com/openai/v1"],
  [
    "azure",
    "https://firma.services.ai.azure.com/api/projects/eins",
    "https://firma.services.ai.azure.com/openai/v1",
  ],
  [
    "azure",
    "https://firma.openai.azure.com/openai/v1/chat/completions?api-version=preview",
    "https://firma.openai.azure.com/openai/v1",
  ],
  [
    "azure",
    "https://firma.openai.azure.com/openai/responses?api-version=2025-04-01-preview",
    "https://firma.openai.azure.com/openai/v1",
  ],
  [
    "azure",
    "https://firma.openai.azure.com/openai/deployments/texte/chat/completions?api-version=2024-06-01",
    "https://firma.openai.azure.com/openai/deployments/texte ?api-version=2024-06-01",
  ],
  [
    "azure",
    "https://firma.openai.azure.com/openai/deployments/texte",
    "https://firma.openai.azure.com/openai/deployments/texte ?api-version=2024-10-21",
  ],
  ["azure", "https://apim.firma.example/ki", "https://apim.firma.example/ki"],
  ["compatible", "https://ki.example/v1?tenant=eins", "https://ki.example/v1 ?tenant=eins"],
])("%s, %s", (provider, typed, expected) => {
  const endpoint = at(provider, typed)!;
  const query = new URLSearchParams(endpoint.query).toString();
  expect(endpoint.baseUrl + (query && ` ?${query}`)).toBe(expected);
  expect(at(provider, endpoint.baseUrl)?.baseUrl).toBe(endpoint.baseUrl);
});

test.each([
  "",
  "   ",
  "kein Server",
  "ftp://ki.example",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "https://",
  "https://name:wort@ki.example/v1",
  "https://ki.example/v1?api_key=x",
  "https://ki.example/v1?Subscription-Key=x",
  `https://ki.example/${apiKey}/v1`,
  `https://ki.example/v1?tenant=${apiKey}`,
  "https://ki.example/sk-abcdefghijklmnopqrst/v1",
  "https://[::1",
])("%j is no address", (typed) => {
  expect(at("compatible", typed)).toBeNull();
});

test("Azure has a header of its own", () => {
  expect(at("compatible", "https://firma.openai.azure.com")?.keyHeader).toBe("api-key");
  expect(at("azure", "https://gateway.example/ki")?.keyHeader).toBe("api-key");
  expect(at("openai", "https://api.openai.com/v1")?.keyHeader).toBe("authorization");
});

test("usual addresses stay as they are", () => {
  for (const [provider, address] of Object.entries(usualAddress))
    if (address) expect(at(provider as ProviderKind, address)?.baseUrl).toBe(address);
});

test.each([
  ["localhost:11434", "local"],
  ["127.0.0.1", "local"],
  ["[::1]:1234", "local"],
  ["[fd00::1]", "local"],
  ["192.168.1.20:8000", "local"],
  ["172.20.0.1", "local"],
  ["172.40.0.1", "unknown"],
  ["ki-server", "local"],
  ["ki.firma.intern", "local"],
  ["api.openai.com", "other"],
  ["eu.api.openai.com", "eu"],
  ["api.mistral.ai", "eu"],
  ["mistral.ai.example", "unknown"],
  ["evil-mistral.ai", "unknown"],
  ["firma.openai.azure.com", "unknown"],
  ["firma-swedencentral.openai.azure.com", "unknown"],
  ["swedencentral.openai.azure.com", "unknown"],
  ["germanywestcentral.api.cognitive.microsoft.com", "eu"],
  ["eastus2.api.cognitive.microsoft.com", "other"],
  ["texte.swedencentral.models.ai.azure.com", "eu"],
  ["bedrock-runtime.eu-central-1.amazonaws.com", "eu"],
  ["bedrock-runtime.eu-west-2.amazonaws.com", "other"],
  ["europe-west3-aiplatform.googleapis.com", "eu"],
  ["us-central1-aiplatform.googleapis.com", "other"],
  ["ki.example", "unknown"],
])("%s computes in: %s", (host, region) => {
  expect(regionOf(host)).toBe(region);
});
