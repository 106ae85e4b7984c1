/**
 * Words of the areas beyond matrix, budget, roadmap and check: one member per area, whose type stands in the area's
 * own folder and whose texts in `src/text/{de,en}/<area>.ts`.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- grows by one member per area
export interface AreaWords {}
