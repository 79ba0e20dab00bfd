/** Notebooks that try to act: each cell would call `harm()`, ask another host for something or leave the page. */

import type { Cell } from "../../tools/notebooks/notebook.js";
import { chart, code, markdown, shown, stderr, stdout } from "../notebooks/build.js";
import { bars, png } from "./fixtures.js";

const away = "https://harm.example";

/** Name of the attempt → the cell. */
export const attempts: Readonly<Record<string, Cell>> = {
  "a script in Markdown": markdown("text <script>harm()</script>"),
  "a script over several lines": markdown("<script>\n\nharm()\n\n</script>"),
  "a handler on a picture": markdown(
    `<img src="data:image/png;base64,${png}" alt="x" onload="harm()">`,
  ),
  "headings that end the search's script": markdown(
    `## a </SCRIPT b\n\n## c > <meta http-equiv=refresh content=0;url=${away}/ d\n\n## e > f`,
  ),
  "code in a heading that ends it": markdown(
    "## `</Script><h1>FAKE</h1><img src=x onerror=harm()>`",
  ),
  "a handler on a heading": markdown('<h2 onclick="harm()" id="main">Heading</h2>'),
  "a frame": markdown(`<iframe src="${away}" srcdoc="<script>parent.harm()</script>"></iframe>`),
  "an object": markdown(`<object data="${away}/a.swf"></object><embed src="${away}/b.swf">`),
  "a form that sends away": markdown(`<form action="${away}"><button>Go</button></form>`),
  "a style sheet": markdown(`<style>@import "${away}/a.css"; main { display: none }</style>`),
  "a style that loads": markdown(`<p style="background:url(${away}/p.png)">text</p>`),
  "a style that covers the page": markdown('<div style="position:fixed;inset:0">cover</div>'),
  "a refresh": markdown(`<meta http-equiv="refresh" content="0;url=${away}">`),
  "another base": markdown(`<base href="${away}/">`),
  "a link tag": markdown(`<link rel="stylesheet" href="${away}/a.css">`),
  "an SVG with a script": markdown('<svg onload="harm()"><script>harm()</script></svg>'),
  "mutating markup": markdown('<math><mtext><table><mglyph><style><img src=x onerror="harm()">'),
  "a formula with a link": markdown("$a \\ne b$ and $x < y$ <x-formula data-n='0'></x-formula>"),
  "code that ends its element": markdown("```ts\n</code></pre><script>harm()</script>\n```"),
  "a language that ends its attribute": markdown('```ts"><script>harm()</script>\nx\n```'),
  "a script in code": code('"</code></pre><script>harm()</script>"'),
  "a script in what was printed": code("1", { outputs: [stdout("<script>harm()</script>")] }),
  "a script in an error": code("2", { outputs: [stderr("<img src=x onerror=harm()>")] }),
  "a script in HTML output": code("3", {
    outputs: [shown({ "text/html": "<b>bold</b><script>harm()</script>" })],
  }),
  "a handler in HTML output": code("4", {
    outputs: [shown({ "text/html": `<div onmouseover="harm()" data-chart>x</div>` })],
  }),
  "a javascript link in HTML output": code("6", {
    outputs: [shown({ "text/html": '<a href="javascript:harm()">x</a>' })],
  }),
  "an SVG output with a script": code("7", {
    outputs: [
      shown({
        "image/svg+xml": `<svg xmlns="http://www.w3.org/2000/svg" aria-label="x" onload="harm()"><script>harm()</script><image href="${away}/p.png"/></svg>`,
      }),
    ],
  }),
  "a script in Markdown output": code("9", {
    outputs: [shown({ "text/markdown": "<script>harm()</script>[x](javascript:harm())" })],
  }),
  "a chart title with a script": code("10", {
    outputs: [chart({ ...bars, title: { text: "</script><script>harm()</script>" } })],
  }),
  "a chart title that computes one": code("11", {
    outputs: [chart({ ...bars, title: { text: { expr: "'<img src=x onerror=harm()>'" } } })],
  }),
  "a chart description with a script": code("12", {
    outputs: [chart({ ...bars, description: '"><script>harm()</script>' })],
  }),
  "a chart whose data end the element": code("13", {
    outputs: [chart({ ...bars, datasets: { a: [{ x: "</script><script>harm()</script>" }] } })],
  }),
  "a slider whose name is markup": code("15", {
    outputs: [
      chart({
        ...bars,
        params: [
          { ...bars.params[0], bind: { input: "range", name: '"><img src=x onerror=harm()>' } },
          ...bars.params.slice(1),
        ],
      }),
    ],
  }),
};

/** Charts that reach out of Vega's expressions, or load something: the export refuses them. */
export const refused: Readonly<Record<string, object>> = {
  "an expression that calls the page": { ...bars, title: { text: { expr: "harm()" } } },
  "an expression that reaches for a constructor": {
    ...bars,
    title: { text: { expr: "top.constructor.constructor('harm()')()" } },
  },
  "a mark that is a link": {
    ...bars,
    encoding: { ...bars.encoding, href: { value: "javascript:harm()" } },
  },
  "a picture from another host": {
    ...bars,
    mark: "image",
    encoding: { ...bars.encoding, url: { value: `${away}/p.png` } },
  },
  "data from another host": { ...bars, data: { url: `${away}/data.json` } },
  "a colour that loads": { ...bars, mark: { type: "bar", fill: `url(${away}/a.svg#x)` } },
  "a colour in its data that loads": {
    ...bars,
    data: { values: [{ a: 1, colour: `url(${away}/a.svg#x)` }] },
    encoding: { ...bars.encoding, fill: { field: "colour", scale: null } },
  },
  "data from this computer": { ...bars, data: { url: "../package.json" } },
};

/** Links that no page may have. */
export const badLinks = [
  "javascript:harm()",
  "&#106;avascript:harm()",
  "JavaScript:harm()",
  "data:text/html,<script>harm()</script>",
  "http://example.org",
  "../.one-neuron/progress.json",
  "../../../../../etc/passwd",
  "/etc/passwd",
  "file:///etc/passwd",
  "//harm.example/",
  "no-such-file.md",
  "90-first.ipynb#No-such-heading",
  "#No-such-heading",
];

/** A file's name that is markup. */
export const hostileName = "92-\"><img src=x onerror=harm()>' & <b>";
