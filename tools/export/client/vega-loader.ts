/** A chart loads nothing: its data and pictures stand in the page. */

const picture = /^data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=]+$/;

const refuse = () => Promise.reject(new Error("a chart of the course loads nothing"));

export const refusingLoader = {
  options: {},
  load: refuse,
  http: refuse,
  file: refuse,
  sanitize: async (uri: string) => ({ href: picture.test(uri) ? uri : "" }),
};
