/** Today in the user's time zone as `YYYY-MM-DD`; `toISOString` would give yesterday shortly after midnight. */
export function localDate(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** Now in the user's time zone as `YYYY-MM-DDTHH:MM`. */
export function localTime(): string {
  const now = new Date();
  return `${localDate()}T${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
