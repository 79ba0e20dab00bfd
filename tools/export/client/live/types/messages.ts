/** What a page and the worker that checks types say to each other. */

/** From the page: which cell to check, behind which others. `request` comes back with the answer. */
export interface CheckRequest {
  readonly request: number;
  readonly cells: readonly string[];
  readonly index: number;
}

/** From the worker: what the compiler says, a message a line, or why it could not. `request` 0 says that it is ready. */
export interface CheckAnswer {
  readonly request: number;
  readonly messages?: readonly string[];
  readonly trouble?: string;
}
