import type { DeviceStore } from "../app/device-store";

/**
 * Values in the browser's storage under Office's partition key, which keeps the same add-in in two hosts of one page
 * apart. Browsers may block storage for embedded pages; then values last as long as the page.
 */
export function browserStore(): DeviceStore {
  const partition = Office.context.partitionKey ?? "";
  const storage = usableStorage();
  const memory = new Map<string, string>();
  const name = (key: string) => partition + key;
  return {
    get: (key) => (storage ? storage.getItem(name(key)) : (memory.get(key) ?? null)),
    set(key, value) {
      if (storage) storage.setItem(name(key), value);
      else memory.set(key, value);
    },
    remove(key) {
      if (storage) storage.removeItem(name(key));
      else memory.delete(key);
    },
    isLasting: () => storage !== null,
  };
}

/** Null where the page may not store: the mere access throws there. */
function usableStorage(): Storage | null {
  try {
    const probe = "ki-fahrplan.probe";
    localStorage.setItem(probe, probe);
    localStorage.removeItem(probe);
    return localStorage;
  } catch {
    return null;
  }
}
