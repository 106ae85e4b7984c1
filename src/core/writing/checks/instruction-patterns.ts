/**
 * Sentences that make the reader, or another program that reads the workbook, do something outside the plan, and talk
 * of a model about itself. Both languages always: who smuggles in a sentence does not keep to one.
 */
const sources: readonly string[] = [
  // Rules of the game.
  "(?:ignor\\p{L}{0,6}|disregard|forget|override|bypass|vergiss|vergessen sie|missachte\\p{L}{0,3}|umgeh\\p{L}{1,3}) .{0,40}(?:instruction|prompt|rules?\\b|guideline|anweisung|regeln|vorgaben|richtlinien|system)",
  "(?:ignor\\p{L}{0,6}|forget|vergiss|disregard) (?:all|alle|alles|everything|any|previous|prior|the above|bisherige|vorherige|obige)",
  "\\b(?:as|i am|i'm|i’m) (?:an?|your) (?:ai|artificial|language model|large language|assistant|llm)",
  "\\b(?:als|ich bin) (?:ein[e]? )?(?:ki|künstliche intelligenz|ai|llm)?[- ]?(?:sprachmodell|assistentin|assistent|chatbot|ki-modell|ki) (?:kann|darf|bin|habe|werde|ist es mir)",
  "\\b(?:als ki(?!-) .{0,40}\\b(?:ich|mir|mich)|ich bin ein(?:e)? (?:ki|sprachmodell|assistent|chatbot))\\b",
  "\\b(?:my|mein|your|dein|ihr|the|reveal|show|print|output|zeige|nenne) (?:\\p{L}+ )?(?:system[ -]?(?:prompt|message|anweisung|nachricht|instruction))",
  "system[ -]?prompt (?:is|says|lautet|ist)|(?:developer|debug|entwickler|god|admin)[ -]?mod(?:e|us)\\b|jailbr(?:eak|oken)",
  "(?:^|\\n|[.!?] )(?:system|assistant|user|human|instruction|anweisung|new instructions?|neue anweisung(?:en)?|hinweis an (?:das|die) (?:modell|ki)|note to (?:the )?(?:model|ai|llm)) ?:",
  "<\\||\\[/?inst\\]|###|\\b(?:hacked|pwned|injected|canary[ -]?token)\\b",
  "\\byou are (?:now|no longer)\\b|\\bdu bist (?:jetzt|nun|ab sofort|nicht mehr)\\b|\\bact as\\b|\\bpretend (?:to|you)|\\bfrom now on\\b",
  // German texts of a plan address nobody as „du": such a verb speaks to the model.
  '(?:^|[.!?:;,\\n–—(„“"] ?|\\bbitte |\\bund )(?:schreibe?|nenne|ignoriere?|behaupte|empfiehl|übernimm|verschiebe|gib|füge|lasse?|vergiss|erwähne|betone|lobe|erfinde|verrate|übersetze|befolge|verwende|benutze|antworte|wiederhole|streiche|lösche|verdopple)(?=,? \\p{L})',
  "\\b(?:im text|in jede[mn] (?:satz|text|feld)|in (?:every|each) (?:sentence|text|field)) .{0,30}(?:immer|stets|nennen|schreiben|erwähnen|always|mention|write)\\b|\\b(?:write|answer|respond)(?: \\p{L}+){0,3} in (?:french|english|german|prose|spanish)\\b",
  "(?:^|[.!?:;\\n] ?)(?:please |bitte )?(?:respond|reply|answer|antworte|antworten sie)(?: nur| only| always| immer| stets| ausschließlich)? (?:with|mit|in|as)\\b",
  "\\b(?:gib|geben sie|output|print|repeat|wiederhole|wiederholen sie|reveal|offenbare) .{0,40}(?:\\baus\\b|verbatim|wörtlich|following|folgende|prompt|\\bkey\\b|schlüssel)",
  // Who reads a plan is not spoken to, and fields are not for it to accept.
  "\\b(?:(?:dear|liebe[rn]?|verehrte[rn]?|geehrte[rn]?) |(?:hinweis|nachricht|note|message) (?:an|für|to|for) (?:\\p{L}{2,5} )?)(?:leser|prüfer|reader|reviewer|auditor)|(?:^|[.!?:;\\n] ?)(?:an|to|für|for) (?:\\p{L}{2,5} ){0,2}(?:leser|prüfer|reader|reviewer|auditor|ki|ai|llm|modell|model|assistent|assistant)\\p{L}{0,5}(?:,[^:]{0,40})? ?:",
  "\\b(?:leser(?:innen|in)?|readers?|reviewers?) (?:sollten?|sollen|müssen|muss|werden gebeten|should|must|are asked to|need to|have to) .{0,60}(?:löschen|weiterleiten|öffnen|anlegen|senden|speichern|bezahlen|delete|forward|open|send|save|pay|accept|copy|click)",
  "\\b(?:accept|approve|annehmen|übernehmen|freigeben|akzeptieren) (?:\\p{L}+ ){0,3}(?:fields?|texts?|felder|texte|vorschläge) (?:\\p{L}+ ){0,2}(?:without|ohne|unchecked|ungeprüft)\\b",
  // Talk of an assistant.
  "^(?:sure|certainly|of course|gerne|natürlich|selbstverständlich|klar|okay|ok)[,!.:] ",
  "\\b(?:here(?:'s| is| are)|hier (?:ist|sind|kommt)) (?:the|your|a|an|der|die|das|ihr|ihre|mein|ein|eine) .{0,30}(?:text|json|antwort|answer|response|entwurf|draft|goal|ziel|fahrplan|roadmap|summary|zusammenfassung)",
  "\\b(?:i'm sorry|i’m sorry|i am sorry|es tut mir leid|tut mir leid|i cannot|i can't|i can’t|i am unable|ich kann (?:dabei|dazu|das|diese|ihnen|leider|nicht)|leider kann ich)",
  "\\b(?:ich habe|i have|i've|i’ve) (?:den|die|das|the|your|ihre|alle|all) ",
  "\\b(?:let me know|lassen sie mich wissen|ich hoffe|i hope|hope this|wenn sie (?:noch )?fragen haben|feel free)",
  // Money.
  "\\b(?:überweisen|bezahlen|zahlen|spenden|kaufen|bestellen) sie\\b|\\bbitte .{0,60}(?:überweis|bezahl|einzahl|zu zahlen|begleich)\\p{L}*",
  "\\büberweise (?:\\p{L}+ ){0,6}(?:auf|an)\\b|(?:geld|betrag|summe|vorschuss|anzahlung) (?:\\p{L}+ ){0,6}(?:überweisen|zu überweisen|einzahlen)|\\b(?:betrag|geld|summe) .{0,40}(?:auf (?:das|unser|mein|dieses|folgendes) konto)",
  "\\b(?:transfer|wire|send|remit|deposit) (?:\\p{L}+ ){0,3}(?:money|funds|amount|sum|payment|deposit|bitcoin|crypto\\p{L}*)\\b|\\bpay (?:us|now|immediately|the (?:amount|sum|invoice|fee|advance|deposit|bill)|this|your|to)\\b|\\bplease .{0,40}\\b(?:pay|transfer|wire|remit)\\b",
  "\\b(?:iban|bic|bitcoin|paypal|gift ?cards?|geschenkkarten?|gutscheinkarten?|western union|kryptowährung\\p{L}*|wallet)\\b",
  "\\b(?:our|unser|mein|my|dieses|this|following|folgendes) (?:bank )?(?:account|konto|bankkonto)\\b",
  // Clicks, files, macros.
  "\\bklick(?:e|en sie|t)?\\b .{0,40}(?:hier|auf|link|schalt|button|knopf)|\\bhier klicken\\b|\\bclick (?:here|on|the|this|below)\\b|\\btap here\\b",
  "\\b(?:öffnen|laden|besuchen|installieren|starten|scannen|folgen|löschen|deaktivieren|aktivieren|kopieren|bestätigen) sie\\b .{0,60}(?:anhang|datei|link|seite|website|webseite|programm|makro|software|app\\b|qr|herunter|virenschutz|schutz|inhalt|bearbeitung|blatt|mappe|tabelle|konto|zugang|identität|daten)",
  "\\b(?:open|download|visit|install|scan|run|execute|follow|delete|erase|copy) (?:(?:and|the|this|that|your|our|all|attached|following) ){1,3}(?:\\p{L}+ )?(?:attachment|file|link|site|website|page|program|software|app|qr|code|command|script|macro|sheets?|workbook|records|tables?)\\b",
  "\\b(?:anhang|datei|link) (?:öffnen|herunterladen|anklicken|aufrufen)\\b|\\bherunterladen und (?:installieren|ausführen)\\b",
  "\\bmakros?\\b .{0,30}(?:aktivier|zulass|einschalt|erlaub|ausführ)|(?:aktivier|erlaub|zulass)\\p{L}* (?:sie )?(?:die |alle )?(?:makros?|inhalte?|bearbeitung)\\b|\\b(?:enable|allow|activate|turn on) (?:the |all )?(?:macros?|content|editing|active)",
  "\\b(?:disable|turn off|switch off|deaktivier\\p{L}*|schalten sie) .{0,30}(?:antivirus|firewall|protection|security|virenschutz|sicherheit|schutz)",
  // Secrets and data.
  "\\b(?:geben|teilen|nennen|senden|schicken|übermitteln|bestätigen|ändern|hinterlegen|tragen|eingeben|mailen|leiten) sie .{0,60}(?:passwort|passwörter|kennwort|zugangsdaten|anmeldedaten|\\bpin\\b|\\btan\\b|kreditkarte|bankdaten|kontodaten|schlüssel|token|daten|liste|mappe|datei|tabelle|adresse|unterlagen|vertr)",
  "\\b(?:passwort|kennwort|zugangsdaten|anmeldedaten) (?:\\p{L}+ ){0,3}(?:eingeben|mitteilen|senden|schicken|angeben|bestätigen|nennen)|\\b(?:gib|teile|sende|schicke|verrate|nenne) (?:\\p{L}+ ){0,3}(?:passwort|kennwort|zugangsdaten|schlüssel|daten|liste|mappe|tabelle|datei)",
  "\\b(?:enter|share|provide|confirm|verify|send|submit|type|give|tell|forward) (?:(?:us|me|in|your|the|all|their|login|api|admin) ){1,4}(?:\\p{L}+ )?(?:password|passphrase|credentials|log-?in|pin|identity|account|credit card|bank details|api keys?|keys|token)\\b",
  "(?:^|[.!?:;\\n] ?|\\b(?:please|you (?:must|should|need to|have to)) )(?:share|provide|send|submit|give|forward|email|e-mail|mail|upload|post) (?:(?:us|me|in|the|over|a copy of) )*(?:your|all|this|these|customer|personal|company|client|confidential|internal|employee) (?:\\p{L}+ )?(?:data|list|workbook|files?|spreadsheet|records|table|details)\\b",
  "\\b(?:bitte|please) (?:\\p{L}+ ){0,8}(?:senden|schicken|weiterleiten|hochladen|send|forward|upload)\\b",
  "(?:^|[.!?] )ruf(?:e|t)? .{0,30}\\ban\\b|(?:^|[.!?] )(?:please )?(?:call|phone|ring|contact) (?:the|your) (?:vendor|supplier|bank|provider|hotline|dealer|author|sender|developer)\\b",
  "\\brufen sie .{0,40}\\ban\\b|\\b(?:kontaktieren|erreichen) sie uns\\b|\\bcall (?:us|me|now|this number|the number|our|the hotline)\\b|\\bcontact us\\b|\\bmelden sie sich (?:bei uns|unter|an)\\b|\\bloggen sie sich\\b|\\b(?:log|sign) in (?:to|with|now|here)\\b",
];

/** Patterns for a text as it is written. */
export const instructionPatterns: readonly RegExp[] = sources.map((source) => wordPattern(source));

/** Whether a text orders something; a cell that does is no name, and nothing may stand in a text because of it. */
export function givesOrders(text: string): boolean {
  return instructionPatterns.some((pattern) => text.search(pattern) >= 0);
}

/** `\b` of JavaScript knows no umlauts. */
function wordPattern(source: string): RegExp {
  return new RegExp(
    source.replaceAll(
      "\\b",
      "(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))",
    ),
    "giu",
  );
}
