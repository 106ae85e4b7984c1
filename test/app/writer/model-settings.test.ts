import { defaultModelSettings, settingsMemory } from "../../../src/app/writer/model-settings";
import type { DeviceStore } from "../../../src/app/device-store";

const secret = "key-of-a-test";

function device(): DeviceStore & { entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    get: (key) => entries.get(key) ?? null,
    set: (key, value) => void entries.set(key, value),
    remove: (key) => void entries.delete(key),
    isLasting: () => true,
  };
}

test("a key is kept for the session only, unless the user wants it otherwise", () => {
  const store = device();
  const memory = settingsMemory(store);
  memory.save({ ...defaultModelSettings, model: "m", apiKey: secret });
  expect(memory.read().apiKey).toBe(secret);
  expect([...store.entries.values()].join()).not.toContain(secret);
  expect(settingsMemory(store).read()).toEqual({ ...defaultModelSettings, model: "m", apiKey: "" });
});

test("a kept key is there after the session and gone when it is no longer to be kept", () => {
  const store = device();
  settingsMemory(store).save({ ...defaultModelSettings, apiKey: secret, keepKey: true });
  expect(settingsMemory(store).read().apiKey).toBe(secret);
  settingsMemory(store).save({ ...settingsMemory(store).read(), keepKey: false });
  expect([...store.entries.values()].join()).not.toContain(secret);
});

test.each(["{", "null", "[]", '{"provider":"other"}'])("a damaged entry %s counts as none", (entry) => {
  const store = device();
  settingsMemory(store).save(defaultModelSettings);
  for (const key of store.entries.keys()) store.entries.set(key, entry);
  expect(settingsMemory(store).read()).toEqual(defaultModelSettings);
});
