/** What office.js itself says about a class; with it one interpreter serves all classes. */
export interface ClassMetadata {
  scalars: { name: string; wire: string; writable: boolean }[];
  navigation: string[];
  methods: string[];
  isCollection: boolean;
}

/** Metadata by class name, e.g. `Range`. Plain JSON, so that a page can hand it to a host in another window. */
export type LibraryMetadata = Record<string, ClassMetadata>;

interface LibraryPrototype {
  _className?: string;
  _scalarPropertyNames?: string[];
  _scalarPropertyOriginalNames?: string[];
  _scalarPropertyUpdateable?: boolean[];
  _navigationPropertyNames?: string[];
  _isCollection?: boolean;
}

/**
 * Reads the metadata from a loaded library.
 * @param namespace the global `Excel` of a page that has loaded office.js
 */
export function readLibraryMetadata(namespace: object): LibraryMetadata {
  const metadata: LibraryMetadata = {};
  for (const member of Object.values(namespace)) {
    const prototype = (member as { prototype?: LibraryPrototype } | null)?.prototype;
    if (!prototype || !Object.getOwnPropertyDescriptor(prototype, "_className")) continue;
    metadata[prototype._className!] = readClass(prototype);
  }
  return metadata;
}

function readClass(prototype: LibraryPrototype): ClassMetadata {
  const wireNames = prototype._scalarPropertyOriginalNames ?? [];
  const writable = prototype._scalarPropertyUpdateable ?? [];
  return {
    scalars: (prototype._scalarPropertyNames ?? []).map((name, index) => ({
      name,
      wire: wireNames[index] ?? name.charAt(0).toUpperCase() + name.slice(1),
      writable: Boolean(writable[index]),
    })),
    navigation: prototype._navigationPropertyNames ?? [],
    methods: Object.getOwnPropertyNames(prototype).filter(
      (name) => typeof Object.getOwnPropertyDescriptor(prototype, name)?.value === "function",
    ),
    isCollection: Boolean(prototype._isCollection),
  };
}
