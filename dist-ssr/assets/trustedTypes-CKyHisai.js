// src/domain/trustedTypes.ts
/** The service worker in the app's own folder, and no other script. */
var ownWorker = /^\/(?:[^/\\?#]+\/)*sw\.js$/;
var rules = {
	createHTML: (html) => html,
	createScriptURL: (url) => {
		if (!ownWorker.test(url)) throw new TypeError(url);
		return url;
	}
};
var policy;
var makePolicy = () => {
	return globalThis.trustedTypes?.createPolicy("broadsheet", rules) ?? rules;
};
/**
* The one Trusted Types policy, `broadsheet` in the Content Security Policy; made at its first use, plain strings where
* the browser has no such thing. HTML is signed by `html/parse` (into a document that runs and loads nothing) and
* `html/sanitise` only, a script's address for the registration of the service worker only. What it returns is typed
* as a string, as React and the DOM take it, and is a trusted object at run time.
*/
var pagePolicy = () => {
	policy ??= makePolicy();
	return policy;
};
export { pagePolicy as t };
