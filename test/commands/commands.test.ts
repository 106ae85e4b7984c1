import { associateCommands, commandNames } from "../../src/commands/commands";
import { startExcel, stopExcel } from "../support/excel-session";

test("a command of the ribbon runs its step and reports completion", async () => {
  const { host } = await startExcel();
  const ran: string[] = [];
  associateCommands((name) => ran.push(name));
  for (const name of commandNames) await host.invokeCommand(name);
  expect(ran).toEqual([...commandNames]);
  await stopExcel();
});
