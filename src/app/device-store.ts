/**
 * Small values kept on this device for this user, never in the workbook. May be blocked by the browser: then values
 * last as long as the page.
 */
export interface DeviceStore {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  /** False where values last only as long as the page. */
  isLasting(): boolean;
}
