/** Prints the document of a course as a PDF, with the numbers of the pages in its contents. */

import { getDocumentProxy } from "unpdf";
import { launch } from "../../browser/chromium.js";
import { decoded } from "../../notebooks/decoded.js";
import { checkRoom } from "../write/check-room.js";

/**
 * Chromium cannot say in a text on which page another one stands (`target-counter` of CSS), so the document is printed twice: the first
 * time to learn the pages, the second time with their numbers, which have their room kept.
 *
 * @param markup - the document
 * @param say - tells the person who waits what is done
 * @returns the bytes of the PDF
 */
export async function printBook(markup: string, say: (doing: string) => void): Promise<Uint8Array> {
  const browser = await launch();
  try {
    const context = await browser.newContext({
      viewport: { width: paper, height: 900 },
      colorScheme: "light",
      javaScriptEnabled: false,
      offline: true,
    });
    const page = await context.newPage();
    await page.emulateMedia({ media: "print" });
    await page.setContent(markup, { timeout: 0 });
    await page.evaluate(unfold);
    await page.evaluate(fit);
    say("counting the pages");
    const numbers = await pageNumbers(await page.pdf(layout));
    await page.evaluate(fillIn, numbers);
    say("printing");
    return withoutDates(await page.pdf({ ...layout, outline: true, tagged: true }));
  } catch (error) {
    checkRoom();
    throw error;
  } finally {
    await browser.close();
  }
}

/** How wide the text is: A4 without its margins, 178 mm, in pixels. */
const paper = 672;

const layout = { preferCSSPageSize: true, printBackground: true };

/** Puts the hints to the end of their lesson, below the numbers of their exercises, and behind all of them the worked answers that are folded. */
async function unfold(): Promise<void> {
  for (const end of document.querySelectorAll(".folded-parts")) {
    const lesson = end.parentElement as HTMLElement;
    for (const exercise of lesson.querySelectorAll<HTMLElement>("[data-exercise]")) {
      const number = document.createElement("h3");
      number.textContent = exercise.dataset.exercise ?? "";
      end.append(number, ...exercise.querySelectorAll(".hint > p"));
    }
    end.append(...lesson.querySelectorAll(".exercise .solution:not([open])"));
  }
  await document.fonts.ready;
}

/** Makes smaller what is wider than the paper: it cannot be scrolled there. */
function fit(): void {
  for (const element of document.querySelectorAll<HTMLElement>(".katex-display, table, .shown")) {
    const { clientWidth, scrollWidth } = element;
    if (scrollWidth > clientWidth) element.style.zoom = String(clientWidth / scrollWidth);
  }
}

function fillIn(numbers: Readonly<Record<string, number>>): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-page-of]"))
    element.textContent = String(numbers[element.dataset.pageOf ?? ""] ?? "");
}

/** The id of everything that a link leads to → the number of its page. The PDF has the ids as links write them. */
async function pageNumbers(bytes: Uint8Array): Promise<Record<string, number>> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const numbers: Record<string, number> = {};
  for (const [id, [page]] of Object.entries(await pdf.getDestinations()))
    numbers[decoded(id)] = 1 + (await pdf.getPageIndex(page));
  return numbers;
}

/** The same course gives the same bytes on another day: the date stands in plain text, and gets another one of the same length. */
function withoutDates(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  const dates = /\/(CreationDate|ModDate) \(D:\d{14}/g;
  return Buffer.from(text.replace(dates, "/$1 (D:19800101000000"), "latin1");
}
