/** What a presentation does: its slides are laid out, then reveal.js shows one at a time; charts move as on the pages. */

import Reveal from "reveal.js";
import { lazyScripts } from "./lazy-script.js";
import { scrollers } from "./scrollers.js";
import { besideCharts, slideKeys } from "./slide-keys.js";
import { layOut, slideSize } from "./slide-layout.js";
import { followOtherWindow, isSpeakersWindow } from "./speaker.js";
import { whenFirst } from "./when.js";

const { load } = lazyScripts(document.currentScript?.dataset ?? {});

async function present(): Promise<void> {
  // Formulas and pictures have their size only when they are there.
  await Promise.allSettled([
    ...Array.from(document.fonts, (font) => font.load()),
    ...Array.from(document.images, (image) => image.decode()),
  ]);
  layOut();
  const deck = new Reveal({
    ...slideSize,
    margin: 0,
    maxScale: 4,
    center: false,
    display: "flex",
    // One way through all slides: the arrows to the side would leave out those below a section's first one.
    navigationMode: "linear",
    hash: true,
    slideNumber: "c/t",
    transition: "none",
    backgroundTransition: "none",
    controlsTutorial: false,
    scrollActivationWidth: 0,
    postMessage: false,
    postMessageEvents: false,
    showNotes: isSpeakersWindow(),
    keyboardCondition: besideCharts,
  });
  // reveal.js would come back to the slide of a section that was shown last, and leave out those before it.
  deck.on("slidechanged", (event) => {
    const { previousSlide } = event as Event & { previousSlide?: HTMLElement };
    previousSlide?.parentElement?.removeAttribute("data-previous-indexv");
  });
  await deck.initialize();
  slideKeys(deck);
  followOtherWindow(deck);
  scrollers();
  whenFirst("[data-chart]", () => load("charts"));
}

present();
