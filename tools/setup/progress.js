/** One line that shows that a long step is alive: on a terminal it is redrawn, in a log it is repeated now and then. */

const terminal = process.stdout.isTTY === true;
const beat = terminal ? 100 : 15_000;

/** @param {number} since */
const seconds = (since) => `${Math.round((performance.now() - since) / 1000)} s`;

/**
 * @param {string} title - what the step does
 * @returns what to call with the newest line of detail, and at the end
 */
export function showProgress(title) {
  const start = performance.now();
  let detail = "";

  const draw = () => {
    const line = `  … ${title} (${seconds(start)}) ${detail}`;
    if (terminal)
      process.stdout.write(`\r\x1b[2K${line.slice(0, (process.stdout.columns ?? 80) - 1)}`);
    else console.log(line.slice(0, 120).trimEnd());
  };

  if (!terminal) console.log(`  … ${title}`);
  const timer = setInterval(draw, beat);
  return {
    /** @param {string} text */
    detail(text) {
      detail = text;
    },
    /** @param {boolean} well */
    end(well) {
      clearInterval(timer);
      if (terminal) process.stdout.write("\r\x1b[2K");
      console.log(`  ${well ? "✓" : "✗"} ${title} (${seconds(start)})`);
    },
  };
}
