import { wordingFor, type Language } from "./words";

/** Shown where the page was opened without Excel around it. */
export function OutsideExcel({ language }: { language: Language }) {
  const { words } = wordingFor(language);
  return (
    <main style={{ font: "15px/1.5 'Segoe UI', system-ui, sans-serif", margin: 24 }}>
      <h1>{words.title}</h1>
      <p>{words.outsideExcel}</p>
    </main>
  );
}
