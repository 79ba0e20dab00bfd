/** The names that the page reads are those that TypeScript's own compiler finds, in the library and in the cells of the lessons. */

import { readdirSync, readFileSync } from "node:fs";
import { isAbsolute } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { namesOf } from "../../../tools/export/client/live/names/names-of.js";
import { inProject } from "../../../tools/setup/paths.js";
import { codeCellsOf, lessonNotebooks } from "./cells.js";

/** Two functions of the compiler that its types do not show. */
const inner = ts as unknown as { isExpressionNode(node: ts.Node): boolean };
const localsOf = (file: ts.SourceFile) =>
  (file as unknown as { locals: Map<string, ts.Symbol> }).locals;

/** A program of one file that sees nothing else: a name that stands elsewhere, in the language too, is unknown to it. */
function understood(text: string): { file: ts.SourceFile; checker: ts.TypeChecker } {
  const file = ts.createSourceFile("cell.ts", `export {};${text}`, ts.ScriptTarget.Latest, true);
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost({}),
    getSourceFile: (name) => (isAbsolute(name) || name === "cell.ts" ? file : undefined),
  };
  const options = { noLib: true, noResolve: true, target: ts.ScriptTarget.Latest };
  return { file, checker: ts.createProgram(["cell.ts"], options, host).getTypeChecker() };
}

/** What the compiler knows of a text: the values that it declares, and those that it uses without declaring them. */
function asTheCompilerSees(text: string) {
  const { file, checker } = understood(text);
  const uses = new Set<string>();
  const isUnknown = (symbol: ts.Symbol | undefined) =>
    !symbol?.declarations?.some((one) => !isAmbient(one)) && symbol?.escapedName !== "arguments";
  function visit(node: ts.Node): void {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ImplementsKeyword) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || isAmbient(node))
      return;
    if (ts.isShorthandPropertyAssignment(node)) {
      if (isUnknown(checker.getShorthandAssignmentValueSymbol(node))) uses.add(node.name.text);
    } else if (ts.isIdentifier(node) && inner.isExpressionNode(node) && !isMember(node))
      if (isUnknown(checker.getSymbolAtLocation(node))) uses.add(node.text);
    ts.forEachChild(node, visit);
  }
  visit(file);
  const withFlags = (wanted: ts.SymbolFlags) =>
    [...localsOf(file)]
      .filter(([, { flags, declarations }]) => flags & wanted && !declarations?.every(isAmbient))
      .map(([name]) => name);
  return {
    declares: withFlags(ts.SymbolFlags.Value | ts.SymbolFlags.ExportValue),
    imports: withFlags(ts.SymbolFlags.Alias),
    uses: [...uses],
  };
}

/** Whether a name stands behind a dot. */
const isMember = (node: ts.Identifier) =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  ts.isMetaProperty(node.parent);

const isAmbient = (node: ts.Node): boolean =>
  Boolean(ts.getCombinedModifierFlags(node as ts.Declaration) & ts.ModifierFlags.Ambient);

/** What the page reads differently from the compiler in a text, if anything. */
function differences(text: string): string[] {
  const seen = namesOf(text);
  const known = asTheCompilerSees(text);
  const declares = seen.declares.filter((name) => !known.imports.includes(name));
  return [
    ...(seen.isValid ? [] : ["it is not valid"]),
    ...unlike(seen.uses, known.uses).map((name) => `uses ${name}`),
    ...unlike(declares, known.declares).map((name) => `declares ${name}`),
  ];
}

const unlike = (some: readonly string[], others: readonly string[]) => [
  ...some.filter((name) => !others.includes(name)),
  ...others.filter((name) => !some.includes(name)),
];

/** They only pass names on, with `export { type … } from`, which the parser does not know and which has no place in a cell. */
const passingOn = ["index.ts", "data/index.ts"];

it("the compiler finds the same names in all files of the library", () => {
  const found = readdirSync(inProject("src"), { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts") && !passingOn.includes(name))
    .flatMap((name) =>
      differences(readFileSync(inProject("src", name), "utf8")).map((one) => `${name}: ${one}`),
    );
  expect(found).toEqual([]);
}, 60_000);

it("the compiler finds the same names in the cells of the lessons", () => {
  const found = lessonNotebooks()
    .flatMap(codeCellsOf)
    .flatMap((cell) => differences(cell).map((one) => `${cell}: ${one}`));
  expect(found).toEqual([]);
}, 60_000);
