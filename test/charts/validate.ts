/** What JupyterLab (vega-lite 5.6.1) and the installed version make of a chart. */

import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";
import { parse, type Spec, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import type { ChartSpec } from "../../src/charts/spec.js";

const require = createRequire(import.meta.url);

function validator(schema: string): ValidateFunction {
  const ajv = new Ajv({ strict: false, allowUnionTypes: true, validateFormats: false });
  return ajv.compile(require(schema));
}

const validators = {
  "vega-lite 5.6.1, which JupyterLab draws with": validator(
    "vega-lite-v5/build/vega-lite-schema.json",
  ),
  "vega-lite as installed": validator("vega-lite/vega-lite-schema.json"),
};

/** The faults that the schemas find in a chart, one line each; empty if it is valid in both. */
export function schemaFaults(spec: ChartSpec): string[] {
  return Object.entries(validators).flatMap(([name, validate]) =>
    validate(JSON.parse(JSON.stringify(spec)))
      ? []
      : (validate.errors ?? [])
          .slice(0, 5)
          .map((error) => `${name}: ${error.instancePath} ${error.message}`),
  );
}

/** What the compiler of Vega-Lite warns of. */
export function warnings(spec: ChartSpec): string[] {
  const found: string[] = [];
  const keep = (...words: unknown[]) => {
    found.push(words.join(" "));
    return logger;
  };
  const logger = {
    level: () => logger,
    error: keep,
    warn: keep,
    info: () => logger,
    debug: () => logger,
  };
  compile(spec as unknown as TopLevelSpec, { logger: logger as never });
  return found;
}

/** A running chart without a screen: sliders can be set and data read. */
export async function run(spec: ChartSpec): Promise<View> {
  const compiled = compile(spec as unknown as TopLevelSpec).spec as Spec;
  return new View(parse(compiled), { renderer: "none" }).runAsync();
}
