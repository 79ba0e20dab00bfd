/** The three numbers of a pixel, in the order in which a column holds them. */

/** Names of the channels, and their colours as bars, on light and on dark pages; each stands beside its name. */
export const channels = [
  { name: "red", color: "#c8102e", dark: "#f25c6b" },
  { name: "green", color: "#1b7f3b", dark: "#3fae63" },
  { name: "blue", color: "#1f4fbf", dark: "#6f9bff" },
] as const;
