/** The manifests of SCORM packages: they keep to the schemas of their editions, and name what the package holds. */

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { scorm } from "../../tools/export/forms/scorm.js";
import { scorm2004 } from "../../tools/export/forms/scorm-2004.js";
import { chart, code, markdown } from "../notebooks/build.js";
import { bars, writeNotebooks } from "./fixtures.js";
import { unpackedSite } from "./scorm-package.js";

/** The schema files that the makers of SCORM published, as another tool for packages brings them along. */
const schemas = join(
  dirname(createRequire(import.meta.url).resolve("node-scorm-packager/package.json")),
  "lib/schemas/definitionFiles",
);

const lessonNamed = (title: string) => [
  markdown(`# ${title}\n\n[data](data.csv) & <b>more</b>`),
  code("await show(bars);", { outputs: [chart(bars)] }),
];

describe.each([
  { form: scorm, edition: "scorm12edition", version: "1.2" },
  { form: scorm2004, edition: "scorm20044thedition", version: "2004 4th Edition" },
])("the manifest of the form $form.name", ({ form, edition, version }) => {
  let folder: string;
  let manifest: string;

  beforeAll(async () => {
    const paths = writeNotebooks({
      "90-first": lessonNamed("90 · First & <best>"),
      "91 ünder way": lessonNamed("\u0007 “Second”"),
    });
    folder = await unpackedSite(form, paths);
    manifest = readFileSync(join(folder, "imsmanifest.xml"), "utf8");
  }, 60_000);

  /** Asks libxml2, with each schema that the manifest names. */
  const check = (text: string) => {
    const [, named = ""] = /schemaLocation="([^"]*)"/.exec(text) ?? [];
    const imports = named.replace(
      /(\S+) (\S+)/g,
      '<xs:import namespace="$1" schemaLocation="$2"/>',
    );
    const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports}</xs:schema>`;
    const inFolder = join(schemas, edition);
    return validateXML({
      xml: [{ fileName: "imsmanifest.xml", contents: text }],
      schema: [{ fileName: "all.xsd", contents: all }],
      preload: readdirSync(inFolder).map((fileName) => ({
        fileName,
        contents: readFileSync(join(inFolder, fileName), "utf8"),
      })),
    });
  };

  it("keeps to the schemas of its edition", async () => {
    expect((await check(manifest)).errors).toEqual([]);
    const faulty = manifest.replace('type="webcontent"', "");
    expect((await check(faulty)).errors).not.toEqual([]);
    expect(manifest).toContain(`<schemaversion>${version}</schemaversion>`);
  });

  it("names every file of the package, and no other", () => {
    const named = [...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, href = ""]) =>
      decodeURIComponent(href),
    );
    const held = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        relative(folder, join(parentPath, name)).replaceAll("\\", "/"),
      );
    expect([...named, "imsmanifest.xml"].sort()).toEqual(held.sort());
  });

  it("calls its items by the names of the lessons", () => {
    const items = [...manifest.matchAll(/<item identifier="([^"]*)"/g)].map(([, id]) => id);
    expect(items).toEqual(["lesson-90-first", "lesson-91-nder-way"]);
  });

  it("has pages that lead to no other page, because the platform does", () => {
    for (const name of readdirSync(folder).filter((name) => name.endsWith(".html")))
      expect(readFileSync(join(folder, name), "utf8")).not.toMatch(/href="[^"#:]*\.html/);
  });
});
