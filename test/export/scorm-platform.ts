/** A learning platform for the tests: the scorm-again runtime in a page, and a server that keeps what it is told about each learner. */

import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { text } from "node:stream/consumers";

/** How a platform that speaks one edition of SCORM is asked and answers. */
export interface Speech {
  /** The file of the runtime, and its class. */
  readonly runtime: { readonly file: string; readonly name: string };
  /** Where lessons look for it. */
  readonly object: string;
  readonly functions: readonly string[];
  /** What a platform says when it opens a lesson. */
  opening(mode: string, status: string | undefined): object;
}

export const speech12: Speech = {
  runtime: { file: "scorm12.min.js", name: "Scorm12API" },
  object: "API",
  functions: ["LMSInitialize", "LMSFinish", "LMSGetValue", "LMSSetValue", "LMSCommit"],
  opening: (lesson_mode, lesson_status) => ({
    core: { lesson_mode, ...(lesson_status && { lesson_status }) },
  }),
};

export const speech2004: Speech = {
  runtime: { file: "scorm2004.min.js", name: "Scorm2004API" },
  object: "API_1484_11",
  functions: ["Initialize", "Terminate", "GetValue", "SetValue", "Commit"],
  opening: (mode, completion_status) => ({
    mode,
    ...(completion_status && { completion_status }),
  }),
};

/** How a lesson is opened. */
export interface Opening {
  readonly learner?: string;
  readonly lesson: string;
  readonly mode?: "normal" | "browse" | "review";
  /** The status that the learner brings along. */
  readonly status?: string;
  /** JavaScript that changes the runtime, which is called api, before the lesson is loaded. */
  readonly fault?: string;
}

declare global {
  interface Window {
    /** What the lesson said: the name of the function, without LMS, and its words. */
    calls: string[];
  }
}

/** Starts a platform with one package. @param folder - the unpacked package */
export async function startPlatform(folder: string, speech: Speech) {
  /** Learner and lesson → what the runtime saved last. */
  const kept = new Map<string, unknown>();
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://platform");
    if (pathname === "/commit") {
      kept.set(searchParams.get("who") ?? "", JSON.parse(await text(request)).cmi);
      return response.end('{"result":true}');
    }
    if (pathname === "/") {
      const opening: Opening = JSON.parse(searchParams.get("opening") ?? "{}");
      const page = platformPage(opening, kept.get(whose(opening)), speech);
      return response.writeHead(200, { "content-type": types[".html"] }).end(page);
    }
    const path = pathname.startsWith("/runtime/")
      ? join(runtimes, pathname.slice("/runtime/".length))
      : join(folder, decodeURIComponent(pathname));
    if (!existsSync(path)) return response.writeHead(404).end();
    const type = types[extname(path)] ?? "text/plain";
    return response.writeHead(200, { "content-type": type }).end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    home: `http://127.0.0.1:${port}/`,
    /** The address at which a lesson is opened. */
    place: (opening: Opening) => `?opening=${encodeURIComponent(JSON.stringify(opening))}`,
    /** What the runtime saved last. */
    kept: (opening: Opening) => kept.get(whose(opening)),
    close: () => server.close(),
  };
}

const runtimes = dirname(createRequire(import.meta.url).resolve("scorm-again"));

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

const whose = ({ learner = "ann", lesson }: Opening) => `${learner} ${lesson}`;

function platformPage(opening: Opening, before: unknown, speech: Speech): string {
  const { lesson, mode = "normal", status, fault = "" } = opening;
  const literal = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");
  const commit = `/commit?who=${encodeURIComponent(whose(opening))}`;
  return `<!doctype html><title>Platform</title><link rel="icon" href="data:,">
<script src="/runtime/${speech.runtime.file}"></script><script>
const api = new ${speech.runtime.name}({ lmsCommitUrl: ${literal(commit)}, logLevel: 5 });
api.loadFromJSON(${literal(before ?? {})}, "cmi");
api.loadFromJSON(${literal(speech.opening(mode, status))}, "cmi");
window.${speech.object} = api;
${fault}
window.calls = [];
for (const name of ${literal(speech.functions)}) {
  const own = api[name];
  api[name] = (...words) => {
    calls.push([name.replace("LMS", ""), ...words].join(" ").trim());
    return own.apply(api, words);
  };
}
</script><iframe src="/${lesson}" width="900" height="600"></iframe>`;
}
