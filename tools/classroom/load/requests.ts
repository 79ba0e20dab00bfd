/** Requests to JupyterHub and to Jupyter servers, who know the asker by a token. */

/**
 * @returns what was answered, in the shape that Jupyter's documentation gives; undefined for an empty answer
 * @throws Error with the number of the refusal
 */
export async function ask(
  method: string,
  address: string,
  token: string,
  body?: object,
  // biome-ignore lint/suspicious/noExplicitAny: each request has an answer of another shape
): Promise<any> {
  const text = await fetchText(method, address, token, body);
  return text === "" ? undefined : JSON.parse(text);
}

export async function fetchText(
  method: string,
  address: string,
  token: string,
  body?: object,
): Promise<string> {
  const response = await fetch(address, {
    method,
    headers: { Authorization: `token ${token}` },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (response.ok) return text;
  const [words] = text.split("<!DOCTYPE"); // an error's page says no more than its number
  throw new Error(`${method} ${new URL(address).pathname}: ${response.status} ${words}`);
}
