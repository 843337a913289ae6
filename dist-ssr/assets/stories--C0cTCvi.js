import { n as number, t as counted } from "./numbers-D1k4m0-9.js";
import { n as part } from "./spoken-CEIfIH7G.js";
var storyWords = part("stories", {
	fetching: (list) => `Fetching ${list}`,
	save: "Save",
	minRead: (minutes) => `${number(minutes)} min read`,
	comments: (count) => counted(count, "comment", "comments"),
	membersOnly: "Members only",
	opinion: "Opinion",
	sponsored: "Sponsored",
	by: "By",
	byStaff: "By our staff",
	and: " and ",
	comma: ", ",
	showPicture: "Show picture",
	untitled: "Untitled",
	storyOf: (day) => `Story of ${day}`,
	anonymous: "Anonymous"
});
export { storyWords as t };
