import { n as comfortWords, t as ComfortFields } from "./ComfortFields-BI-eXK4a.js";
import { useLayoutEffect, useRef } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
var ComfortPanel_module_default = {
	panel: "_panel_sp3q6_1",
	frame: "_frame_sp3q6_21",
	head: "_head_sp3q6_25",
	title: "_title_sp3q6_32",
	close: "_close_sp3q6_36"
};
// src/components/comfort/ComfortPanel.tsx
/** The choices over the page, which stays in sight: a sheet on phones, in the corner of wide screens. */
var ComfortPanel = ({ onClose }) => {
	const dialog = useRef(null);
	useLayoutEffect(() => {
		const node = dialog.current;
		node?.showModal();
		return () => node?.close();
	}, []);
	const onClick = ({ target, currentTarget }) => {
		if (target === currentTarget) onClose();
	};
	return /* @__PURE__ */ jsx("dialog", {
		ref: dialog,
		className: ComfortPanel_module_default.panel,
		"aria-labelledby": "reading-comfort",
		onClose,
		onClick,
		children: /* @__PURE__ */ jsxs("div", {
			className: ComfortPanel_module_default.frame,
			children: [/* @__PURE__ */ jsxs("div", {
				className: ComfortPanel_module_default.head,
				children: [/* @__PURE__ */ jsx("h2", {
					id: "reading-comfort",
					className: ComfortPanel_module_default.title,
					children: comfortWords().title
				}), /* @__PURE__ */ jsx("button", {
					type: "button",
					className: ComfortPanel_module_default.close,
					onClick: onClose,
					children: comfortWords().done
				})]
			}), /* @__PURE__ */ jsx(ComfortFields, {})]
		})
	});
};
export { ComfortPanel };
