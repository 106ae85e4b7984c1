/** Common first names, folded: with a capitalised word behind them they are a person whom the workbook may not know. */
export const firstNames: ReadonlySet<string> = new Set(
  `anna anne andrea andreas alexander alexandra ali angela annette anja anke antje axel barbara bernd bernhard birgit
  bjoern brigitte carsten christian christina christine christoph claudia daniel daniela david dennis dieter dirk
  elena elisabeth emma eva fatima felix florian frank franziska friedrich gabriele georg gerhard gisela hannah hans
  heike heiko heinz helga helmut holger ines ingo ingrid jana jens joachim jochen johanna johannes jonas joerg
  josef julia juergen jutta kai karin karl karsten katharina kathrin katja kerstin klaus kurt lars laura lena leon
  lisa lukas manfred manuela marc marco marcus maria marie marion markus martin martina mathias matthias max maximilian
  mehmet melanie michael michaela monika nadine nicole niklas nina norbert olaf oliver paul petra peter philipp ralf
  rainer regina renate robert roland sabine sandra sarah sebastian silke silvia simon simone sofia sonja stefan
  stefanie stephan susanne sven sylvia tanja thomas thorsten tim tobias torsten ulrich ulrike ursula ute uwe vanessa
  vera volker werner wolfgang yusuf
  james john william richard charles joseph mary patricia jennifer linda elizabeth jessica karen nancy betty margaret
  emily olivia sophia george edward henry jack harry oscar charlotte amelia jane kate susan helen alice bob steven
  brian kevin jason matthew anthony steve mike chris jim joe tom ben sam alex amy rachel rebecca laura claire`
    .trim()
    .split(/\s+/),
);
