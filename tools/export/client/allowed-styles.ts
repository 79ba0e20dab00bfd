/** A length that fits a page; a longer one is left out. */
const length = /^-?(?:\d{0,4}(?:\.\d+)?px|\d{0,3}(?:\.\d+)?%|\d{0,2}(?:\.\d+)?(?:em|rem|ch)?)$/;

/** The styles that elements of an output may have: none of them loads anything or covers other parts of the page. */
export const allowedStyles: Readonly<Record<string, RegExp[]>> = {
  "text-align": [/^(?:left|right|center|start|end)$/],
  "letter-spacing": [length],
  "white-space": [/^[\w-]+$/],
  "font-weight": [/^\w+$/],
  width: [length],
  "max-width": [length],
};
