import { s as Unreachable } from "./durations-DujCXBPO.js";
// src/queries/askNewsroom.ts
/**
* What asks the newsroom and checks its answers. A printed page stands without it, so its code is none that such a page
* waits for. @throws Unreachable when it does not arrive
*/
var askNewsroom = async () => {
	try {
		return (await import("./newsroom-BexKdqyY.js")).newsroom;
	} catch (cause) {
		throw new Unreachable("The code that asks the newsroom did not arrive", { cause });
	}
};
export { askNewsroom as t };
