/** Cells that reach out: to the network, to other workers, to what the browser keeps. */

import { attempts, type Cells } from "./cell.js";

/** What asks the network. */
export const requests: Cells = {
  "a fetch": attempts('reach("fetch")(away + "/fetch")'),
  "an XMLHttpRequest": attempts(
    '{ const X = reach("XMLHttpRequest"); const x = new X(); x.open("GET", away + "/xhr", false); x.send(); return x.status; }',
  ),
  "a WebSocket": attempts('new (reach("WebSocket"))(away.replace("http", "ws") + "/socket")'),
  "a stream of a WebSocket": attempts(
    'new (reach("WebSocketStream"))(away.replace("http", "ws") + "/stream").opened',
  ),
  "a WebTransport": attempts('new (reach("WebTransport"))(away + "/transport").ready'),
  "an EventSource": attempts('new (reach("EventSource"))(away + "/events")'),
  "a beacon": attempts('reach("navigator").sendBeacon(away + "/beacon", "secret")'),
  "a font": attempts('new (reach("FontFace"))("f", "url(" + away + "/font)").load()'),
  "a script": attempts('reach("importScripts")(away + "/script.js")'),
  "a script of a blob that loads another": attempts(
    '{ const text = "importScripts(" + JSON.stringify(away + "/nested.js") + ")"; return reach("importScripts")(URL.createObjectURL(new Blob([text]))); }',
  ),
  "a module": attempts('import(away + "/module.js")'),
  "a module of an address with data": attempts(
    'import("data:text/javascript,import " + JSON.stringify(away + "/deep.js"))',
    'import("data:text/javascript,export default 1")',
  ),
  "code from text": attempts(
    'new Function("return fetch")()(away + "/function")',
    '(0, eval)("fetch")(away + "/eval")',
    '(async () => {}).constructor("return await fetch(\'" + away + "/async\')")()',
    '{ setTimeout("fetch(\'" + away + "/timeout\')"); }',
  ),
  "a request that WebAssembly makes": attempts(
    'WebAssembly.instantiateStreaming(reach("fetch")(away + "/wasm"))',
  ),
  "the scope of an event": attempts(
    '{ let scope; addEventListener("probe", ({ currentTarget }) => { scope = currentTarget; }); dispatchEvent(new Event("probe")); return scope.fetch(away + "/scope"); }',
  ),
};

/** What reaches other workers and what the browser keeps. */
export const reaches: Cells = {
  "a worker of its own": attempts(
    'new (reach("Worker"))(URL.createObjectURL(new Blob(["fetch(" + JSON.stringify(away) + ")"])))',
    'new (reach("Worker"))("data:text/javascript,fetch(" + JSON.stringify(away) + ")")',
  ),
  "a shared worker": attempts('new (reach("SharedWorker"))("data:text/javascript,0")'),
  "a service worker": attempts('reach("navigator").serviceWorker.register("worker.js")'),
  "a channel to other pages": attempts(
    '{ const channel = new (reach("BroadcastChannel"))("one-neuron"); channel.postMessage("x"); return "sent"; }',
  ),
  "a database": attempts(
    'reach("indexedDB").databases()',
    'new Promise((done) => { reach("indexedDB").open("x").onsuccess = () => done("opened"); })',
  ),
  "a cache": attempts('reach("caches").keys()'),
  "the storage of files": attempts('reach("navigator").storage.getDirectory()'),
  "what pages keep": attempts(
    'reach("localStorage").getItem("one-neuron secret")',
    "JSON.stringify(localStorage)",
    'reach("sessionStorage").length',
    'reach("cookieStore").getAll()',
    "document.cookie",
    'parent.localStorage.getItem("one-neuron secret")',
  ),
  "another address": attempts(
    '{ location.href = away + "/location"; return "gone"; }',
    '{ location = away + "/location"; return "gone"; }',
    'reach("location").replace(away + "/location")',
    'open(away + "/open")',
    'clients.openWindow(away + "/window")',
  ),
};
