/** Holds a value against a schema beside the tests. */

import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { inProject } from "../../tools/setup/paths.js";

const schema = (name: string) =>
  JSON.parse(readFileSync(inProject("test", "deploy", `${name}.schema.json`), "utf8"));

/** @returns a sentence for each fault */
export function againstSchema(name: string): (value: unknown) => string[] {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  const validate = ajv.compile(schema(name));
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(
          ({ instancePath, message, params }) =>
            `${instancePath} ${message} ${JSON.stringify(params)}`,
        );
}
