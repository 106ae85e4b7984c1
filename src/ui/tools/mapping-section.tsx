import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { mappingWords } from "../../app/mapping-words";
import type { MappingView } from "../../app/pane-actions";
import { mappingEffect, mappingObstacle } from "../../core/mapping/mapping-effect";
import type { ListProposal } from "../../core/mapping/propose-mapping";
import { isSameList, type TableMapping } from "../../core/mapping/table-mapping";
import { fillWords } from "../../core/sheets/fill-words";
import { FoldedSection } from "../folded-section";
import { Section } from "../section";
import { useWording } from "../words";
import { MappingColumns } from "./mapping-columns";
import { effectSentences, obstacleSentence } from "./mapping-effect-text";
import { draftOf, listName, mappingOfDraft, type MappingDraft } from "./mapping-draft";
import type { ToolProps } from "./tool-props";

/** Existing lists of any shape: what each column means and how its values become 1–5, confirmed by a person. */
export default function MappingSection({ isFolded = false, ...props }: ToolProps & { isFolded?: boolean }) {
  const words = mappingWords(useWording().language);
  const Frame = isFolded ? FoldedSection : Section;
  return (
    <Frame heading={words.heading}>
      <Lists {...props} />
    </Frame>
  );
}

function Lists({ state, store }: ToolProps) {
  const words = mappingWords(useWording().language);
  const view = useMappingView({ state, store });
  const [chosen, setChosen] = useState(0);
  const list = view?.lists[chosen] ?? view?.lists[0];
  return (
    <>
      <p className="muted">{words.hint}</p>
      {view && !list && <p>{words.none}</p>}
      {view && list && (
        <>
          {view.lists.length > 1 && (
            <label className="filter">
              {words.list}{" "}
              <select
                value={view.lists.indexOf(list)}
                onChange={(event) => setChosen(Number(event.target.value))}
              >
                {view.lists.map((each, index) => (
                  <option key={index} value={index}>
                    {fillWords(words.listOption, { name: listName(each), count: each.rowCount })}
                  </option>
                ))}
              </select>
            </label>
          )}
          <ListMapping key={listKey(list)} {...{ list, state, store }} remembered={view.remembered} />
        </>
      )}
    </>
  );
}

/** What the workbook's lists probably are; looked up anew after each check of the workbook. */
function useMappingView({ state: { analysis }, store }: ToolProps): MappingView | null {
  const [view, setView] = useState<MappingView | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    void store.proposeMapping(abort.signal).then((found) => {
      if (!abort.signal.aborted && found) setView(found);
    });
    return () => abort.abort();
  }, [store, analysis]);
  return view;
}

/** Another list, or the same with other headers, starts anew. */
function listKey({ region, kind }: ListProposal): string {
  const { headerRow, firstColumn, headers } = region;
  return JSON.stringify([region.sheet.name, region.table?.name, kind, headerRow, firstColumn, headers]);
}

interface ListMappingProps extends ToolProps {
  list: ListProposal;
  remembered: readonly TableMapping[];
}

function ListMapping({ list, remembered, state, store }: ListMappingProps) {
  const wording = useWording();
  const words = mappingWords(wording.language);
  const place = { sheet: list.region.sheet.name, table: list.region.table?.name ?? null };
  const own = remembered.find((each) => isSameList(each, place) && each.kind === list.kind) ?? null;
  const [draft, setDraft] = useState<MappingDraft>(() => draftOf(list, own));
  const mapping = useMemo(() => mappingOfDraft(list, draft), [list, draft]);
  const obstacle = mappingObstacle(mapping.columns);
  const effect = useMemo(() => mappingEffect(list, mapping), [list, mapping]);
  const busy = state.activity !== null && !state.activity.quiet;
  const others = remembered.filter(
    (each) => each !== own && each.kind !== draft.kind && !isSameList(each, place),
  );
  const save = (mappings: readonly TableMapping[]) => void store.run({ step: "saveMapping", mappings });
  return (
    <>
      {own && <p>{words.remembered}</p>}
      <label className="filter">
        {words.kind}{" "}
        <select
          value={draft.kind}
          onChange={(event) =>
            setDraft({ ...draft, kind: event.target.value === "dataSources" ? "dataSources" : "useCases" })
          }
        >
          <option value="useCases">{words.kinds.useCases}</option>
          <option value="dataSources">{words.kinds.dataSources}</option>
        </select>
      </label>
      <MappingColumns list={list} draft={draft} onChange={setDraft} />
      <div role="status" className="mapping-effect">
        {obstacle ? (
          <p>{obstacleSentence(obstacle, draft.kind, wording.language)}</p>
        ) : (
          effectSentences(effect, draft.kind, wording).map((sentence) => <p key={sentence}>{sentence}</p>)
        )}
      </div>
      <Button
        appearance="primary"
        disabledFocusable={busy || obstacle !== null}
        onClick={() => save([...others, mapping])}
      >
        {words.apply}
      </Button>{" "}
      {own && (
        <Button disabledFocusable={busy} onClick={() => save(remembered.filter((each) => each !== own))}>
          {words.reset}
        </Button>
      )}
    </>
  );
}
