/** How a command ended. Messages of exit 0 go to stdout, all others and warnings to stderr. */
export interface CommandOutcome {
  /** 0 done · 2 the input can't be used · 1 our own failure. */
  exit: 0 | 1 | 2;
  message: string;
  /** Empty where there is none. */
  warning?: string;
}
