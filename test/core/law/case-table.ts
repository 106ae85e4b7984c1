/** Class expected of the pre-check (`a|b` where the law leaves room), name, description, area. */
export type LawCase = readonly [expected: string, name: string, description?: string, area?: string];
