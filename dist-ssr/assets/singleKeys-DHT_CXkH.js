import { n as recall, r as remember, t as forget } from "./deviceMemory-BM8iqaXb.js";
// src/offline/singleKeys.ts
var key = "single-keys";
/** Whether keys like `j` act on the page on this device: unless the reader switched them off. */
var areSingleKeysOn = () => recall(key) !== "off";
/** Switches keys like `j` on or off, for all pages of this device. */
var switchSingleKeys = (isOn) => isOn ? forget(key) : remember(key, "off");
// src/queries/singleKeys.ts
/** Whether keys like `j` act on the page, as the reader of this device decided. */
var singleKeys = {
	areOn: areSingleKeysOn,
	switchTo: switchSingleKeys
};
export { singleKeys as t };
