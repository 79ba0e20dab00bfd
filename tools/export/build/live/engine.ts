/** The engine of the worker, the same for all lessons. */

import { workerScript } from "./bundle.js";

export const engineScript = () => workerScript("engine.ts");
