import { useSyncExternalStore } from "react";
// src/components/useHydrating.ts
var never = () => () => void 0;
/**
* Whether a page that the build has printed is being taken over (or printed). It has to be drawn as it stands: what
* only this device knows shows in the drawing that follows at once.
*/
var useHydrating = () => useSyncExternalStore(never, () => false, () => true);
export { useHydrating as t };
