/** The search over the course. Its index is put below this script when the site is built. */

import MiniSearch, { type AsPlainObject } from "minisearch";
import { type Entry, searchOptions } from "./search-options.js";

declare global {
  interface Window {
    oneNeuronSearch: (index: AsPlainObject) => void;
  }
}

const most = 8;

window.oneNeuronSearch = (index) => {
  const search = MiniSearch.loadJS<Entry>(index, searchOptions);
  const field = document.querySelector<HTMLInputElement>("#search");
  const found = document.querySelector<HTMLElement>("#found");
  if (!field || !found) return;

  const show = () => {
    const query = field.value.trim();
    found.hidden = query === "";
    const hits = search.search(query).slice(0, most) as unknown as Entry[];
    found.replaceChildren(
      ...(hits.length > 0 ? [list(hits)] : [words.nothingFound.replace("{}", () => query)]),
    );
  };
  const close = () => {
    found.hidden = true;
  };
  field.addEventListener("input", show);
  field.addEventListener("focus", show);
  const whole = field.parentElement;
  whole?.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    field.focus();
    close();
  });
  whole?.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !whole.contains(relatedTarget as Node)) close(); // none: a link that a mouse pressed, in Safari
  });
  document.addEventListener("click", ({ target }) => {
    if (!(target as Element).closest(".search") || (target as Element).closest("a")) close();
  });
  show();
};

function list(hits: readonly Entry[]): HTMLElement {
  const items = hits.map(({ id, title, lesson }) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    const place = document.createElement("small");
    link.href = id;
    place.textContent = lesson;
    link.append(title, " ", place);
    item.append(link);
    return item;
  });
  const all = document.createElement("ul");
  all.append(...items);
  return all;
}
