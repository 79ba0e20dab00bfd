/** TypeScript for the editor: how it is coloured and indented. */

import {
  continuedIndent,
  delimitedIndent,
  flatIndent,
  HighlightStyle,
  indentNodeProp,
  LanguageSupport,
  LRLanguage,
  syntaxHighlighting,
} from "@codemirror/language";
import { tags } from "@lezer/highlight";
import { parser } from "@lezer/javascript";

const language = LRLanguage.define({
  name: "typescript",
  parser: parser.configure({
    dialect: "ts",
    props: [
      indentNodeProp.add({
        IfStatement: continuedIndent({ except: /^\s*(?:\{|else\b)/ }),
        TryStatement: continuedIndent({ except: /^\s*(?:\{|catch\b|finally\b)/ }),
        LabeledStatement: flatIndent,
        "Block ObjectExpression ClassBody ObjectType": delimitedIndent({ closing: "}" }),
        "ArrayExpression ArrayPattern TupleType": delimitedIndent({ closing: "]" }),
        "ArgList ParamList ParenthesizedExpression": delimitedIndent({ closing: ")" }),
        ArrowFunction: ({ baseIndent, unit }) => baseIndent + unit,
        "TemplateString BlockComment": () => null,
        "Statement Property": continuedIndent({ except: /^\s*\{/ }),
      }),
    ],
  }),
  languageData: {
    commentTokens: { line: "//", block: { open: "/*", close: "*/" } },
    indentOnInput: /^\s*(?:\}|\]|\)|else\b|catch\b|finally\b)$/,
  },
});

/** The colours of the page's own code: code.css has them. */
const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operator, tags.self], color: "var(--t-keyword)" },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], color: "var(--t-string)" },
  { tag: [tags.number, tags.bool, tags.null, tags.typeName], color: "var(--t-constant)" },
  {
    tag: [tags.function(tags.variableName), tags.function(tags.propertyName)],
    color: "var(--t-function)",
  },
  { tag: tags.comment, color: "var(--t-comment)" },
  { tag: [tags.punctuation, tags.bracket, tags.separator], color: "var(--t-punctuation)" },
]);

export const typescript = () => new LanguageSupport(language, syntaxHighlighting(colours));
