/** A clock that is put into a page before its own scripts: it notes when the reader acts, and when what follows is there. */

/** In milliseconds, by the clock of the page. */
export interface PageTimes {
  /** When each press of a button and each move of a slider came. */
  readonly acts: number[];
  /** When the worker said that it was ready. */
  readonly ready: number[];
  /** How long each cell ran: from the order to the worker until its answer. */
  readonly runs: number[];
  /** When each chart that a cell drew stood in the page, complete and in sight. */
  readonly charts: number[];
}

declare global {
  interface Window {
    pageTimes: PageTimes;
  }
}

/** Runs in the page. */
export function startClock(): void {
  const times: PageTimes = { acts: [], ready: [], runs: [], charts: [] };
  window.pageTimes = times;

  // `timeStamp` is when the browser got the event: a page that is busy hears of it later.
  for (const type of ["click", "input"])
    addEventListener(type, ({ timeStamp }) => times.acts.push(timeStamp), { capture: true });

  let ordered = 0;
  window.Worker = class extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      this.addEventListener("message", ({ data }) => {
        if (data?.type === "ready") times.ready.push(performance.now());
        if (data?.type === "done") times.runs.push(performance.now() - ordered);
      });
    }
    override postMessage(order: { readonly type: string }): void {
      if (order.type === "run") ordered = performance.now();
      super.postMessage(order);
    }
  };

  const seen = new Set<string>();
  new MutationObserver(() => {
    for (const figure of document.querySelectorAll('figure[id^="live-"][data-chart="live"]')) {
      // A chart that is still to take the place of the one before lies there unseen.
      if (seen.has(figure.id) || figure.closest(".coming") || !figure.querySelector("svg"))
        continue;
      seen.add(figure.id);
      times.charts.push(performance.now());
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ["class", "data-chart"],
  });
}
