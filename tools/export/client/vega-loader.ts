/** A chart loads nothing: its data and pictures stand in the page. */

const picture = /^data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=]+$/;

const refuse = () => Promise.reject(new Error("a chart of the course loads nothing"));

export const refusingLoader = {
  options: {},
  load: refuse,
  http: refuse,
  file: refuse,
  /** An empty address would lead a click on a mark back to the page, and load it again. */
  sanitize: async (uri: string, { context }: { context?: string } = {}) =>
    context === "href" ? refuse() : { href: picture.test(uri) ? uri : "" },
};
