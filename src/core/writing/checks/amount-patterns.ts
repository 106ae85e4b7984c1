/** Amounts that no single number word gives away, for folded words with one space between. */
export const amountPatterns: readonly RegExp[] = [
  // "An hour a day", "lasts a month", „wenige Cent".
  /(?<= )an? (?:minute|hour|day|week|month) (?:a|per|each|every) (?:[a-z]+ )?(?:hour|day|week|month|quarter|year|shift|person|employee|case|letter|customer)(?= )/g,
  /(?<= )(?:lasts?|takes?|for|in|after|requires?|needs?) (?:(?:about|around|just|only|roughly|almost|nearly|under|over|well under|less than|more than) )?an? (?:hour|day|week|month|quarter|year|morning|afternoon)(?= )/g,
  // "Takes only a few weeks"; minutes and hours are manners of speaking.
  /(?<= )(?:lasts?|takes?|dauern|dauert|requires?|needs?|benoetigt)(?: (?:nur|lediglich|only|just))?(?: a)? (?:wenige|einige|mehrere|few|several) (?:tage|wochen|monate|jahre|days|weeks|months|years)(?= )/g,
  // „Von Wochen auf Stunden", „ein Bruchteil der Zeit", "for every hour, three".
  /(?<= )(?:von|from) (?:stunden|tagen|wochen|monaten|jahren|hours|days|weeks|months|years) (?:auf|to) (?:sekunden|minuten|stunden|tage|wochen|seconds|minutes|hours|days|weeks)(?= )/g,
  /(?<= )(?:bruchteil(?:e|s)? de[sr]|fraction of (?:the|its|their|a)|orders? of magnitude|um (?:eine )?groessenordnung(?:en)?)(?= )/g,
  /(?<= )(?:auf jede[nrs]?|for (?:every|each))(?: [a-z]+){1,4}(?: ,)? (?:zwei|drei|vier|fuenf|zehn|two|three|four|five|ten)(?= )/g,
  // „Von mehreren Tagen auf wenige Minuten".
  /(?<= )(?:auf|um|von|to|by|from)(?: (?:nur|just|only|a))? (?:wenige[nr]?|einige[nr]?|mehrere[nr]?|few|several) (?:sekunden|minuten|stunden|tagen?|wochen|monaten?|seconds|minutes|hours|days|weeks|months)(?= )/g,
  // „Every other request"; "every other module" means all of them.
  /(?<=(?:^| [.,]| almost| nearly| about| roughly) )every other (?!(?:use case|module|project|initiative|step|measure|team|department|phase|area|site|part|tool|risk|one|<|«))[a-z]+(?= )/g,
  /(?<= )(?:wenige[nr]?|einige[nr]?|mehrere[nr]?|few|several) (?:euros?|cents?|dollars?|franken)(?= )/g,
  // "A full working day"; in German the number word is found.
  /(?<= )a (?:full|whole|entire) (?:(?:working|business|calendar) )?(?:hour|day|week|month|quarter|year)(?= )/g,
  // "Headcount falls by six", „sinkt auf nahezu null".
  /(?<= )(?:falls?|drops?|sinks?|shrinks?|declines?|decreases?|grows?|rises?|increases?|sinkt|sinken|faellt|fallen|schrumpft|schrumpfen|steigt|steigen|waechst|wachsen)(?: [a-z]+)? (?:by|to|um|auf)(?: [a-z]+)? (?:zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= )/g,
  /(?<= )(?:auf|gegen|bei|to|at|towards)(?: (?:nahezu|fast|beinahe|almost|nearly|near|virtually))? (?:null|zero)(?! trust)(?= )/g,
];
