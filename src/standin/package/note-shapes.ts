/** A note's box in the drawing of the sheet's notes, which is VML and not always well-formed: read as text. */
export interface NoteShape {
  xml: string;
  row: number;
  column: number;
}

export function noteShapes(vml: string): NoteShape[] {
  return [...vml.matchAll(/<v:shape\b(?!type|s)[\s\S]*?<\/v:shape>/g)].flatMap(([xml]) => {
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(xml);
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(xml);
    return row && column && /ObjectType="Note"/.test(xml)
      ? [{ xml, row: Number(row[1]), column: Number(column[1]) }]
      : [];
  });
}

/** @param number of the drawing: each has a range of 1024 shape numbers */
export function emptyNoteShapes(number: number): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>'
  );
}

/** A hidden box right of the cell, as Excel places it. */
export function noteShapeXml(
  vml: string,
  { row, column, number }: { row: number; column: number; number: number },
): string {
  const taken = [...vml.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id));
  const id = Math.max(1024 * number, ...taken) + 1;
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 4, 4].join(", ");
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;` +
    'width:108pt;height:60pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">' +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>` +
    "</x:ClientData></v:shape>"
  );
}
