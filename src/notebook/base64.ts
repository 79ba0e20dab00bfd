/** Base64: bytes as letters, for addresses that hold their data themselves. */

/**
 * @param content - bytes, or text, which is written as UTF-8
 * @example base64("cat") // "Y2F0"
 */
export function base64(content: string | Uint8Array): string {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}
