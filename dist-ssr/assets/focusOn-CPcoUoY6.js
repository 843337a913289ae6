// src/app/keys/loadKeysDialog.ts
/** The list of the keys: its code comes when it is first asked for. */
var loadKeysDialog = async () => (await import("./KeysDialog-B4ctUP_z.js")).KeysDialog;
// src/domain/focusOn.ts
/** State of the history that opens a page with the focus on one element. */
var toFocusOn = (id) => ({ focusOn: id });
/** The id of the element that takes the focus when the page opens, from the state of the history; `null` for the page. */
var focusOn = (state) => {
	if (typeof state !== "object" || state === null || !("focusOn" in state)) return null;
	return typeof state.focusOn === "string" ? state.focusOn : null;
};
export { toFocusOn as n, loadKeysDialog as r, focusOn as t };
