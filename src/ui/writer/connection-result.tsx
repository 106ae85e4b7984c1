import { fillWords } from "../../core/sheets/fill-words";
import { useWording } from "../words";
import { connectionSentence } from "./connection-text";
import { Message } from "./message";
import { failureSentence, useWriterWords } from "./writer-words";
import type { WriterProps } from "./writer-props";

/** What the connection test found, with what to do about it. */
export function ConnectionResult({ state: { connection, failure } }: WriterProps) {
  const wording = useWording();
  const words = useWriterWords().settings;
  if (failure?.task === "test")
    return <Message intent="error">{failureSentence(failure.failure, wording)}</Message>;
  if (!connection) return null;
  const status = connection.failure?.status;
  return (
    <Message intent={connection.failure ? "error" : "info"}>
      {connectionSentence(connection, wording)}{" "}
      {status !== undefined && <span className="muted">{fillWords(words.status, { status })}</span>}
    </Message>
  );
}
