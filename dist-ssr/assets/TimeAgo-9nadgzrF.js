import { n as dateAndTime, o as shortDate, s as timeAgo, t as calendar } from "./times-BOitNuWW.js";
import { t as useNow } from "./useNow-DXv_ui6d.js";
import { n as useTimeZone } from "./useSite-Fw4KUHa1.js";
import { jsx } from "react/jsx-runtime";
// src/components/TimeAgo.tsx
/** “3 hr ago”, later the date; the exact moment stands in the title and in `datetime`. */
var TimeAgo = ({ iso }) => {
	const timeZone = useTimeZone();
	const now = useNow();
	return /* @__PURE__ */ jsx("time", {
		dateTime: iso,
		title: dateAndTime(iso, timeZone, calendar()),
		children: timeAgo(iso, now, calendar()) ?? shortDate(iso, timeZone, calendar())
	});
};
export { TimeAgo as t };
