/**
 * The command line: `plan` and `template`. It starts the Excel stand-in, loads office.js and the built add-in in a
 * page without a browser, and lets the add-in do the work through its own automation entry.
 */
import { languageOf, UsageError } from "./arguments";
import { FileProblem } from "./files";
import type { CommandOutcome } from "./outcome";
import { planCommand } from "./plan-command";
import { ratingsCommand } from "./ratings-command";
import { ratingsCommandWords } from "./ratings-words";
import { templateCommand } from "./template-command";
import { commandWords } from "./words";

type Command = (parameters: readonly string[], distFolder: string) => Promise<CommandOutcome>;

const commands: Readonly<Record<string, Command>> = {
  plan: planCommand,
  template: templateCommand,
  ratings: ratingsCommand,
};

/**
 * Runs a command and prints its outcome.
 * @param distFolder where the built bundles are
 * @returns the exit status
 */
export async function main(parameters: readonly string[], distFolder: string): Promise<0 | 1 | 2> {
  const [name = "", ...rest] = parameters;
  const outcome = await outcomeOf(name, rest, distFolder);
  if (outcome.exit === 0) console.log(outcome.message);
  else console.error(outcome.message);
  if (outcome.warning) console.error(outcome.warning);
  return outcome.exit;
}

async function outcomeOf(
  name: string,
  parameters: readonly string[],
  distFolder: string,
): Promise<CommandOutcome> {
  const words = commandWords[languageOf(parameters)];
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    return {
      exit: 2,
      message: `${words.usagePlan}\n${words.usageTemplate}\n${ratingsCommandWords[languageOf(parameters)].usage}`,
    };
  try {
    return await command(parameters, distFolder);
  } catch (thrown) {
    if (thrown instanceof UsageError || thrown instanceof FileProblem)
      return { exit: 2, message: thrown.message };
    return {
      exit: 1,
      message: words.ownFailure(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)),
    };
  }
}
