/** Tells when a page is left, and whether its reader can come back to it without the platform. */

/**
 * If only the frame is loaded anew, or goes to another page and back, the session must stay open, because a platform opens it
 * once. If the platform takes the frame away, gives it another address, or is itself left, the session ends.
 *
 * @param onLeave - called when the page is left
 * @param onReturn - called when the browser brings the page back as it was
 */
export function watchLeaving(onLeave: (forGood: boolean) => void, onReturn: () => void): void {
  const address = frameAddress();
  let pageGoes = false;
  let platformGoes = false;
  // This event comes before a page goes, also to the pages in its frames; not to one whose frame is taken away.
  addEventListener("beforeunload", () => {
    pageGoes = true;
  });
  whenParentGoes(() => {
    platformGoes = true;
  });
  addEventListener("pagehide", ({ persisted }) => {
    const onlyFrame = pageGoes && !platformGoes && address === frameAddress();
    onLeave(!persisted && !onlyFrame);
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    pageGoes = platformGoes = false;
    onReturn();
  });
}

function whenParentGoes(act: () => void): void {
  try {
    parent.addEventListener("beforeunload", act);
  } catch {
    act(); // A window of another site does not say when it goes.
  }
}

/** The address that the platform gave the frame around the page. A link in the page does not change it. */
function frameAddress(): string | undefined {
  const frame = window.frameElement as (HTMLIFrameElement & HTMLObjectElement) | null;
  return frame?.src ?? frame?.data;
}
