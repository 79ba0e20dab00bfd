/** The shape of a notebook, after the documentation of nbformat 4, as far as a page is made of it. */

import { chartType } from "../../notebooks/canonical.js";

/** A JSON schema; each part says in its description what is expected there, for the sentence about a fault. */
type Schema = Readonly<Record<string, unknown>>;

const text: Schema = {
  type: ["string", "array"],
  description: "text, or a list of lines",
  items: { type: "string", description: "a line of text" },
};

const word: Schema = { type: "string", description: "text" };
const truth: Schema = { type: "boolean", description: "true or false" };

/** @param required - properties that must be there */
const object = (
  description: string,
  properties: Readonly<Record<string, Schema>> = {},
  required: readonly string[] = [],
): Schema => ({ type: "object", description, properties, required });

const list = (description: string, items: Schema): Schema => ({
  type: "array",
  description,
  items,
});

/** Several kinds of object, told apart by the property `by`, with all properties required: kind → properties. */
const kinds = (
  description: string,
  by: string,
  each: Readonly<Record<string, Readonly<Record<string, Schema>>>>,
): Schema => ({
  type: "object",
  description: `${description} (${Object.keys(each).join(", ")})`,
  discriminator: { propertyName: by },
  required: [by],
  oneOf: Object.entries(each).map(([kind, properties]) => ({
    description,
    properties: { ...properties, [by]: { const: kind } },
    required: Object.keys(properties),
  })),
});

/** A content in several types. Only those that are JSON are no text. */
const contents = (description: string): Schema => ({
  ...object(description, { [chartType]: object("a Vega-Lite specification, which is an object") }),
  patternProperties: { "^(?!application/(?:.*\\+)?json$)": text },
});

const metadata = object("an object, {} if there is none", {
  tags: list("a list of tags", word),
  jupyter: object("what JupyterLab notes", { source_hidden: truth, outputs_hidden: truth }),
});

const output = kinds("an output", "output_type", {
  stream: { name: { enum: ["stdout", "stderr"], description: '"stdout" or "stderr"' }, text },
  error: { ename: word, evalue: word },
  display_data: { data: contents("contents by their type") },
  execute_result: { data: contents("contents by their type") },
});

const cell: Schema = {
  ...kinds("a cell", "cell_type", {
    markdown: { metadata, source: text },
    raw: { metadata, source: text },
    code: { metadata, source: text, outputs: list("a list of outputs", output) },
  }),
  properties: {
    attachments: {
      ...object("pictures by their names"),
      additionalProperties: contents("a picture by its type"),
    },
  },
};

/** What nbformat defines and no page reads may be anything, or be missing: a cell's id, its count, the output's metadata. */
export const notebookSchema: Schema = object(
  "a notebook",
  {
    nbformat: { const: 4, description: "4, the format that JupyterLab saves" },
    metadata: object("an object, {} if there is none"),
    cells: list("a list of cells", cell),
  },
  ["nbformat", "metadata", "cells"],
);
