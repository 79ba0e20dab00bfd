/**
 * Writes the reference of a project's src/index.ts into a folder: `node --import tsx tools/export/reference/typedoc.ts project folder`. It is a
 * program of its own because TypeDoc works for seconds without a pause: so the caller can do something else meanwhile.
 */

import { join } from "node:path";
import {
  Application,
  Comment,
  CommentTag,
  type Context,
  Converter,
  type DeclarationReflection,
  type DefaultThemeRenderContext,
  JSX,
  PageEvent,
  ReflectionKind,
} from "typedoc";
import { inProject } from "../../setup/paths.js";
import { partOf, parts } from "./parts.js";

const [project = "", folder = ""] = process.argv.slice(2);

const introduction = `
Everything that a notebook imports from \`one-neuron\`. In JupyterLab, Shift-Tab behind a name shows the same text.

Examples stand in columns: X is (n_x, m), with n_x features of m examples; Y is (1, m); w is (n_x, 1); b is a number. \`tf\`,
which is exported too, is [TensorFlow.js](https://js.tensorflow.org/api/latest/).
`;

/** No page may load anything from elsewhere. The inline script and styles are TypeDoc's own. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const app = await Application.bootstrap({
  name: "One Neuron",
  entryPoints: [join(project, "src", "index.ts")],
  tsconfig: join(project, "tsconfig.build.json"),
  readme: "none",
  skipErrorChecking: true, // npm run check has done it
  excludeExternals: true, // or all of TensorFlow.js becomes a part of the reference: 1400 pages more
  externalPattern: ["**/node_modules/**", "**/src/tfjs-parts.cts"],
  excludePrivate: true,
  // No links to a source on the network; and the same pages whatever git says of the folder.
  disableSources: true,
  categorizeByGroup: false,
  categoryOrder: [...parts],
  navigation: { includeCategories: true, includeGroups: false },
  sort: ["alphabetical"],
  visibilityFilters: {},
  includeHierarchySummary: false,
  hideGenerator: true,
  githubPages: false,
  // The highlighter gives up on a line after half a second: on a busy computer the pages would come out otherwise.
  highlightLanguages: [],
  ignoredHighlightLanguages: ["ts"],
  customCss: inProject("tools", "export", "reference", "style.css"),
  requiredToBeDocumented: ["Function", "Class", "Interface", "TypeAlias", "Variable", "Enum"],
  validation: { notDocumented: true, invalidLink: true, rewrittenLink: true, notExported: false },
  treatWarningsAsErrors: true,
  logLevel: "Warn",
});

app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: Context) => {
  project.comment = new Comment([{ kind: "text", text: introduction }]);
  for (const thing of project.children ?? []) {
    const { packagePath = "" } = project.getSymbolIdFromReflection(thing) ?? {};
    addTag(thing, "@category", partOf(packagePath));
  }
});

/** A function has its comment at its signatures. What has none gets no tag: it would count as documented. */
function addTag(thing: DeclarationReflection, name: `@${string}`, text: string): void {
  const tag = new CommentTag(name, [{ kind: "text", text }]);
  const owners = thing.kindOf(ReflectionKind.Function) ? (thing.signatures ?? []) : [thing];
  for (const owner of owners) owner.comment?.blockTags.push(tag);
}

app.renderer.hooks.on("head.begin", () =>
  JSX.createElement("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
);

/** The folder of the reference, api/, lies beside the course's first page. */
app.renderer.hooks.on("sidebar.begin", (page: DefaultThemeRenderContext) => {
  const link = JSX.createElement("a", { href: page.relativeURL("../index.html") }, "The course");
  return JSX.createElement("nav", { class: "course", "aria-label": "Course" }, link);
});

/** TypeDoc does not say which part of a page is its text: screen readers jump there. */
app.renderer.on(PageEvent.END, (page: PageEvent) => {
  page.contents = (page.contents ?? "").replace('class="col-content"', '$& role="main"');
});

const reflections = await app.convert();
if (reflections) {
  app.validate(reflections);
  await app.generateDocs(reflections, folder);
}
process.exitCode = app.logger.hasErrors() || app.logger.hasWarnings() ? 1 : 0;
