/** Ribbon and context-menu commands by the function name that the manifest gives them. */
export const commandNames = ["checkTables", "createRoadmap", "freezeValues"] as const;
export type CommandName = (typeof commandNames)[number];

/**
 * Associates the commands with what they do. Must run while the page loads, before anything is awaited: a command
 * may be the reason why Excel starts the page at all.
 *
 * Each command shows the pane and lets it work there, where progress, cancel and messages are. It reports completion
 * as soon as the work has begun, because the ribbon stays blocked until then.
 */
export function associateCommands(run: (name: CommandName) => void): void {
  for (const name of commandNames) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void showPane().finally(() => event.completed());
      run(name);
    });
  }
}

/** A host that cannot open the pane by itself still runs the command. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (cause) {
    console.warn("The task pane could not be shown.", cause);
  }
}
