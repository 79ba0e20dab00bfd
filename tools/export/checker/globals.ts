/** What cells find in a page without an import, as declarations: beside the language the part of Node that pages have too. */
export const globals = `
type Print = (...data: unknown[]) => void;
declare const console: {
  assert: Print; count: Print; debug: Print; dir: Print; error: Print; group: Print; groupEnd: Print; info: Print;
  log: Print; table: Print; time: Print; timeEnd: Print; trace: Print; warn: Print;
};
declare const performance: { now(): number };
declare function setTimeout(callback: (...data: never[]) => void, ms?: number, ...data: unknown[]): number;
declare function setInterval(callback: (...data: never[]) => void, ms?: number, ...data: unknown[]): number;
declare function clearTimeout(timer?: number): void;
declare function clearInterval(timer?: number): void;
declare function queueMicrotask(callback: () => void): void;
declare function structuredClone<T>(value: T): T;
`;
