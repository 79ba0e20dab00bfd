/** Texts as they are compared: without what may be written one way or another. */

/**
 * Leaves out spaces, the marks of comments and quotes, and commas before a bracket that closes; all quotation marks and
 * all minus signs become the same.
 */
export const squeeze = (text: string) =>
  text
    .replace(/^[\s/*>#]+/gm, "")
    .replace(/\/\/|\/\*|\*\/|[`\s]/g, "")
    .replace(/,(?=[\])}])/g, "")
    .replace(/[‘’“”']/g, '"')
    .replaceAll("−", "-");

/** The pattern of a text that stands for itself. */
export const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
