import type { CheckedText, Finding } from "./checked-text";
import type { TextProblemCode } from "./text-problem";

/**
 * What does not belong in the prose of a plan whoever asked for it: somebody who says „ich“, shouting, one word over and
 * over, code, addresses spelled out; and what cells may order a model to state though no value bears it out: consent,
 * clearance, certificates, „from tomorrow“.
 */
const sources: readonly { code: TextProblemCode; flags: "gu" | "giu"; source: string }[] = [
  // Plans have no „I“ and say „Sie“; „meinen“ is a verb.
  { code: "instruction", flags: "giu", source: "(?:ich|mich|mir|mein|meine|meinem|meiner|meines|myself)" },
  { code: "instruction", flags: "giu", source: "(?:du|dich|dir|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?)" },
  { code: "instruction", flags: "giu", source: "ihr (?:seid|habt|müsst|sollt|könnt|werdet|dürft)" },
  {
    code: "instruction",
    flags: "gu",
    source:
      "(?<=(?:^|[.!?,;:–]\\s|(?:that|and|but|so|if|when|because|what|as)\\s))I(?= \\p{Ll}{2,}|['’](?:m|ll|ve|d))",
  },
  {
    code: "instruction",
    flags: "giu",
    source:
      "(?:siehe|vgl\\.?) (?:den |die |das )?(?:anhang|anlage|link|oben|unten)|see (?:the )?(?:attachment|attached|link|above|below)",
  },
  {
    code: "instruction",
    flags: "giu",
    source: "(?:deinstallieren|entfernen) sie|uninstall (?:the|your|all)",
  },
  {
    code: "instruction",
    flags: "gu",
    source: "(?:\\p{Lu}{4,}[\\s,.!]+(?:\\p{Lu}{1,3}[\\s,.!]+)*){3,}\\p{Lu}{4,}",
  },
  { code: "instruction", flags: "giu", source: "(?<again>\\p{L}{3,})(?:[\\s,.!–-]+\\k<again>){2,}" },
  { code: "link", flags: "giu", source: "www|(?:punkt|dot) \\p{L}+ (?:punkt|dot)(?= \\p{L})" },
  {
    code: "markup",
    flags: "giu",
    source: "(?:drop|alter|truncate) table|delete from|insert into|rm -rf|powershell|cmd\\.exe|sk-\\p{L}\\w*",
  },
  {
    code: "promise",
    flags: "giu",
    source:
      "(?:betriebsrat|personalrat|geschäftsführung|geschäftsleitung|vorstand|aufsichtsrat|aufsichtsbehörde|datenschutzbeauftragte[rn]?|rechtsabteilung|works council|management|board|regulator|authority|legal)(?: \\p{L}+){0,5} (?:zugestimmt|genehmigt|abgesegnet|approved|agreed|signed off)",
  },
  {
    code: "promise",
    flags: "giu",
    source:
      "(?:rechtlich|juristisch|datenschutzrechtlich|legally)(?: \\p{L}+)? (?:geprüft|unbedenklich|cleared|approved|unobjectionable)",
  },
  {
    code: "promise",
    flags: "giu",
    source:
      "(?:zertifizierung|zertifikat|zulassung|genehmigung|certification|certificate|approval|permit)(?: \\{\\{\\S+\\}\\}| [\\p{L}\\p{N}]+){0,5} (?:liegt (?:bereits |schon )?vor|liegen (?:bereits )?vor|(?:ist|wurde|has been|was) (?:bereits |schon |already )?(?:erteilt|granted|issued|obtained))",
  },
  {
    code: "promise",
    flags: "giu",
    source:
      "(?:geprüft|zertifiziert|tested|certified) (?:durch|vom|von|by) (?:den |the )?(?:tüv|bsi|dekra)|tüv[- ]?(?:geprüft|zertifiziert)",
  },
  {
    code: "promise",
    flags: "giu",
    source:
      "(?:es gibt|es bestehen|there (?:is|are)) (?:keine?|keinerlei|no) (?:\\p{L}+ )?(?:risiko|risiken|risks?)",
  },
  {
    code: "promise",
    flags: "giu",
    source:
      "(?:ist|sind|bleibt|bleiben|is|are|comes?) (?:\\p{L}+ )?(?:kostenlos|kostenfrei|gratis|free of charge|at no (?:extra )?cost)",
  },
  {
    code: "promise",
    flags: "giu",
    source:
      "(?:vorhaben|projekte?|plan|lösung|system|project|solution|tool|werkzeug) (?:läuft|laufen|ist|runs|is) (?:bereits|schon|already)",
  },
  {
    code: "dateWord",
    flags: "gu",
    source:
      "(?:ab|beginnt|startet|starten|beginnen|starts?|begins?|from) (?:morgen|übermorgen|tomorrow)|(?:seit |ab |since )?(?:vorgestern|gestern|yesterday)",
  },
];

const patterns = sources.map(({ code, flags, source }) => ({
  code,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags),
}));

/** Finds what is no prose of a plan; what is quoted, such as a question of a customer, may say „ich“. */
export function proseProblems({ text }: CheckedText): Finding[] {
  const spoken = text.replace(/„[^“”]*[“”]|“[^”]*”|"[^"]*"/g, (quoted) => "„".repeat(quoted.length));
  return patterns.flatMap(({ code, pattern }) =>
    [...(code === "instruction" ? spoken : text).matchAll(pattern)].map((match): Finding => ({
      code,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}
