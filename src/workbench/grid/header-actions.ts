import { drag } from "./drag";
import type { GridCommands } from "./grid-commands";
import type { GridView } from "./grid-view";
import type { HeaderLayer } from "./header-layer";
import { selectArea, selectColumns, selectRows } from "./selection-state";
import { sheetColumns, sheetRows } from "../../standin/calculation/cell-reference";

/** Mouse on column letters and row numbers: select, resize, fit; and the button that selects all. */
export function attachHeaderActions(view: GridView, commands: GridCommands): void {
  attach(view, view.columnHeaders, commands, {
    kind: "columns",
    position: (event, box) => event.clientX - box.left,
    select: selectColumns,
    size: (index, geometrySize) => commands.resizeColumns(index, geometrySize),
    fit: (index) => commands.autofitColumn(index),
  });
  attach(view, view.rowHeaders, commands, {
    kind: "rows",
    position: (event, box) => event.clientY - box.top,
    select: selectRows,
    size: (index, geometrySize) => commands.resizeRows(index, geometrySize),
    fit: (index) => commands.autofitRow(index),
  });
  view.selectAllButton.addEventListener("click", () => {
    if (!commands.finishEditing()) return;
    commands.select(selectArea({ row: 0, column: 0, rows: sheetRows, columns: sheetColumns }, []));
    view.focus();
  });
}

interface AxisActions {
  kind: "columns" | "rows";
  position(event: MouseEvent, box: DOMRect): number;
  select: typeof selectColumns;
  size(index: number, pixels: number): void;
  fit(index: number): void;
}

function attach(view: GridView, layer: HeaderLayer, commands: GridCommands, axis: AxisActions): void {
  const { element } = layer;
  const hitAt = (event: MouseEvent) => layer.hit(axis.position(event, element.getBoundingClientRect()));
  element.addEventListener("pointermove", (event) => {
    element.classList.toggle("headers-resizing", (hitAt(event)?.resizes ?? null) !== null);
  });
  element.addEventListener("pointerdown", (event) => {
    const hit = hitAt(event);
    if (!hit || !commands.finishEditing()) return;
    event.preventDefault();
    view.focus();
    if (event.button === 0 && hit.resizes !== null) return dragSize(event, layer, hit.resizes, axis);
    const { area } = commands.selection;
    const first = axis.kind === "columns" ? area.column : area.row;
    const count = axis.kind === "columns" ? area.columns : area.rows;
    const whole = axis.kind === "columns" ? area.rows >= sheetRows : area.columns >= sheetColumns;
    if (event.button === 2 && whole && hit.index >= first && hit.index < first + count) return;
    const anchor = event.shiftKey ? first : hit.index;
    commands.select(axis.select(anchor, hit.index));
    if (event.button !== 0) return;
    drag(event, {
      move: (move) => {
        const end = hitAt(move);
        if (end) commands.select(axis.select(anchor, end.index));
      },
    });
  });
  element.addEventListener("dblclick", (event) => {
    const hit = hitAt(event);
    if (hit && hit.resizes !== null) axis.fit(hit.resizes);
  });
  element.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    commands.openContextMenu({ x: event.clientX, y: event.clientY }, axis.kind);
  });
}

function dragSize(event: PointerEvent, layer: HeaderLayer, index: number, axis: AxisActions): void {
  const box = layer.element.getBoundingClientRect();
  const start = axis.position(event, box);
  const size = layer.sizeOf(index);
  drag(event, {
    move: (move) => axis.size(index, Math.max(0, size + axis.position(move, box) - start)),
  });
}
