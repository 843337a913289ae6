import { t as isOwn } from "./ownOrigins-DLRkksWT.js";
import { jsx, jsxs } from "react/jsx-runtime";
var Portrait_module_default = { portrait: "_portrait_jqj4p_1" };
// src/components/Portrait.tsx
var initial = (name) => [...name][0] ?? "";
/**
* A writer's face over their initial. The initial alone where the face does not come, or lies with a third party,
* as Gravatar's do: that would learn who reads what.
*/
var Portrait = ({ name, url, size }) => /* @__PURE__ */ jsxs("span", {
	className: Portrait_module_default.portrait,
	"data-size": size,
	"aria-hidden": true,
	children: [/* @__PURE__ */ jsx("span", { children: initial(name) }), isOwn(url) && /* @__PURE__ */ jsx("img", {
		src: url,
		alt: "",
		width: size,
		height: size,
		loading: "lazy",
		onError: ({ currentTarget }) => {
			currentTarget.style.visibility = "hidden";
		}
	})]
});
export { Portrait as t };
