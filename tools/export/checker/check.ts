/** Checks the types of a notebook's cells with the compiler of the notebook's kernel, and says what the kernel says. */

import ts from "@tslab/typescript-for-tslab";
import { globals } from "./globals.js";

/** A file that a program may read, by its place: `/lib/…` is the compiler's own, `/node_modules/…` that of a package. */
export type ReadFile = (path: string) => string | undefined;

/** Where the cells stand: beside them begins the search for packages. */
const placeOf = (cell: number) => `/notebooks/cell-${cell}.ts`;

/**
 * Makes a module of a cell, as the kernel does: what it declares is its own, and is exported. The cell begins on the second
 * line, which the compiler counts as 1.
 */
function asModule(source: string): string {
  const text = `export {};\n${source}`;
  const names = [...declaredIn(ts.createSourceFile("cell.ts", text, options.target ?? 0))];
  return names.length > 0 ? `${text}\nexport {${names.join(", ")}}` : text;
}

/** The names at the top level of a file, of values and of types. */
function declaredIn(file: ts.SourceFile): Iterable<string> {
  inner.bindSourceFile(file, options);
  return (file as unknown as { locals: Map<string, unknown> }).locals.keys();
}

/** A function of the compiler that its types do not show. */
const inner = ts as unknown as {
  bindSourceFile(file: ts.SourceFile, options: ts.CompilerOptions): void;
};

/** As the kernel compiles cells; it leaves the checks of `strict` out. */
const options: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Node10,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  types: [],
  esModuleInterop: true,
  experimentalDecorators: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  declaration: true,
};

/** Where the declarations of what needs no import stand. */
const globalPlace = "/globals.d.ts";

/**
 * @param read - gives the declarations of packages and of the language
 * @returns a function that checks the cell at `index`, which sees what the cells above it declare
 */
export function typeCheck(read: ReadFile): (cells: readonly string[], index: number) => string[] {
  const known = new Map<string, ts.SourceFile>();
  let modules: readonly string[] = [];
  let previous: ts.Program | undefined;

  function textOf(path: string): string | undefined {
    if (path === globalPlace) return globals;
    return modules.find((_, cell) => placeOf(cell) === path) ?? read(path);
  }

  function sourceFile(path: string): ts.SourceFile | undefined {
    const text = textOf(path);
    if (text === undefined) return undefined;
    const old = known.get(path);
    if (old?.text === text) return old;
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    known.set(path, file);
    return file;
  }

  const host: ts.CompilerHost = {
    getSourceFile: sourceFile,
    fileExists: (path) => textOf(path) !== undefined,
    readFile: textOf,
    getDefaultLibFileName: () => "/lib/lib.es2022.d.ts",
    getDefaultLibLocation: () => "/lib",
    getCurrentDirectory: () => "/notebooks",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    writeFile: () => {},
  };

  return (cells, index) => {
    modules = cells.slice(0, index + 1).map(asModule);
    const places = modules.map((_, cell) => placeOf(cell));
    const program = ts.createProgram([globalPlace, ...places], options, host, previous);
    previous = program;
    const files = places.map((place) => program.getSourceFile(place));
    files.forEach((file, cell) => {
      if (file) standBehind(file, files[cell - 1]);
    });
    const file = files.at(-1);
    return file ? ts.getPreEmitDiagnostics(program, file).flatMap(inWordsOfTheKernel) : [];
  };
}

/**
 * Lets a cell see what those above it declare: the compiler looks for a name in one scope around the other, and that of a file
 * has none around it. The kernel does the same with the declarations of all earlier cells.
 */
function standBehind(file: ts.SourceFile, above: ts.SourceFile | undefined): void {
  (file as { parent: ts.Node | undefined }).parent = above;
}

/** A message and its reasons, each on a line that begins with the place. */
function inWordsOfTheKernel({ file, start = 0, messageText }: ts.Diagnostic): string[] {
  if (!file?.fileName.startsWith("/notebooks/")) return [];
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  return sentencesOf(messageText).map((sentence) => `${line}:${character + 1} - ${sentence}`);
}

const sentencesOf = (message: string | ts.DiagnosticMessageChain): string[] =>
  typeof message === "string"
    ? [message]
    : [message.messageText, ...(message.next ?? []).flatMap(sentencesOf)];
