export interface ServerOptions {
  port: number;
  /** Workbook to show at the start; null = the sample. */
  open: string | null;
  /** Serve the pane with its CDN address of office.js, as a real Excel needs it. */
  keepCdn: boolean;
}

export const usage = `npm start -- [--port NUMBER] [--open FILE.xlsx] [--keep-cdn]
  --port      first port to try (3000); the next free one is taken
  --open      workbook to show instead of the sample
  --keep-cdn  leave the address of office.js as it is, for use by a real Excel`;

/** Reads the command line; a text says what is wrong with it. */
export function readOptions(values: readonly string[]): ServerOptions | string {
  const options: ServerOptions = { port: 3000, open: null, keepCdn: false };
  for (let index = 0; index < values.length; index++) {
    const name = values[index]!;
    if (name === "--keep-cdn") {
      options.keepCdn = true;
      continue;
    }
    const value = values[++index];
    if (name === "--port") {
      const port = Number(value);
      if (!Number.isInteger(port) || port < 1 || port > 65_535)
        return `--port needs a number from 1 to 65535.`;
      options.port = port;
    } else if (name === "--open") {
      if (!value) return "--open needs the path of a workbook.";
      options.open = value;
    } else {
      return `Unknown option ${name}.`;
    }
  }
  return options;
}
