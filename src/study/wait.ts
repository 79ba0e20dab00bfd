/** Short waits inside check(), which cannot `await`: its verdict is there when it returns. */

/** Does nothing for some milliseconds, without keeping the processor busy. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** What Windows says of a file that another program has open, be it a virus scanner that looks into it. */
const inUse = ["EPERM", "EACCES", "EBUSY"];

/** Does something with a file; while another program seems to hold it, again and again for a fifth of a second. */
export function insist<T>(action: () => T): T {
  for (let attempt = 1; ; attempt++) {
    try {
      return action();
    } catch (error) {
      const { code = "" } = error as NodeJS.ErrnoException;
      if (attempt === 10 || !inUse.includes(code)) throw error;
      pause(20);
    }
  }
}
