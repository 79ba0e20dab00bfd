/**
 * Reads and writes Jupyter's messages: a list of frames, four of them JSON, with a signature in front.
 *
 * @see https://jupyter-client.readthedocs.io/en/stable/messaging.html#the-wire-protocol
 */

const { createHmac, randomUUID, timingSafeEqual } = require("node:crypto");

/**
 * @typedef {{ msg_id: string, msg_type: string, session: string, username: string, date?: string, version: string }} Header
 * @typedef {{ identities: Buffer[], header: Header, content: any }} Request
 */

const delimiter = "<IDS|MSG>";
const version = "5.3";

/**
 * @param {string} key
 * @param {(string | Buffer)[]} parts
 */
function sign(key, parts) {
  const hash = createHmac("sha256", key);
  for (const part of parts) hash.update(part);
  return Buffer.from(hash.digest("hex"));
}

/**
 * @param {Buffer[]} frames - of one message
 * @param {string} key - the secret of the connection
 * @returns {Request | undefined} undefined if this is not a message, or its signature is wrong
 */
function readMessage(frames, key) {
  const at = frames.findIndex((frame) => frame.toString() === delimiter);
  const [signature, header, parent, metadata, content] = frames.slice(at + 1);
  if (at < 0 || !signature || !header || !parent || !metadata || !content) return undefined;
  const own = sign(key, [header, parent, metadata, content]);
  if (signature.length !== own.length || !timingSafeEqual(signature, own)) return undefined;
  return {
    identities: frames.slice(0, at),
    header: JSON.parse(header.toString()),
    content: JSON.parse(content.toString()),
  };
}

/**
 * @param {string} type
 * @param {string} content - as JSON
 * @param {Request} parent - the request that it answers, or that caused it
 * @param {(string | Buffer)[]} receiver - the first frames: the identity of the asker, or the topic for subscribers
 * @param {string} key - the secret of the connection
 * @returns the frames to send
 */
function writeMessage(type, content, parent, receiver, key) {
  const { session, username } = parent.header;
  const date = new Date().toISOString();
  const header = { msg_id: randomUUID(), msg_type: type, session, username, date, version };
  const parts = [JSON.stringify(header), JSON.stringify(parent.header), "{}", content];
  return [...receiver, delimiter, sign(key, parts), ...parts];
}

module.exports = { readMessage, writeMessage };
