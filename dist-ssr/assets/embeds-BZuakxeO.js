import { n as part } from "./spoken-CEIfIH7G.js";
var embedWords = part("embeds", {
	kinds: {
		video: (provider) => `Video on ${provider}`,
		audio: (provider) => `Audio on ${provider}`,
		post: (provider) => `Post on ${provider}`,
		page: (provider) => `Page on ${provider}`
	},
	/** How a still embed behaves when it is followed. */
	loads: (provider) => `${provider} · loads from there when you click`,
	opens: (host) => `${host} · opens there`,
	/** Of another host, not loaded. */
	elsewhere: {
		img: (host) => `Picture on ${host} · opens there`,
		audio: (host) => `Sound on ${host} · opens there`,
		video: (host) => `Video on ${host} · opens there`
	},
	picture: "A picture",
	showPicture: "Show picture",
	enlarge: (description) => `Enlarge picture: ${description}`,
	noDescription: "without a description"
});
export { embedWords as t };
