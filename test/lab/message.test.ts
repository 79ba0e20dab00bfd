/** Jupyter's messages are read as they were written, and refused where the signature is wrong. */

import { describe, expect, it } from "vitest";
import { readMessage, writeMessage } from "../../tools/lab/sockets/message.cjs";

const key = "secret";
const header = {
  msg_id: "1",
  msg_type: "execute_request",
  session: "s",
  username: "ü",
  version: "5.3",
};
const parent = { identities: [Buffer.from("who")], header, content: {} };

const frames = () =>
  writeMessage("stream", '{"text":"σ"}', parent, parent.identities, key).map((frame) =>
    Buffer.from(frame),
  );

describe("a message of Jupyter", () => {
  it("is read as it was written, with who asked in front", () => {
    const message = readMessage(frames(), key);
    expect(message?.identities.map(String)).toEqual(["who"]);
    expect(message?.header).toMatchObject({ msg_type: "stream", session: "s", username: "ü" });
    expect(message?.content).toEqual({ text: "σ" });
  });

  it("is not read with another key, a changed word or a frame too few", () => {
    expect(readMessage(frames(), "other")).toBeUndefined();
    const changed = frames();
    changed[6] = Buffer.from('{"text":"x"}');
    expect(readMessage(changed, key)).toBeUndefined();
    expect(readMessage(frames().slice(0, -1), key)).toBeUndefined();
    expect(readMessage([], key)).toBeUndefined();
  });
});
