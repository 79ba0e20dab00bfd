/** Tells a learning platform (SCORM 1.2) that the lesson was opened and, at its end, that it was read. */

interface Platform {
  LMSInitialize(nothing: ""): string;
  LMSGetValue(name: string): string;
  LMSSetValue(name: string, value: string): string;
  LMSCommit(nothing: ""): string;
  LMSFinish(nothing: ""): string;
}

/** Looks for the platform's interface in this window and in the windows around it. */
function find(start: Window): Platform | undefined {
  for (let window = start; ; window = window.parent) {
    try {
      const { API } = window as unknown as { API?: Platform };
      if (API) return API;
    } catch {
      return undefined;
    }
    if (window.parent === window) return undefined;
  }
}

const platform = find(window) ?? (window.opener ? find(window.opener) : undefined);
const status = "cmi.core.lesson_status";

if (platform?.LMSInitialize("") === "true") {
  const report = (value: string) => {
    platform.LMSSetValue(status, value);
    platform.LMSCommit("");
  };
  if (!/^(?:completed|passed)$/.test(platform.LMSGetValue(status))) {
    report("incomplete");
    const end = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      end.disconnect();
      report("completed");
    });
    const bottom = document.querySelector("footer");
    if (bottom) end.observe(bottom);
  }
  addEventListener("pagehide", () => platform.LMSFinish(""), { once: true });
}
