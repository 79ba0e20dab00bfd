/** The search over the course. Its index is put below this script when the site is built. */

import MiniSearch, { type AsPlainObject } from "minisearch";
import { announce } from "./announce.js";
import { type Entry, searchOptions } from "./search-options.js";

declare global {
  interface Window {
    oneNeuronSearch: (index: AsPlainObject) => void;
  }
}

const most = 8;

/** The arrow keys go from the field down through what was found, and round again. */
const steps = { ArrowDown: 1, ArrowUp: -1 } as const;

window.oneNeuronSearch = (index) => {
  const search = MiniSearch.loadJS<Entry>(index, searchOptions);
  const field = document.querySelector<HTMLInputElement>("#search");
  const found = document.querySelector<HTMLElement>("#found");
  if (!field || !found) return;

  const show = () => {
    const query = field.value.trim();
    found.hidden = query === "";
    const hits = search.search(query).slice(0, most) as unknown as Entry[];
    const nothing = words.nothingFound.replace("{}", () => query);
    found.replaceChildren(hits.length > 0 ? list(hits) : nothing);
    announce(query && (hits.length > 0 ? words.found.replace("{}", String(hits.length)) : nothing));
  };
  const close = () => {
    found.hidden = true;
  };
  field.addEventListener("input", show);
  field.addEventListener("focus", show);
  const whole = field.parentElement;
  whole?.addEventListener("keydown", (event) => {
    const links = [...found.querySelectorAll("a")];
    const stops = [field, ...(found.hidden ? [] : links)];
    const step = steps[event.key as keyof typeof steps];
    if (step) {
      const at = stops.indexOf(document.activeElement as HTMLAnchorElement);
      stops[(at + step + stops.length) % stops.length]?.focus();
    } else if (event.key === "Enter" && event.target === field) stops[1]?.click();
    else if (event.key === "Escape") {
      field.focus();
      close();
    } else return;
    event.preventDefault();
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
