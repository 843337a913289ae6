import { n as keepComfort, o as usualComfort, r as readComfort, t as followComfort } from "./readingComfort-CpSD6jZz.js";
import { useSyncExternalStore } from "react";
// src/queries/useReadingComfort.ts
/** How the reader of this device wants to read, and how to choose otherwise. */
var useReadingComfort = () => {
	return {
		comfort: useSyncExternalStore(followComfort, readComfort, () => usualComfort),
		choose: (choice) => keepComfort({
			...readComfort(),
			...choice
		})
	};
};
export { useReadingComfort as t };
