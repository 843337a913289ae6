import { n as part } from "./spoken-CEIfIH7G.js";
import { t as paperWords } from "./paper-B6FspSmN.js";
import { t as singleKeys } from "./singleKeys-DHT_CXkH.js";
import { Fragment, useId, useLayoutEffect, useRef, useState } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
var keysWords = part("keys", {
	close: "Close",
	act: "Single keys act on the page",
	note: "Switch them off if you speak to your device, or press keys by accident. “Keys” at the foot of every page leads back here.",
	between: {
		then: "then",
		or: "or"
	},
	inList: "In a list",
	nextStory: "Next story",
	storyBefore: "Story before",
	open: "Open the story",
	save: "Save it, or let it go",
	inStory: "In a story",
	comment: "Write a comment",
	everywhere: "Everywhere",
	goHome: "Go to the front page",
	goSaved: "Go to your saved stories",
	list: "List the keys",
	closeOpen: "Close what is open"
});
var KeysDialog_module_default = {
	dialog: "_dialog_ekz8n_1",
	frame: "_frame_ekz8n_18",
	head: "_head_ekz8n_22",
	title: "_title_ekz8n_29",
	close: "_close_ekz8n_33",
	groups: "_groups_ekz8n_46",
	group: "_group_ekz8n_46",
	heading: "_heading_ekz8n_56",
	line: "_line_ekz8n_62",
	key: "_key_ekz8n_78",
	"switch": "_switch_ekz8n_89",
	box: "_box_ekz8n_96",
	note: "_note_ekz8n_110"
};
// src/app/keys/keyWords.ts
/** All keys in the reader's words, as the dialog lists them. */
var keyWords = () => {
	const say = keysWords();
	return [
		{
			title: say.inList,
			lines: [
				{
					keys: ["j"],
					words: say.nextStory
				},
				{
					keys: ["k"],
					words: say.storyBefore
				},
				{
					keys: ["o", "Enter"],
					between: "or",
					words: say.open
				},
				{
					keys: ["s"],
					words: say.save
				}
			]
		},
		{
			title: say.inStory,
			lines: [{
				keys: ["s"],
				words: say.save
			}, {
				keys: ["c"],
				words: say.comment
			}]
		},
		{
			title: say.everywhere,
			lines: [
				{
					keys: ["/"],
					words: paperWords().search
				},
				{
					keys: ["g", "h"],
					between: "then",
					words: say.goHome
				},
				{
					keys: ["g", "s"],
					between: "then",
					words: say.goSaved
				},
				{
					keys: ["?"],
					words: say.list
				},
				{
					keys: ["Esc"],
					words: say.closeOpen
				}
			]
		}
	];
};
// src/app/keys/KeysDialog.tsx
var Switch = () => {
	const id = useId();
	const [areOn, setOn] = useState(singleKeys.areOn);
	const change = (isOn) => {
		singleKeys.switchTo(isOn);
		setOn(isOn);
	};
	return /* @__PURE__ */ jsxs("div", {
		className: KeysDialog_module_default.switch,
		children: [/* @__PURE__ */ jsxs("label", {
			className: KeysDialog_module_default.box,
			children: [/* @__PURE__ */ jsx("input", {
				type: "checkbox",
				checked: areOn,
				"aria-describedby": id,
				onChange: ({ target }) => change(target.checked)
			}), keysWords().act]
		}), /* @__PURE__ */ jsx("p", {
			id,
			className: KeysDialog_module_default.note,
			children: keysWords().note
		})]
	});
};
var Lines = ({ title, lines }) => /* @__PURE__ */ jsxs("section", {
	className: KeysDialog_module_default.group,
	children: [/* @__PURE__ */ jsx("h3", {
		className: KeysDialog_module_default.heading,
		children: title
	}), /* @__PURE__ */ jsx("dl", {
		className: KeysDialog_module_default.lines,
		children: lines.map(({ keys, between, words }) => /* @__PURE__ */ jsxs("div", {
			className: KeysDialog_module_default.line,
			children: [/* @__PURE__ */ jsx("dt", { children: keys.map((key, index) => /* @__PURE__ */ jsxs(Fragment, { children: [index > 0 && ` ${keysWords().between[between ?? "then"]} `, /* @__PURE__ */ jsx("kbd", {
				className: KeysDialog_module_default.key,
				children: key
			})] }, key)) }), /* @__PURE__ */ jsx("dd", { children: words })]
		}, words))
	})]
});
/** Lists all keys, and switches them off for those who need to. */
var KeysDialog = ({ onClose }) => {
	const dialog = useRef(null);
	const titleId = useId();
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
		className: KeysDialog_module_default.dialog,
		"aria-labelledby": titleId,
		onClose,
		onClick,
		children: /* @__PURE__ */ jsxs("div", {
			className: KeysDialog_module_default.frame,
			children: [
				/* @__PURE__ */ jsxs("div", {
					className: KeysDialog_module_default.head,
					children: [/* @__PURE__ */ jsx("h2", {
						id: titleId,
						className: KeysDialog_module_default.title,
						children: paperWords().keys
					}), /* @__PURE__ */ jsx("button", {
						type: "button",
						className: KeysDialog_module_default.close,
						onClick: onClose,
						children: keysWords().close
					})]
				}),
				/* @__PURE__ */ jsx("div", {
					className: KeysDialog_module_default.groups,
					children: keyWords().map((group) => /* @__PURE__ */ jsx(Lines, { ...group }, group.title))
				}),
				/* @__PURE__ */ jsx(Switch, {})
			]
		})
	});
};
export { KeysDialog };
