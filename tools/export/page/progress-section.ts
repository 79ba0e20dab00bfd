/** Where the first page says what its reader has done, and lets them take it along or forget it. */

import { type Html, html } from "../client/html.js";
import type { Words } from "../words/index.js";

/** It needs scripts, and is not shown without them. */
export const progressSection = (words: Words): Html => html`<section class="your-progress">
<h2 id="your-progress">${words.yourProgress}</h2>
<p>${words.ofYourProgress}</p>
<p class="tools"><button data-progress="save">${words.saveProgress}</button>
<button data-progress="read">${words.readProgress}</button>
<button data-progress="forget">${words.forgetProgress}</button></p>
<label hidden>${words.readProgress} <input type="file" accept=".json,application/json"></label>
<p role="status"></p>
<dialog aria-labelledby="really-forget">
<p id="really-forget">${words.reallyForget}</p>
<p class="tools"><button value="forget">${words.forget}</button> <button value="keep" autofocus>${words.keepProgress}</button></p>
</dialog>
</section>
`;
