/** Cells that a page shows without any harm: name → the cell. Each would call `harm()`, ask another host, or break the page. */

import type { Cell } from "../../../tools/notebooks/notebook.js";
import { code, markdown, shown, stderr, stdout } from "../../notebooks/build.js";
import { png } from "../fixtures.js";

const away = "https://harm.example";
const picture = `data:image/png;base64,${png}`;

const html = (markup: string) => code("1", { outputs: [shown({ "text/html": markup })] });
const svg = (inside: string) =>
  code("1", {
    outputs: [
      shown({
        "image/svg+xml": `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" aria-label="words">${inside}</svg>`,
      }),
    ],
  });

export const inertCells: Readonly<Record<string, Cell>> = {
  "markup that a browser mends into a handler": markdown(
    '<noscript><p title="</noscript><i onclick=harm()>x</i>">x</p></noscript>',
  ),
  "text that ends in an attribute": markdown('<b title="</b><i onclick=harm()>">x</b>'),
  "a title that holds markup": markdown("<title></title><i onclick=harm()>x</i><title>"),
  "a text box that holds markup": markdown("<textarea></textarea><i onclick=harm()>x</i>"),
  "a comment that ends at once": markdown("<!--><i onclick=harm()>x</i>-->"),
  "a comment that does not end": markdown("words <!-- and <i onclick=harm()>x</i>"),
  "a section of data": markdown("<![CDATA[<script>harm()</script>]]>"),
  "an instruction": markdown("<?xml-stylesheet href='https://harm.example/a.css'?>"),
  "a template": markdown("<template><script>harm()</script></template>"),
  "a shadow": markdown(
    '<div><template shadowrootmode="open"><script>harm()</script></template></div>',
  ),
  "a dialog": markdown("<dialog open>words <button autofocus onfocus=harm()>x</button></dialog>"),
  "a marquee": markdown("<marquee onstart=harm()>words</marquee>"),
  "a fold that acts": markdown("<details open ontoggle=harm()><summary>x</summary>y</details>"),
  "a body": markdown('<body onload=harm() style="display:none">words'),
  "an html": markdown('<html onclick=harm() data-theme="none">words'),
  "a frame set": markdown(`<frameset><frame src="${away}"></frameset>`),
  "an applet": markdown(`<applet code="a.class" archive="${away}/a.jar"></applet>`),
  "a film": markdown(`<video autoplay src="${away}/a.mp4" poster="${away}/a.png" onerror=harm()>`),
  "a sound": markdown(`<audio autoplay src="${away}/a.mp3"><source src="${away}/b.mp3"></audio>`),
  "a picture with other sources": markdown(
    `<picture><source srcset="${away}/a.png"><img alt=words src="${picture}" srcset="${away}/b.png 2x" sizes=100vw></picture>`,
  ),
  "a picture as large as a field": markdown(
    `<img alt=words src="${picture}" width=1000000 height=1000000 style="width:1000000px">`,
  ),
  "a picture map": markdown(`<map name=m><area href="javascript:harm()" shape=default></map>`),
  "fields that take the focus": markdown(
    "<input autofocus onfocus=harm()><select autofocus onfocus=harm()><option>x</select>",
  ),
  "a button of a form": markdown(
    `<button formaction="${away}">x</button><input type=image src="${away}/a.png">`,
  ),
  "a link that tells another host": markdown(
    `<a href="https://example.org" ping="${away}" target=_top download onclick=harm()>words</a>`,
  ),
  "an SVG that moves": markdown(
    '<svg><a><animate attributeName=href values="javascript:harm()"/><text>x</text></a></svg>',
  ),
  "an SVG that uses another one": markdown(`<svg><use href="${away}/a.svg#x"/></svg>`),
  "a MathML link": markdown('<math><maction xlink:href="javascript:harm()">x</maction></math>'),
  "elements of the page's own kinds": markdown(
    '<div class="exercise" data-exercise="1.1"><textarea id="thoughts-1.1"></textarea></div><figure class=chart data-chart=""><script type="application/json">{"spec":1}</script></figure>',
  ),
  "names of what scripts ask for": markdown(
    "<p id=main>a</p><p id=search name=search>b</p><img alt=words name=currentScript src=dot.png><a name=body>c</a>",
  ),
  "headings with names of all objects": markdown(
    "## __proto__\n\n## constructor\n\n## toString\n\n## found\n\n## main\n\n## API",
  ),
  "a style with a letter behind a backslash": markdown(
    `<p style="background:\\75rl(${away}/a.png);width:calc(1px * 1e9)">words</p>`,
  ),
  "a style as wide as a street": markdown(
    '<p style="width:1000000px;letter-spacing:99999em;max-width:1e9px">words</p>',
  ),
  "a style that computes": markdown(
    '<p style="width:expression(harm());behavior:url(a.htc)">x</p>',
  ),
  "a table of a billion columns": markdown(
    "<table><tr><td colspan=1000000000 rowspan=1000000000>x</td></tr></table>",
  ),
  "ends of what stands around": markdown("</p></article></main></div></body></html>words"),
  "elements that do not end": markdown("<div><table><tr><td><ul><li><b><details>words"),
  "letters that turn the line round": markdown("a \u202e b \u2066 c \u200f d \u0000 e \u0007 f"),
  "definitions that nobody uses": markdown(
    "[__proto__]: javascript:harm()\n[a]: data:text/html,x\n\nwords",
  ),
  "a formula in a link's place": markdown(
    "$x$ <x-code data-n=0></x-code><x-formula data-n=99></x-formula>",
  ),
  "two thousand quotes, one in the other": markdown(`${">".repeat(2000)} words`),
  "two thousand lists, one in the other": markdown(`${"- ".repeat(2000)}words`),
  "ten thousand elements, one in the other": markdown(`${"<b>".repeat(1e4)}words`),
  "fifty thousand brackets": markdown("[".repeat(5e4)),
  "fifty thousand stars": markdown("*a **b ".repeat(7e3)),
  "fifty thousand backticks": markdown(
    Array.from({ length: 300 }, (_, i) => "`".repeat(i)).join(" "),
  ),
  "fifty thousand dollars": markdown("\\$ ".repeat(5e4)),
  "twenty thousand signs of less": markdown("<".repeat(2e4)),
  "twenty thousand addresses": markdown("a@b.c ".repeat(2e4)),
  "a table of a thousand columns": markdown(
    `${"|a".repeat(1000)}|\n${"|-".repeat(1000)}|\n${"|1".repeat(1000)}|`,
  ),

  "a line of code of 20,000 characters": code(`const a = "${"(a<".repeat(6666)}";`),
  "a line of code of 400,000 characters": code("a(".repeat(2e5)),
  "code of 5,000 lines": code("const f = (a: number) => a;\n".repeat(5000)),
  "code with codes of terminals": code("\u001b]0;title\u0007 \u001b[2J \u009b31m"),
  "fenced code in an unknown language": markdown("```harm\n<script>harm()</script>\n```"),
  "fenced code in a language of all objects": markdown("```constructor\nharm()\n```"),
  "a raw cell": { cell_type: "raw", metadata: {}, source: "<script>harm()</script>" },
  "metadata that change all objects": JSON.parse(
    '{"cell_type": "code", "source": "1", "outputs": [], "metadata": {"__proto__": {"harmed": true}, "jupyter": {"__proto__": {"harmed": true}}}}',
  ),

  "another base in HTML output": html(`<base href="${away}/"><a href="x">words</a>`),
  "a frame in HTML output": html('<iframe srcdoc="<script>parent.harm()</script>"></iframe>'),
  "a style sheet in HTML output": html("<style>* { display: none !important }</style>words"),
  "a form in HTML output": html(`<form action="${away}"><input name=a><button>x</button></form>`),
  "a link to a place in the page in HTML output": html('<a href="#main" onclick=harm()>words</a>'),
  "a refresh in Markdown output": code("1", {
    outputs: [
      shown({ "text/markdown": `<meta http-equiv=refresh content="0;url=${away}">\n\n# words` }),
    ],
  }),
  "JavaScript output": code("1", {
    outputs: [shown({ "application/javascript": "harm()", "text/plain": "words" })],
  }),
  "a widget": code("1", {
    outputs: [
      shown({ "application/vnd.jupyter.widget-view+json": { model_id: "x" }, "text/plain": "w" }),
    ],
  }),
  "only a type that nobody knows": code("1", {
    outputs: [shown({ "application/x-harm": "<script>" })],
  }),
  "nothing in any type": code("1", { outputs: [shown({})] }),
  "an SVG output with a page in it": svg(
    '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><script>parent.harm()</script></body></foreignObject>',
  ),
  "an SVG output with a style sheet": svg(
    `<style>@import url(${away}/a.css); * { fill: url(${away}/b.svg#x) }</style><rect width="9" height="9"/>`,
  ),
  "an SVG output that uses another one": svg(
    `<use xlink:href="${away}/a.svg#x"/><image href="${away}/a.png" width="9" height="9"/>`,
  ),
  "an SVG output that is none": code("1", {
    outputs: [shown({ "image/svg+xml": "<svg <<< >", "text/plain": "words" })],
  }),
  "an SVG output that grows": code("1", {
    outputs: [
      shown({
        "image/svg+xml": `<!DOCTYPE svg [<!ENTITY a "${"b".repeat(100)}">${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i} "${`&a${i === 0 ? "" : i - 1};`.repeat(10)}">`).join("")}]><svg xmlns="http://www.w3.org/2000/svg" aria-label="words"><text>&a8;</text></svg>`,
      }),
    ],
  }),
  "a picture that is cut off": code("1", {
    outputs: [shown({ "image/png": png.slice(0, 40), "text/plain": "words" })],
  }),
  "codes of terminals in what was printed": code("1", {
    outputs: [
      stdout("\u001b]8;;https://harm.example\u0007link\u001b]8;;\u0007\u001b[31m\r\u0008red"),
      stderr("\u001b[".repeat(5e4)),
    ],
  }),
  "an error whose name is markup": code("1", {
    outputs: [
      { output_type: "error", ename: "<script>harm()</script>", evalue: "<b>", traceback: ["<i>"] },
    ],
  }),
  "a stream of 100,000 pieces": code("1", {
    outputs: [{ output_type: "stream", name: "stdout", text: Array(1e5).fill("a") }],
  }),
};
