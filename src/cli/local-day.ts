/** The local day as `YYYY-MM-DD`, as a person at this machine would date a plan. */
export function localDay(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** The local time as `HH:MM`. */
export function localTime(): string {
  const now = new Date();
  return `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, "0");
}
