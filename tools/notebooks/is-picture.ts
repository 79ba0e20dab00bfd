/** Whether an address is a picture that stands in the page itself; as an image, even an SVG runs nothing. */
export const isPicture = (address: string) =>
  /^data:image\/(?:png|jpeg|gif|webp|svg\+xml);base64,[\w+/=\s]+$/.test(address);
