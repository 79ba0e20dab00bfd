/** Addresses as people write them. */

/** @example decoded("a%20b") // "a b"; what is no escape stays as it is */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
