import { words, type LawRule } from "./law-rule";
import { detecting, generating } from "./vocabulary";

const contents = words`
      *text(e|en|es|vorschl\w*)?$, *bild(er|ern)?$, videos?$, *videos?$, audio, *stimmen?$, voices?$,
      images?$, photos?$, *fotos?$, grafik, graphics?$, *beitrag, *beitraege, blog, newsletter, social media,
      posts?$, content$, inhalte?n?$, *beschreibung(en)?$, descriptions?$, copy$, e ?mails?$, kundenmail,
      *antwort(en)?$, *antwort(vorschl\w*|entw\w*), repl(y|ies)$, responses?$, *briefe?n?$, letters?$, musik,
      music, avatar, slogan, praesentation, presentation, pressemitteil, press release, stellenanzeige,
      articles?$, speech(es)?$, werbe ?anzeigen?$, angebotstext, drehbuch, podcast, illustration, mailing,
      stories, essay writing, caption`;

/** Art. 50: who meets or sees the AI must be told. */
export const limitedRules: readonly LawRule[] = [
  {
    key: "interaction",
    class: "limited",
    topics: ["interaction"],
    unless: words`
      (detect|block|filter|erkenn|abwehr)\w* (\w+ ){0,2}bots?$, bot (traffic|detection|abwehr|erkennung),
      botnet`,
    patterns: [
      words`
      *chat ?bot, voice ?bot, sprach ?bot, call ?bot, mail ?bot, telefon ?(bot|assisten|ki),
      virtuelle\w* (assisten|berater|agent), virtual (assistant|agent|advisor), conversational,
      dialog ?(system|bot), digitale\w* (assisten|berater), digital assistant, *sprach ?assisten,
      voice assist, bots?$, *bot(s)?$ (beantw|antwort),
      (ki|ai) (telefonie|phone|hotline|receptionist|rezeption), messenger, im chat$, per chat$, live ?chat, interactive voice,
      avatar (beraet|begruess), chat ?assisten, smart speaker, service ?roboter .*(gaest|kund|besuch),
      whatsapp`,
      [
        words`beantwortet, answers?$, responds?$, antwortet`,
        words`
      kund, customer, buerger, citizen, besucher, visitor, anrufer, caller, public$, gaest, patient, mieter,
      website`,
        words`
      automat, selbst, ki$, ai$, rund um die uhr, 24 7, direkt, directly, 24h`,
      ],
      words`nimmt (\w+ ){0,2}anrufe, (handles|takes|answers) (\w+ ){0,2}calls`,
    ],
  },
  {
    key: "deepfake",
    class: "limited",
    topics: ["generates"],
    unless: detecting,
    patterns: [
      words`
      deep ?fake, voice ?clon, stimm(en)? ?klon, face ?swap,
      digitaler zwilling (des|der) (geschaeftsf|person|ceo), lip ?sync`,
    ],
  },
  {
    key: "generation",
    class: "limited",
    topics: ["generates"],
    unless: words`quellcode, source code, programmcode`,
    patterns: [
      words`
      (text|bild|video|audio|content|inhalte?|image|speech|voice|copy|musik|music) ?(generier|erzeug|erstell|synthe|generation|generator|creation|production|produktion),
      (ki|ai) ?(text|bild|video|content|image|avatar|generiert|generated|copy),
      synthetisch\w* (stimm|bild|audio|video|medi|sprach|text|inhalt),
      synthetic (voice|audio|image|video|media|speech|text|content), text to (speech|image|video), tts$,
      *sprach ?synthese, copywriting, *textvorschl, *antwort ?vorschl, reply suggestion, suggested repl,
      midjourney, dall ?e$, stable diffusion, ghostwrit, textassisten, schreibassisten, writing assist,
      personalisierte (mails?|e ?mails?|anschreiben)$, marketing copy`,
      [generating, contents],
    ],
  },
];

/** Names of generative models and products: they say how, not what for. */
export const generativeModel: LawRule = {
  key: "generativeModel",
  class: "limited",
  topics: ["generates"],
  patterns: [
    words`
      generative, gen ?ai$, gen ?ki$, chat ?gpt, gpt$, gpt ?\d, llms?$, *sprachmodell, large language model,
      language models?$, copilot, gemini$, claude$`,
  ],
};
