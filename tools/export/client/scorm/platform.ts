/** The connection to a learning platform. Whatever a platform does, and if it throws, the page goes on. */

import type { Edition } from "./edition.js";

export interface Platform {
  /**
   * Opens the session of this learner in this lesson.
   *
   * @returns "again" if it has been open since before the page was loaded anew, "refused" if there is none
   */
  open(): "new" | "again" | "refused";
  /** Whether it takes what the page reports: it does not to those who only browse the lesson or look at it again. */
  writes(): boolean;
  get(name: string): string;
  /** @returns whether it took the value */
  set(name: string, value: string): boolean;
  /** Asks it to save what it took. @returns whether it did */
  commit(): boolean;
  close(): void;
}

/** @returns undefined if no window around the page holds a platform */
export function findPlatform(edition: Edition): Platform | undefined {
  const api =
    findIn(window, edition) ?? findIn(window.opener, edition) ?? findIn(top?.opener, edition);
  return api && connect(api, edition);
}

type Api = Readonly<Record<string, (...words: string[]) => unknown>>;

/** Looks in a window and those around it. An element with the platform's name as its id is in the window, too, but has no functions. */
function findIn(start: Window | null | undefined, { object, calls }: Edition): Api | undefined {
  try {
    for (let place = start; place; place = place.parent) {
      const api = (place as unknown as Record<string, Api | undefined>)[object];
      if (typeof api?.[calls.initialize] === "function") return api;
      if (place.parent === place) return undefined;
    }
  } catch {
    // A window of another site lets nobody look into it.
  }
  return undefined;
}

function connect(api: Api, { calls, names }: Edition): Platform {
  let isOpen = false;
  let writes = false;
  /** Some platforms answer true, others "true"; some say nothing where others say "". */
  const call = (name: keyof Edition["calls"], ...words: string[]) => {
    try {
      return String(api[calls[name]]?.(...words) ?? "");
    } catch {
      return "";
    }
  };
  const get = (name: string) => call("get", name);
  const set = (name: string, value: string) => writes && call("set", name, value) === "true";
  return {
    open() {
      const isNew = call("initialize", "") === "true";
      // No session is opened twice: if one that was refused knows the status, it is the one from before.
      isOpen = isNew || get(names.status) !== "";
      writes = isOpen && !/^(?:browse|review)$/.test(get(names.mode));
      if (!isOpen) return "refused";
      return isNew ? "new" : "again";
    },
    writes: () => writes,
    get,
    set,
    commit: () => writes && call("commit", "") === "true",
    close() {
      if (isOpen) call("finish", "");
      isOpen = writes = false;
    },
  };
}
