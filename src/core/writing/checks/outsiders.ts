import { foldGerman } from "../../values/normalise-text";
import type { CheckedText, CheckScope, Finding } from "./checked-text";
import type { Token } from "./tokens";

/**
 * Products, suppliers and laws that the workbook does not name. Only what can be told from ordinary words is found:
 * joined capitals („ClaimVision"), legal forms, what is introduced as a supplier, and laws by their ending.
 */
export function outsiderProblems({ text, tokens }: CheckedText, { index }: CheckScope): Finding[] {
  const isKnown = (name: string) => index.knownNames.includes(name.toLowerCase());
  const named = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const name = match.groups?.["name"] as string;
      return {
        name,
        start: match.index + match[0].indexOf(name),
        end: match.index + match[0].indexOf(name) + name.length,
      };
    }),
  );
  return named
    .filter(({ name }) => !isKnown(name) && !isEveryday(name))
    .filter(({ start, end }) => !isLiteral(tokens, start, end))
    .map(({ start, end }) => ({ code: "unknownReference", start, end }));
}

function isLiteral(tokens: readonly Token[], start: number, end: number): boolean {
  return tokens.some(
    (token) => token.start < end && token.end > start && (token.isLiteral || token.fact !== undefined),
  );
}

/** What people say for an everyday thing whoever makes it, and laws that hold for everybody. */
const everyday =
  /^(?:whatsapp|sharepoint|powerpoint|powerbi|powerautomate|onedrive|onenote|linkedin|youtube|github|gitlab|devops|javascript|paypal|chatgpt|openai|excel|word|outlook|teams|office|windows|microsoft|google|copilot|internet|intranet|quick|phase|english|german|french|european|kundinnen|iso|din|tiktok|wordpress|libreoffice|openoffice|marketing|finance|purchasing|sales|legal|human|controlling|engineering|procurement|operations|customer)$/;

function isEveryday(name: string): boolean {
  const folded = foldGerman(name);
  return everyday.test(folded) || /\p{Ll}Innen$/u.test(name) || knownLaw.test(folded);
}

const knownLaw =
  /^(?:eu )?(?:ai|data|data (?:governance|protection)|digital (?:services|markets)|cyber resilience|accessibility|works constitution|copyright|equality|employment|companies|general data protection|machinery|freedom of information) (?:act|regulation|directive|code)$|(?:[a-z]+-)*(?:aender|datenschutz|betriebsverfassung|personalvertretung|arbeit|lieferkette|hinweisgeber|geheimnis|urheber|produkt|barrierefreiheit|gleich|zugang|government|verwaltung|information|energie|messstelle|sicherheit|bsi|patient|krank|medizin|pflege|heim|versicherung|kredit|geldwaesche|wettbewerb|medien|telekommunikation|dienste|schul|landes|bundes|kommunal|gemeinde|grund|natur|steuer|handel|zoll|bau|vergabe|rechts|lohn|zeit|mutter|jugend|kinder|tier|infektion|kreislauf|verpackung|elektro|batterie|chemikalien|gefahrstoff|maschinen|umwelt|klima|immission|verkehr|personen|gueter|strassen|luft|sozial|ki|daten|lebensmittel|hygiene|arznei|apotheken|beamten|tarif|teilzeit|kuendigung|entgelt|transparenz|buergerlich|straf|gewerbe|handwerk)[a-z]*-?(?:gesetz|verordnung)e?[ns]?$/;

const capitalised = "\\p{Lu}\\p{L}*\\p{Ll}";
const legalForm =
  "(?:GmbH|mbH|AG|SE|KG|OHG|UG|eG|Ltd|Limited|Inc|LLC|Corp|Corporation|plc|PLC|SAS|S\\.A|B\\.V|BV)";
const product = "(?:software|platform|tool|product|solution|system|suite|app|service)";
const patterns = [
  // „ClaimVision"; three letters at least before the inner capital, as in „MedScribe".
  "(?<![\\p{L}\\p{N}.-])(?<name>\\p{Lu}\\p{Ll}{2,}(?:\\p{Lu}\\p{Ll}{2,})+)(?![\\p{L}])",
  `(?<![\\p{L}\\p{N}-])(?<name>${capitalised}(?:[ -]${capitalised}){0,2}) ${legalForm}(?!\\p{L})`,
  `\\p{Lu}\\p{L}+ (?:der Firma|des (?:Anbieters|Herstellers|Dienstleisters|Softwarehauses|Start-ups)|vom (?:Anbieter|Hersteller|Dienstleister)|von der Firma) [„"]?(?<name>${capitalised}{2})`,
  `(?<!\\p{L})(?:powered|supplied|provided|developed|delivered|hosted|made|built) by (?:the )?(?<name>${capitalised})`,
  `(?<!\\p{L})(?:licensed|bought|purchased|procured|sourced) from (?:the )?(?<name>${capitalised})`,
  `(?<!\\p{L})(?:[Rr]uns?|[Rr]unning|[Bb]uil[dt]s?|[Bb]ased|[Rr]ely|[Rr]elies) (?:up)?on (?:the )?(?<name>${capitalised})(?! (?:of|and|in) )`,
  `(?<!\\p{L})[Ww]e (?:will )?(?:use|buy|introduce|deploy|license|choose|adopt|purchase|procure|install) (?:the )?(?<name>${capitalised})`,
  `(?<!\\p{L})(?:[Tt]he|[Aa]|[Oo]ur) (?:vendor|supplier|provider|manufacturer|start-up) (?<name>${capitalised})`,
  `(?<!\\p{L})${product},? (?:called|named|by|from) (?:the )?(?<name>${capitalised})`,
  // Laws.
  `(?<![\\p{L}-])(?<name>(?!The |This |Any |Each |Under )(?:\\p{Lu}\\p{L}+(?: and| of)? ){1,4}(?:Act|Regulation|Directive|Statute|Ordinance))(?!\\p{L})`,
  "(?<![\\p{L}-])(?<name>\\p{Lu}[\\p{L}-]{3,}(?:gesetz|verordnung)(?:es|s)?)(?!\\p{L})",
].map((source) => new RegExp(source, "gu"));
