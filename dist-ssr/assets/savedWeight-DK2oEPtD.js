// src/domain/byteSize.ts
var units = [
	"byte",
	"kilobyte",
	"megabyte",
	"gigabyte"
];
/** “340 kB”, “3.4 MB”: bytes as people compare them, in steps of 1,000. */
var byteSize = (bytes, locale = "en-GB") => {
	const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
	const amount = bytes / 1e3 ** step;
	const maximumFractionDigits = step > 1 && amount < 100 ? 1 : 0;
	return new Intl.NumberFormat(locale, {
		style: "unit",
		unit: units[step] ?? "byte",
		unitDisplay: step === 0 ? "long" : "short",
		maximumFractionDigits
	}).format(amount);
};
// src/domain/savedWeight.ts
/** What a saved story takes on the disk, in bytes: text and pictures, as far as the browser tells. */
var savedWeight = ({ article, pictures = [] }) => {
	const text = new TextEncoder().encode(JSON.stringify(article)).length;
	return pictures.reduce((sum, { bytes }) => sum + (bytes ?? 0), text);
};
export { byteSize as n, savedWeight as t };
