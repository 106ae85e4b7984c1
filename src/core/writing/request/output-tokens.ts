import type { BriefPart, WritingBrief } from "../brief/brief";
import { countWanted, wantedOfPart } from "./wanted-fields";

/** A field has two to four sentences or entries; this is a long one in German. */
const tokensPerField = 320;
const tokensOfSummary = 500;
/** Braces and member names. */
const tokensOfFrame = 100;

/** Upper estimate of what the answer to a part takes, as the preview and the caps count it. */
export function expectedOutputTokens(brief: WritingBrief, part: BriefPart): number {
  const wanted = wantedOfPart(brief, part);
  const summary = wanted.summary ? tokensOfSummary - tokensPerField : 0;
  return tokensOfFrame + countWanted(wanted) * tokensPerField + summary;
}

/**
 * Where the server is told to stop. Reasoning models think within this limit before they write the first letter, so it
 * is far above the estimate: what is not used is not paid.
 */
export function maxOutputTokens(brief: WritingBrief, part: BriefPart): number {
  return 4_000 + 2 * expectedOutputTokens(brief, part);
}
