/** What cells find in a page without an import: they have the language, and of what Node adds to it the part that pages have. */

declare const console: Record<
  | "assert"
  | "count"
  | "debug"
  | "dir"
  | "error"
  | "info"
  | "log"
  | "table"
  | "time"
  | "timeEnd"
  | "trace"
  | "warn",
  (...data: any[]) => void
>;

declare const performance: { now(): number };

declare function setTimeout(
  callback: (...data: any[]) => void,
  ms?: number,
  ...data: any[]
): number;
declare function setInterval(
  callback: (...data: any[]) => void,
  ms?: number,
  ...data: any[]
): number;
declare function clearTimeout(timer: number | undefined): void;
declare function clearInterval(timer: number | undefined): void;
declare function queueMicrotask(callback: () => void): void;
declare function structuredClone<T>(value: T): T;
