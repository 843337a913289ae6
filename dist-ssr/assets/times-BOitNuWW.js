import { n as part, t as locale } from "./spoken-CEIfIH7G.js";
// src/domain/dates.ts
var englishTimes = {
	justNow: "just now",
	today: (clock) => `${clock} today`,
	yesterday: (clock) => `${clock} yesterday`,
	onDay: (clock, day) => `${clock} on ${day}`
};
var english = {
	...englishTimes,
	locale: "en-GB"
};
var units = [
	["day", 86400],
	["hour", 3600],
	["minute", 60]
];
var relatives = /* @__PURE__ */ new Map();
var relativeIn = (locale) => {
	const format = relatives.get(locale) ?? new Intl.RelativeTimeFormat(locale, {
		numeric: "auto",
		style: "short"
	});
	relatives.set(locale, format);
	return format;
};
/**
* “5 min ago”, “3 hr ago”, “yesterday”; after six days `null`: then the date itself says more.
* @param iso ISO 8601 with zone
* @param now epoch ms
*/
var timeAgo = (iso, now, { locale, justNow, ago } = english) => {
	const seconds = Math.round((now - Date.parse(iso)) / 1e3);
	if (Number.isNaN(seconds) || seconds > 518400) return null;
	if (seconds < 60) return justNow;
	const [unit, size] = units.find(([, length]) => seconds >= length) ?? ["minute", 60];
	const count = Math.floor(seconds / size);
	if (ago) return ago(count, unit);
	return relativeIn(locale).format(-count, unit);
};
var minutesAhead = (timeZone) => {
	const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(timeZone) ?? [];
	return sign ? (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : null;
};
/** Browsers older than 2023, and Node 20, know no zone such as `+05:45`: the clock is moved instead. */
var inZone = (options) => {
	const formats = /* @__PURE__ */ new Map();
	const formatIn = (timeZone, locale) => {
		const key = locale + timeZone;
		const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, {
			timeZone,
			...options
		});
		formats.set(key, format);
		return format;
	};
	return (iso, timeZone, { locale, write } = english) => {
		const time = Date.parse(iso);
		if (Number.isNaN(time)) return "";
		const ahead = minutesAhead(timeZone);
		const format = formatIn(ahead === null ? timeZone : "UTC", locale);
		const moment = time + (ahead ?? 0) * 6e4;
		const words = write ? write(format, moment) : format.format(moment);
		return ahead === null ? words : words.replace(/ UTC$/, ` UTC${timeZone}`);
	};
};
/** “24 November 2026” in the newspaper's time zone; empty for a date that is none. */
var longDate = inZone({
	day: "numeric",
	month: "long",
	year: "numeric"
});
/** “24 Nov 2026” in the newspaper's time zone; empty for a date that is none. */
var shortDate = inZone({
	day: "numeric",
	month: "short",
	year: "numeric"
});
/** “24 November 2026 at 08:00 WAT” in the newspaper's time zone; empty for a date that is none. */
var dateAndTime = inZone({
	day: "numeric",
	month: "long",
	year: "numeric",
	hour: "2-digit",
	minute: "2-digit",
	timeZoneName: "short"
});
/** “Tuesday, 24 November 2026” in the newspaper's time zone: the date of an edition. */
var editionDate = inZone({
	weekday: "long",
	day: "numeric",
	month: "long",
	year: "numeric"
});
var clock = inZone({
	hour: "2-digit",
	minute: "2-digit"
});
var dayAndMonth = inZone({
	day: "numeric",
	month: "long"
});
/** “14:05 today”, “14:05 yesterday”, “14:05 on 12 November”; takes epoch ms and a time zone. */
var momentOf = (time, now, timeZone, calendar = english) => {
	const [at, today, yesterday] = [
		time,
		now,
		now - 864e5
	].map((each) => new Date(each).toISOString());
	const isOn = (day = "") => longDate(at ?? "", timeZone) === longDate(day, timeZone);
	const words = clock(at ?? "", timeZone, calendar);
	if (isOn(today)) return calendar.today(words);
	if (isOn(yesterday)) return calendar.yesterday(words);
	return calendar.onDay(words, dayAndMonth(at ?? "", timeZone, calendar));
};
var timeWords = part("times", englishTimes);
/** What dates and times are written with. */
var calendar = () => ({
	...timeWords(),
	locale: locale()
});
export { momentOf as a, longDate as i, dateAndTime as n, shortDate as o, editionDate as r, timeAgo as s, calendar as t };
