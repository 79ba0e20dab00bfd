/** Where the worker's own files are. */

import { inProject } from "../../../setup/paths.js";

export const workerFolder = inProject("tools", "export", "worker");
