import { a as isWhole, r as changeSaved, t as leadPictureSizes } from "./pictureSizes-ffgktVS0.js";
import { t as listSaved } from "./savedArticles-BaYcP2nE.js";
import { i as keepPicture, n as dropPicturesBut, r as filesForScreen, t as canKeepPictures } from "./savedPictures-BVUhS2kJ.js";
import { n as toCandidates } from "./pictureChoice-qSUvokUW.js";
import { n as normalisePictures, r as foreignMediaToLinks, t as withoutReported } from "./withoutReported-wNBYRcNg.js";
import { n as parseInert } from "./startTags-BLUHN8cC.js";
import { t as articleQueries } from "./articleQueries-BY4UTcF1.js";
// src/wordpress/shownPictures.ts
var ofLead = (image) => ({
	url: image.url,
	candidates: image.files,
	sizes: leadPictureSizes(image)
});
var ofBody = (image) => ({
	url: image.getAttribute("src") ?? "",
	candidates: toCandidates(image.getAttribute("srcset") ?? ""),
	sizes: image.getAttribute("sizes") ?? ""
});
var isOfTheWeb = ({ url }) => /^https?:/.test(url);
/** The pictures of a story as the reader shows them: the one over it, then those of its body. */
var shownPictures = ({ picture, body, siteUrl }) => {
	const root = parseInert(withoutReported(body.untrusted));
	const site = URL.canParse(siteUrl) ? new URL(siteUrl).origin : "";
	normalisePictures(root, site);
	foreignMediaToLinks(root, site);
	const inBody = [...root.querySelectorAll("img")].map(ofBody);
	return [...picture ? [ofLead(picture)] : [], ...inBody].filter(isOfTheWeb);
};
// src/queries/completeSaved.ts
var urlsOf = ({ pictures = [], missing = [] }) => [...pictures.map(({ url }) => url), ...missing];
var withText = async (queryClient, { article }) => {
	if (isWhole(article)) return article;
	const whole = await queryClient.ensureQueryData(articleQueries.bySlug(article.slug)).catch(() => null);
	return whole && await changeSaved(article.id, (saved) => ({
		...saved,
		article: whole
	})) && whole;
};
/** The picture files of a story that this screen shows; none where the browser keeps no files. */
var filesOf = (article) => canKeepPictures() ? filesForScreen(shownPictures(article)) : [];
/** Named as missing before they are fetched, so that nobody who tidies up takes them for left over. */
var nameFiles = async (article) => {
	const files = (saved) => {
		const known = urlsOf(saved);
		return known.length > 0 ? known : filesOf(article);
	};
	const named = await changeSaved(article.id, (saved) => {
		const kept = saved.pictures ?? [];
		const missing = files(saved).filter((url) => !kept.some((picture) => picture.url === url));
		return {
			...saved,
			pictures: kept,
			missing
		};
	});
	return named ? urlsOf(named) : [];
};
var isKept = (picture) => picture !== null;
/** Fetches the pictures of a saved story that are missing, in the sizes of this screen. Never fails. */
var completePictures = async (article) => {
	if (!canKeepPictures()) return;
	const urls = await nameFiles(article);
	const pictures = (await Promise.all(urls.map(keepPicture))).filter(isKept);
	const missing = urls.filter((url) => !pictures.some((picture) => picture.url === url));
	const isSame = (saved) => saved.article.updatedAt === article.updatedAt;
	await changeSaved(article.id, (saved) => isSame(saved) ? {
		...saved,
		pictures,
		missing
	} : saved);
};
/**
* Fetches what is missing of a saved story: its text, then its pictures. Never fails: what does not come is tried
* again when the list is opened.
*/
var completeSaved = async (queryClient, saved) => {
	const article = await withText(queryClient, saved);
	if (article) await completePictures(article);
};
var isComplete = ({ article, pictures, missing = [] }) => isWhole(article) && (pictures !== void 0 || !canKeepPictures()) && missing.length === 0;
/** Completes whatever is on the list, one story after the other. */
var completeAllSaved = async (queryClient) => {
	const { items } = await listSaved();
	for (const saved of items) if (!isComplete(saved)) await completeSaved(queryClient, saved);
};
/** Lets the pictures go that no story on the list shows. */
var tidyPictures = async () => {
	const { items, storageWorks } = await listSaved();
	if (storageWorks) await dropPicturesBut(new Set(items.flatMap(urlsOf)));
};
export { tidyPictures as a, filesOf as i, completePictures as n, completeSaved as r, completeAllSaved as t };
