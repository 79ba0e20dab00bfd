/** Markup that is safe by construction, as the scripts of the pages make it too. */

export { Html, html, jsonInHtml, trusted } from "../client/html.js";
