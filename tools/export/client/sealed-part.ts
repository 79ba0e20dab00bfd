/** Opens a part of the runtime that is sealed, and hands it over like any other. The part stands below this script. */

import { handOver, type PartName } from "./live/parts.js";
import { unseal } from "./live/seal.js";

declare global {
  interface Window {
    oneNeuronSealedPart: (name: PartName, sealed: string) => void;
  }
}

window.oneNeuronSealedPart = (name, sealed) => handOver(name, unseal(sealed));
