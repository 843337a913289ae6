import { t as dropKept } from "./keptQueries-BUlPbzTg.js";
import { n as isRestored } from "./restored-CKkiwRl0.js";
// src/queries/dropRestored.ts
/**
* Lets go of what came from the device for a page that broke, here and on the device: it may be what broke it. What
* the rest of the page shows stays.
*/
var dropRestored = async (queryClient) => {
	const suspects = queryClient.getQueryCache().findAll({
		type: "inactive",
		predicate: isRestored
	});
	for (const query of suspects) query.reset();
	await dropKept(suspects.map(({ queryHash }) => queryHash));
};
export { dropRestored };
