import { n as part } from "./spoken-CEIfIH7G.js";
var paperWords = part("paper", {
	back: "Back",
	skip: "Skip to the news",
	opening: "Opening the page",
	frontPage: "Front page",
	sections: "Sections",
	sectionsMissing: "Sections missing.",
	fetchSections: "fetch the sections",
	tools: "Tools",
	search: "Search",
	saved: "Saved",
	allSections: "All sections",
	more: "More",
	savedStories: "Saved stories",
	settings: "Settings",
	keys: "Keys",
	ownSite: "The newspaper’s own site",
	colophon: "Read with Broadsheet, an open reader for WordPress newsrooms.",
	offline: "You are offline.",
	noAnswer: "The newsroom does not answer.",
	editionFrom: (moment) => `This edition is from ${moment}.`
});
export { paperWords as t };
