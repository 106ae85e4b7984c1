/** Takes a stream of server-sent events apart; text may be cut anywhere. */
export interface EventSplitter {
  /** Data of the events that are complete with this text. */
  push(text: string): string[];
  /** Data of an event that the stream's end completes. */
  end(): string[];
}

const lineBreak = /\r\n|\n|\r/;

/** Begins with an empty stream. */
export function splitEvents(): EventSplitter {
  let rest = "";
  let data: string[] = [];
  const take = (line: string): string | null => {
    if (line === "") {
      const event = data.join("\n");
      data = [];
      return event === "" ? null : event;
    }
    const field = /^data(?:: ?|$)(.*)$/s.exec(line);
    // Everything else (comments that keep the connection open, names, identifiers) says nothing here.
    if (field) data.push(field[1] ?? "");
    return null;
  };
  return {
    push: (text) => {
      // A long line comes in many pieces; going through it each time would take ever longer.
      const endsNoLine = !rest.endsWith("\r") && !/[\r\n]/.test(text);
      rest += text;
      if (endsNoLine) return [];
      // A return at the end may be the first half of a line break.
      const end = rest.endsWith("\r") ? rest.length - 1 : rest.length;
      const lines = rest.slice(0, end).split(lineBreak);
      rest = (lines.pop() ?? "") + rest.slice(end);
      return lines.map(take).filter((event) => event !== null);
    },
    end: () => [...rest.split(lineBreak), ""].map(take).filter((event) => event !== null),
  };
}
