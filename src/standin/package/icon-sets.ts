const digits: Record<string, string> = { "3": "Three", "4": "Four", "5": "Five" };

/** `3TrafficLights1` in files is `ThreeTrafficLights1` in the API and in documents. */
export function iconSetFromFile(name: string): string {
  return (digits[name[0] ?? ""] ?? name[0] ?? "") + name.slice(1);
}

export function iconSetToFile(name: string): string {
  const [digit, word] = Object.entries(digits).find(([, start]) => name.startsWith(start)) ?? ["", ""];
  return digit + name.slice(word.length);
}
