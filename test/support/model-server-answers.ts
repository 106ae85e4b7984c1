/** A JSON schema as it stands in a request. */
export type Schema = { readonly [key: string]: unknown };

/** Makes the text for a free string; `path` is such as `m1.milestones.0.text`. */
export type Fill = (path: string, schema: Schema) => string;

/**
 * An answer that keeps to the schema of a request, wherever it stands: in `response_format`, or within a message. Free
 * strings are filled, of enumerations the first value is taken, lists get one entry.
 */
export function answerFor(bodyText: string, fill: Fill): string {
  return JSON.stringify(answerValue(bodyText, fill));
}

/** As {@link answerFor}, before it becomes text: for answers that are wrong in one place. */
export function answerValue(bodyText: string, fill: Fill): unknown {
  const schema = schemaOf(bodyText);
  return filled(schema, "", fill, schema);
}

/** The schema to which a request asks the model to keep. */
export function schemaOf(bodyText: string): Schema {
  const body = JSON.parse(bodyText) as {
    response_format?: { json_schema?: { schema?: Schema } };
    messages?: { content?: unknown }[];
  };
  const told = body.response_format?.json_schema?.schema;
  const texts = (body.messages ?? []).map(({ content }) => String(content));
  const found = told ?? largest(texts.flatMap(schemasIn));
  if (!found) throw new Error("The request tells no schema.");
  return found;
}

function filled(schema: Schema, path: string, fill: Fill, root: Schema): unknown {
  const inside = (key: string | number) => (path === "" ? String(key) : `${path}.${key}`);
  if (typeof schema["$ref"] === "string") return filled(resolved(schema["$ref"], root), path, fill, root);
  if ("const" in schema) return schema["const"];
  if (Array.isArray(schema["enum"])) return (schema["enum"] as unknown[])[0] ?? "";
  const choices = schema["anyOf"] ?? schema["oneOf"];
  if (Array.isArray(choices)) return filled(choices[0] as Schema, path, fill, root);
  const type: unknown = Array.isArray(schema["type"]) ? schema["type"][0] : schema["type"];
  if (type === "object") {
    const members = Object.entries((schema["properties"] ?? {}) as Record<string, Schema>);
    return Object.fromEntries(members.map(([key, member]) => [key, filled(member, inside(key), fill, root)]));
  }
  if (type === "array")
    return hasValue(schema) ? [filled(schema["items"] as Schema, inside(0), fill, root)] : [];
  if (type === "string") return fill(path, schema);
  return { number: 0, integer: 0, boolean: false }[String(type)] ?? null;
}

/** Whether a list may have an entry at all: not where its only values are those of an empty enumeration. */
function hasValue(schema: Schema): boolean {
  const isEmpty = (value: unknown): boolean =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).some(
      ([key, member]) => (key === "enum" && Array.isArray(member) && member.length === 0) || isEmpty(member),
    );
  return schema["maxItems"] !== 0 && !isEmpty(schema["items"]);
}

function resolved(reference: string, root: Schema): Schema {
  return reference
    .split("/")
    .slice(1)
    .reduce((value, key) => value[key] as Schema, root);
}

/** JSON objects within a text that look like a schema of an object. */
function schemasIn(text: string): Schema[] {
  const found: Schema[] = [];
  for (let start = text.indexOf("{"); start >= 0; start = text.indexOf("{", start + 1)) {
    const value = objectAt(text, start);
    if (value?.["type"] === "object" && typeof value["properties"] === "object") found.push(value);
  }
  return found;
}

function objectAt(text: string, start: number): Schema | null {
  let depth = 0;
  let isString = false;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if (isString && character === "\\") index += 1;
    else if (character === '"') isString = !isString;
    else if (!isString && character === "{") depth += 1;
    else if (!isString && character === "}" && --depth === 0)
      return parsed(text.slice(start, index + 1)) as Schema | null;
  }
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function largest(schemas: readonly Schema[]): Schema | undefined {
  const size = (schema: Schema) => JSON.stringify(schema).length;
  return [...schemas].sort((one, other) => size(other) - size(one))[0];
}
