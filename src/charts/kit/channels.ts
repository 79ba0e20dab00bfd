/** The three numbers of a pixel, in the order in which a column holds them. */

/** Names of the channels, and their colours as bars; each stands beside its name. */
export const channels = [
  { name: "red", color: "#c8102e" },
  { name: "green", color: "#1b7f3b" },
  { name: "blue", color: "#1f4fbf" },
] as const;
