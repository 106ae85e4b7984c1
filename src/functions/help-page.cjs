/** The page behind `helpUrl`: every function with its arguments, made from the same metadata that Excel shows. */
const words = {
  de: {
    title: "Tabellenfunktionen von KI-Fahrplan",
    lead: "Alle Funktionen rechnen sofort, ohne Netz, und liefern in der Zelle dasselbe wie im Aufgabenbereich.",
    empty:
      "Eine ausgelassene wahlfreie Angabe zählt nicht; eine leere Zelle, wo ein Wert nötig ist, gibt #NV mit dem Namen der Angabe. Zahlen dürfen auch Texte wie 1.234,56 sein, Monate Datumszellen (1900-Datumswerte) oder Texte wie 03/2027.",
    optional: "wahlfrei",
    separator: "; ",
  },
  en: {
    title: "Worksheet functions of AI Roadmap",
    lead: "All functions calculate at once, without network, and give in a cell what the task pane shows.",
    empty:
      "An omitted optional argument does not count; a blank cell where a value is needed gives #N/A naming the argument. Numbers may also be texts such as 1,234.56, months date cells (1900 date system) or texts such as 2027-03.",
    optional: "optional",
    separator: ", ",
  },
};

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

function section({ id, description, parameters }, { optional, separator }) {
  const signature = parameters.map(({ name, optional: may }) => (may ? `[${name}]` : name)).join(separator);
  const rows = parameters.map(
    (parameter) =>
      `<dt>${escape(parameter.name)}${parameter.optional ? ` <em>(${optional})</em>` : ""}</dt><dd>${escape(parameter.description)}</dd>`,
  );
  return `<section id="${id}"><h2>KI.${id}</h2><p><code>=KI.${id}(${escape(signature)})</code></p><p>${escape(description)}</p><dl>${rows.join("")}</dl></section>`;
}

/** A complete HTML page in the given language. */
function helpPage(functions, language) {
  const text = words[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${text.title}</title>
<style>
:root { color-scheme: light dark }
body { font: 15px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
h2 { margin: 2rem 0 0.25rem } dt { font-weight: 600 } dd { margin: 0 0 0.5rem 1rem }
</style>
</head>
<body>
<h1>${text.title}</h1>
<p>${text.lead}</p>
<p>${text.empty}</p>
${functions.map((entry) => section(entry, text)).join("\n")}
</body>
</html>
`;
}

module.exports = { helpPage };
