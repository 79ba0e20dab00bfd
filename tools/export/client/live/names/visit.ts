/** Walks through the tree of a cell and notes in which scope each name is declared, and where names are used. */

import type { SyntaxNode } from "@lezer/common";
import { type Import, importOf } from "./imports.js";
import { bodyOf, inside, type Kind, type Scope } from "./scope.js";
import { childrenOf } from "./tree.js";

/** A place where a name stands for a value. */
export interface Use {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Whether it stands for `name: name`, as in `{ slope }`. */
  readonly isShorthand: boolean;
}

/** What was seen on the way. */
export interface Seen {
  readonly uses: { readonly use: Use; readonly scope: Scope }[];
  readonly imports: Import[];
  /** Names that are used as types; not `tf` in `tf.Tensor`, which is the name of a value. */
  readonly types: Set<string>;
}

/** Parts of a program that only the type checker reads. Lezer has the types themselves in a group. */
const forTypes = new Set([
  "AmbientDeclaration",
  "InterfaceDeclaration",
  "TypeAliasDeclaration",
  "TypeAnnotation",
  "TypeArgList",
  "TypeParamList",
  "TypePredicate",
]);

const patterns = new Set(["ArrayPattern", "ObjectPattern", "PatternProperty"]);

/** @param top - the scope of the cell, in which what it declares is noted */
export function visitCell(tree: SyntaxNode, source: string, top: Scope): Seen {
  const seen: Seen = { uses: [], imports: [], types: new Set() };
  const textOf = (node: SyntaxNode) => source.slice(node.from, node.to);

  function declare(node: SyntaxNode, scope: Scope, kind: Kind): void {
    scope.declared.set(textOf(node), kind);
  }

  function use(node: SyntaxNode, scope: Scope, isShorthand = false): void {
    const { from, to } = node;
    const name = textOf(node);
    if (name === "yield") return; // for the parser a name, where nothing follows it
    seen.uses.push({ use: { name, from, to, isShorthand }, scope });
  }

  /** What to do at each kind of node; at all others their parts are visited. */
  const visitors: Record<string, (node: SyntaxNode, scope: Scope) => void> = {
    VariableName: use,
    VariableDeclaration: visitDeclaration,
    ForOfSpec: visitDeclaration,
    ForInSpec: visitDeclaration,
    VariableDefinition: assign, // in a pattern that nothing around it declares, as in `[a, b] = [b, a]`
    ArrayPattern: assign,
    ObjectPattern: assign,
    FunctionDeclaration: visitFunction,
    FunctionExpression: visitFunction,
    ArrowFunction: visitFunction,
    MethodDeclaration: visitFunction,
    Property: visitProperty,
    ClassDeclaration: visitClass,
    ClassExpression: visitClass,
    EnumDeclaration: visitEnum,
    NamespaceDeclaration: visitNamespace,
    ImportDeclaration: visitImport,
    ExportGroup: () => {},
    CatchClause: (node, scope) => declareAll(childrenOf(node), inside(scope), "variable"),
    StaticBlock: (node, scope) => visitParts(node, inside(scope, true)),
    Block: (node, scope) => visitParts(node, inside(scope)),
    ForStatement: (node, scope) => visitParts(node, inside(scope)),
    SwitchBody: (node, scope) => visitParts(node, inside(scope)),
  };

  function visit(node: SyntaxNode, scope: Scope): void {
    if (forTypes.has(node.name) || node.type.is("Type")) noteTypes(node);
    else (visitors[node.name] ?? visitParts)(node, scope);
  }

  function visitParts(node: SyntaxNode, scope: Scope): void {
    for (const part of childrenOf(node)) visit(part, scope);
  }

  /** `const [a, b] = list`, or the head of a loop such as `(const [a, b] of list)`. */
  function visitDeclaration(node: SyntaxNode, scope: Scope): void {
    const word = ["const", "let", "var", "using"].find((one) => node.getChild(one));
    const kind = word === "const" || word === "using" ? "constant" : "variable";
    if (word) declareAll(childrenOf(node), word === "var" ? bodyOf(scope) : scope, kind, scope);
    else visitParts(node, scope); // a loop that assigns to a variable
  }

  /** Declares the names of patterns, and visits the rest, which are default values, keys and what follows. */
  function declareAll(nodes: readonly SyntaxNode[], home: Scope, kind: Kind, scope = home): void {
    for (const node of nodes) {
      if (node.name === "VariableDefinition") declare(node, home, kind);
      else if (patterns.has(node.name)) declareAll(childrenOf(node), home, kind, scope);
      else visit(node, scope);
    }
  }

  /** A pattern on the left of `=`: its names are used, and so are its default values and keys. */
  function assign(pattern: SyntaxNode, scope: Scope): void {
    if (pattern.name !== "VariableDefinition")
      for (const part of childrenOf(pattern))
        (patterns.has(part.name) ? assign : visit)(part, scope);
    else {
      const isFirst = pattern.parent?.firstChild?.from === pattern.from;
      use(pattern, scope, pattern.parent?.name === "PatternProperty" && isFirst);
    }
  }

  function visitFunction(node: SyntaxNode, scope: Scope): void {
    const within = inside(scope, true);
    if (node.name !== "ArrowFunction") within.declared.set("arguments", "variable");
    let around = scope; // what stands before the parameters, such as a computed name, does not see them
    for (const part of childrenOf(node)) {
      if (part.name === "VariableDefinition")
        declare(part, node.name === "FunctionDeclaration" ? scope : within, "variable");
      else if (part.name === "ParamList") {
        around = within;
        declareAll(childrenOf(part), within, "variable");
      } else if (part.name === "Block") visitParts(part, inside(within, true));
      else visit(part, around);
    }
  }

  /** A part of an object: `a`, `a: 1`, `[key]: 1`, `...rest` or a method. */
  function visitProperty(node: SyntaxNode, scope: Scope): void {
    const [first, second] = childrenOf(node);
    if (first?.name === "PropertyDefinition" && !second) use(first, scope, true);
    else if (node.getChild("ParamList")) visitFunction(node, scope);
    else visitParts(node, scope);
  }

  function visitClass(node: SyntaxNode, scope: Scope): void {
    const home = node.name === "ClassDeclaration" ? scope : inside(scope);
    declareAll(childrenOf(node), home, "variable");
  }

  function visitEnum(node: SyntaxNode, scope: Scope): void {
    const [name, body] = [node.getChild("TypeDefinition"), node.getChild("EnumBody")];
    if (name) declare(name, scope, "variable");
    const members = inside(scope);
    for (const part of body ? childrenOf(body) : [])
      if (part.name === "PropertyName") declare(part, members, "constant");
      else visit(part, members);
  }

  function visitNamespace(node: SyntaxNode, scope: Scope): void {
    const [name, body] = [node.getChild("VariableDefinition"), node.getChild("Block")];
    if (name) declare(name, scope, "variable");
    if (body) visitParts(body, inside(scope, true));
  }

  function visitImport(node: SyntaxNode): void {
    const found = importOf(node, source);
    seen.imports.push(found);
    for (const { name, isType } of found.names) if (!isType) top.declared.set(name, "constant");
  }

  function noteTypes(node: SyntaxNode): void {
    const isPart = node.nextSibling?.name === "." || node.prevSibling?.name === ".";
    if (node.name === "TypeName" && !isPart) seen.types.add(textOf(node));
    childrenOf(node).forEach(noteTypes);
  }

  visitParts(tree, top);
  return seen;
}
