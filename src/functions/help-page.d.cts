export declare function helpPage(functions: readonly object[], language: "de" | "en"): string;
