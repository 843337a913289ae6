import { t as ArticleCard } from "./ArticleCard-V-euTvnM.js";
import { t as Feed } from "./Feed-q744b-cv.js";
import { t as articleWords } from "./article-FpzZN-te.js";
import { jsx } from "react/jsx-runtime";
// src/routes/article/more/StoryPanel.tsx
/** What a tab holds: an endless list that leaves out what stands elsewhere on the page. */
var StoryPanel = ({ query, label, article, without, hidesSection }) => /* @__PURE__ */ jsx(Feed, {
	query,
	label,
	whenEmpty: articleWords().nothingElse,
	without: new Set(without === null ? [article.id] : [article.id, without]),
	children: (story, position) => /* @__PURE__ */ jsx(ArticleCard, {
		article: story,
		treatment: "row",
		hidesSection,
		feedPosition: position
	})
});
export { StoryPanel };
