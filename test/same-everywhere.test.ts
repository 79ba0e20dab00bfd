/** What stands in two places is the same in both: exercises, titles, names, versions, limits, colours. */

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { colours, darkColours } from "../src/charts/theme.js";
import { lessons } from "../src/study/lessons.js";
import { notebooksIn } from "../tools/notebooks/choose.js";
import { joined, readNotebook } from "../tools/notebooks/notebook.js";
import { inProject } from "../tools/setup/paths.js";
import { oldestPython } from "../tools/setup/python.js";
import { alone } from "../vitest.config.js";
import { longest } from "./longest-first.js";

const read = (...path: string[]) => readFileSync(inProject(...path), "utf8");
const readme = read("README.md");
const manifest = JSON.parse(read("package.json"));

/** What the pattern's first group finds, each time. */
const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1] as string);

/** The words of a lesson, apart by kind of cell. */
const notebooks = notebooksIn().map((path) => {
  const file = basename(path);
  const { cells } = readNotebook(path);
  const textOf = (kind: string) =>
    cells
      .filter(({ cell_type }) => cell_type === kind)
      .map(({ source }) => joined(source))
      .join("\n\n");
  const prose = textOf("markdown");
  const [, title = ""] = /^# \d\d · (.+)$/m.exec(prose) ?? [];
  const [, question = ""] = /^\*\*(.+\?)\*\*$/m.exec(prose) ?? [];
  const [, minutes = ""] = /^\*About (\d+) minutes\.\*/m.exec(prose) ?? [];
  return {
    file,
    number: Number(file.slice(0, 2)),
    prose,
    code: textOf("code"),
    title,
    question,
    minutes,
  };
});

type Lesson = (typeof notebooks)[number];

/** Lessons that learners are led to. Another one is being written: it is checked, and no page of the course leads there. */
const published = notebooks.filter(({ file }) => readme.includes(`](notebooks/${file})`));

const inFull = ({ file, title }: Lesson) => `${file.slice(0, 2)} · ${title}`;

it("a notebook is one lesson of the library, and the other way round", () => {
  expect(notebooks.map(({ number }) => number)).toEqual(lessons.map(({ number }) => number));
  expect(readdirSync(inProject("src", "study", "exercises")).sort()).toEqual(
    notebooks.map(({ file }) => file.replace(".ipynb", ".ts")),
  );
});

