export declare function functionMetadata(baseUrl: string): Promise<Record<"de" | "en", never>>;
