// src/domain/pictureChoice.ts
/** The smallest file that fills so many pixels of the screen, else the largest; its one address where there is no choice. */
var chooseFile = ({ url, candidates }, pixels) => {
	const byWidth = [...candidates].sort((a, b) => a.width - b.width);
	return (byWidth.find(({ width }) => width >= pixels) ?? byWidth.at(-1))?.url ?? url;
};
/** The files that `srcset` lists by width; those listed by density say nothing of a layout and are left out. */
var toCandidates = (srcset) => [...srcset.matchAll(/(\S+)\s+(\d+)w\s*(?:,|$)/g)].map(([, url = "", width]) => ({
	url: url.replace(/^,+/, ""),
	width: Number(width)
}));
export { toCandidates as n, chooseFile as t };