describe.each(notebooks)("$file", (notebook) => {
  const { file, number, prose, code, title } = notebook;
  const lesson = lessons.find((one) => one.number === number);
  const exercises = lesson?.exercises ?? [];

  it("has the title that the library and, but for punctuation, its own file name give it", () => {
    expect(title).not.toBe("");
    expect(lesson?.title).toBe(title);
    const words = title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, "")
      .replaceAll(" ", "-");
    expect(file).toBe(`${file.slice(0, 2)}-${words}.ipynb`);
  });

  it("checks the exercises of the library, all of them, in the same order", () => {
    expect(found(code, /^check\("([^"]+)"/gm)).toEqual(exercises.map(({ id }) => id));
  });

  it("gives its exercises the titles that the library gives them", () => {
    expect(found(prose, /^### (\d+\.\d+ .+)$/gm)).toEqual(
      exercises.map(({ id, title }) => `${id} ${title}`),
    );
  });

  it("links to a lesson by that lesson's number", () => {
    const links = [...prose.matchAll(/\[lesson (\d\d)\]\((\d\d)-[^)]+\.ipynb/gi)];
    expect(links.filter(([, said, linked]) => said !== linked).map(([link]) => link)).toEqual([]);
  });

  it("builds on the lesson before it, and leads to the one behind it if README.md lists that", () => {
    const before = notebooks.find((other) => other.number === number - 1);
    const after = published.find((other) => other.number === number + 1);
    if (before) expect(prose.split("\n## ")[0]).toContain(`](${before.file})`);
    if (after) expect(prose.split("\n## ").at(-1)).toContain(`](${after.file})`);
  });
});

describe("the tables of lessons", () => {
  const rows = (text: string) => text.match(/^\| \[\d\d · .+$/gm);

  it("in README.md has their titles, files and questions", () => {
    expect(published.length).toBeGreaterThan(5);
    expect(rows(readme)).toEqual(
      published.map(
        (lesson) => `| [${inFull(lesson)}](notebooks/${lesson.file}) | ${lesson.question} |`,
      ),
    );
  });

  it("in lesson 00 has the titles, files, questions and minutes of the others in README.md", () => {
    const [start, ...others] = published;
    expect(rows(start?.prose ?? "")).toEqual(
      others.map(
        (lesson) =>
          `| [${inFull(lesson)}](${lesson.file}) | ${lesson.question} | ${lesson.minutes} |`,
      ),
    );
  });
});

it("a chart is shown by a notebook", () => {
  const code = notebooks.map((notebook) => notebook.code).join("\n");
  const charts = readdirSync(inProject("src", "charts", "lessons")).flatMap((file) =>
    found(read("src", "charts", "lessons", file), /^export function (\w+)\(/gm),
  );
  expect(charts).not.toEqual([]);
  expect(charts.filter((chart) => !code.includes(`${chart}(`))).toEqual([]);
});

describe("the library's names", () => {
  const names = exportsOf(inProject("dist", "index.d.ts"));

  it.each([...notebooks.map(({ file, code }) => [file, code]), ["README.md", readme]])(
    "that %s imports are exported",
    (_file, text = "") => {
      const imported = found(text, /import (?:type )?\{([^}]+)\} from "one-neuron"/g)
        .flatMap((list) => list.split(","))
        .map(
          (name) =>
            name
              .trim()
              .replace(/^type /, "")
              .split(" as ")[0],
        );
      expect(imported).not.toEqual([]);
      expect(imported.filter((name) => !names.has(name as string))).toEqual([]);
    },
  );

  it("are all explained where they are defined, for Shift-Tab shows that in a cell", () => {
    const bare = [...names].filter(([, comment]) => comment === "").map(([name]) => name);
    expect(bare).toEqual(["tf"]); // all of TensorFlow.js, which has its own comments
  });
});

/** What a module exports, values and types: each name with its comment. The compiler of the cells tells. */
function exportsOf(path: string): Map<string, string> {
  const typescript = createRequire(import.meta.url)("@tslab/typescript-for-tslab"); // has no types
  const { ModuleKind, ModuleResolutionKind, SymbolFlags } = typescript;
  const program = typescript.createProgram([path], {
    module: ModuleKind.NodeNext,
    moduleResolution: ModuleResolutionKind.NodeNext,
  });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(path));
  const names = new Map<string, string>();
  for (const symbol of checker.getExportsOfModule(module)) {
    const isHandedOn = (symbol.flags & SymbolFlags.Alias) !== 0;
    const defined = isHandedOn ? checker.getAliasedSymbol(symbol) : symbol;
    const comment = defined.getDocumentationComment(checker);
    names.set(symbol.name, typescript.displayPartsToString(comment));
  }
  return names;
}

describe("a version", () => {
  it("of tslab and its compiler is in package.json the one that the kernel was made for", () => {
    const [, list = ""] =
      /const versions = \{(.+)\};/.exec(read("tools", "lab", "tslab.cjs")) ?? [];
    const { dependencies } = manifest;
    for (const name of ["tslab", "@tslab/typescript-for-tslab"])
      expect(list).toMatch(new RegExp(`"?${name}"?: "${dependencies[name]}"`));
    expect(read("docs", "upstream.md")).toContain(`## tslab ${dependencies.tslab}\n`);
    expect(read("docs", "upstream.md")).toContain(`## zeromq.js ${dependencies.zeromq}\n`);
  });

  it("of Python that setup looks for is none that is too old, and the oldest is among them", () => {
    const named = found(read("tools", "setup", "python.js"), /"3\.(\d+)"/g).map(Number);
    expect(Math.min(...named)).toBe(oldestPython[1]);
  });

  it("of the types of Node is that of the oldest Node", () => {
    const [oldest] = /\d+/.exec(manifest.engines.node) ?? [];
    expect(manifest.dependencies["@types/node"]).toMatch(new RegExp(`^${oldest}\\.`));
  });
});

describe("a list", () => {
  it("of commands is in package.json that of tools/run.cjs", () => {
    const { stderr } = spawnSync(process.execPath, [inProject("tools", "run.cjs"), "none"], {
      encoding: "utf8",
    });
    const [, commands = ""] = /Choose one of: (.+)\./.exec(stderr) ?? [];
    expect(commands.split(", ").sort()).toEqual(Object.keys(manifest.scripts).sort());
    for (const [name, script] of Object.entries(manifest.scripts))
      expect(script).toBe(`node tools/run.cjs ${name}`);
  });

  it("of data files is in data/README.md that of the folder", () => {
    const files = readdirSync(inProject("data"), { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => /\.\w+$/.test(file) && file !== "README.md" && !file.startsWith("own/"));
    const table =
      read("data", "README.md")
        .match(/^\| `.+$/gm)
        ?.join("\n") ?? "";
    expect(files).not.toEqual([]);
    expect(files.filter((file) => !table.includes(`\`${file}\``))).toEqual([]);
  });

  it("of folders in README.md names folders that exist", () => {
    const folders = found(readme, /^\| `([\w/]+\/)` \|/gm);
    expect(folders).not.toEqual([]);
    expect(folders.filter((folder) => !existsSync(inProject(folder)))).toEqual([]);
  });

  it("of test files, for their order or their process, names files that exist", () => {
    const files = readdirSync(inProject("test"), { recursive: true, encoding: "utf8" }).map(
      (file) => `/test/${file.replaceAll("\\", "/")}`,
    );
    const named = [...longest, ...alone.map((file) => `/${file}`)];
    expect(named.filter((name) => !files.some((file) => file.includes(name)))).toEqual([]);
  });

  it("of test files with a process of their own has each that puts another module in place", () => {
    const replacing = readdirSync(inProject("test"), { recursive: true, encoding: "utf8" })
      .map((file) => `test/${file.replaceAll("\\", "/")}`)
      .filter((file) => file.endsWith(".test.ts") && /^vi\.mock\(/m.test(read(file)));
    expect(replacing).not.toEqual([]);
    expect(replacing.filter((file) => !alone.includes(file))).toEqual([]);
  });
});

describe("a limit", () => {
  it("of time for a stop is in README.md longer than the kernel takes", () => {
    expect(readme).toContain("stop button ends any cell within two seconds");
    const stopper = read("tools", "lab", "sockets", "stopper.cjs");
    const milliseconds = found(stopper, /const until(?:CutOff|Forced\w*) = (\d+)/g).map(Number);
    expect(milliseconds).not.toEqual([]);
    expect(Math.max(...milliseconds)).toBeLessThan(2000);
  });
});

describe("a colour", () => {
  it("of paper and ink is on an exported page that of its charts, in light and dark", () => {
    const style = read("tools", "export", "style", "base.css");
    expect(style).toContain(`--paper: light-dark(${colours.paper}, ${darkColours.paper})`);
    expect(style).toContain(`--ink: light-dark(${colours.curve}, ${darkColours.curve})`);
  });

  it("of the cost below the progress bar is one of the charts", () => {
    const used = found(read("src", "notebook", "progress-bar.ts"), /(#[0-9a-f]{6})\b/g);
    const known = Object.values<string>(colours).concat(Object.values(darkColours));
    expect(used).not.toEqual([]);
    expect(used.filter((colour) => !known.includes(colour))).toEqual([]);
  });
});
