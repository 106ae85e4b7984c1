/** Small words that hold sentences together; those that both languages share are left out of the language check. */
export const germanWords = wordSet(`
  der das dem den des ein eine einer eines einem einen und oder aber doch sondern denn wenn weil dass ob als wie
  ist sind wird werden wurde wurden worden sein haben hatte kann koennen konnte soll sollen muss muessen darf duerfen
  nicht kein keine keinen keiner keinem nur auch noch schon erst sehr mehr mit von vom zu zum zur bei beim nach vor aus
  auf fuer ueber unter durch gegen ohne um im ins am ans bis seit waehrend sowie damit dabei dafuer davon dazu daran
  darauf ihre ihren ihrer seine seinen sich er sie es wir ihr ich diese dieser dieses diesem diesen jede jeder jedes
  alle allen aller welche welcher bereits sobald danach zuvor zwischen je pro etwa dann dort hier deren dessen bleibt
  bleiben gibt geht steht stehen liegt liegen laeuft`);

export const englishWords = wordSet(`
  the an and or but if because that which who whose this these those is are was were be been being has have had can
  could should must may might would not no nor only also very more most with from of to into onto at by on for over
  about through against without until since while as than then there here it its they them their we our you your he
  she his her each every all any some both before after once when where how what does do did will shall up out off`);

const otherWords = wordSet(`
  le la les une et est pour dans avec sur qui que du aux par plus nous vous leur leurs cette ses son sont pas
  el los las una y es para con por del como sus este esta sobre mas
  il lo gli di che per della delle dei nel nella sono questo anche piu
  het een van en met voor op niet zijn wordt naar ook de heeft zodat deze dit bij aan meer worden
  de des en elle il lo se al del och att som det aer og ikke til av
  o os as um uma e do da dos das em no na com nao mais
  i w z na do jest sie oraz dla przez
  ve bir bu icin ile`);

/** Whether a word only holds a sentence together. */
export function isFunctionWord(folded: string): boolean {
  return germanWords.has(folded) || englishWords.has(folded) || folded === "die" || folded === "in";
}

/** Words of other European languages that neither German nor English has. */
export function isForeignWord(folded: string): boolean {
  return otherWords.has(folded) && !germanWords.has(folded) && !englishWords.has(folded);
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
