import { a as comfortNames, i as comfortChoices, o as usualComfort } from "./readingComfort-CpSD6jZz.js";
import { n as part } from "./spoken-CEIfIH7G.js";
import { t as useReadingComfort } from "./useReadingComfort-BnOR13ri.js";
import { useId, useState } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
var comfortWords = part("comfort", {
	title: "Reading comfort",
	done: "Done",
	note: "With reduced data, pictures wait until you press “Show picture”, and no story is fetched ahead.",
	reset: "Back to the usual",
	allUsual: "All as usual",
	chosen: (title, choice) => `${title}: ${choice}`,
	choices: {
		size: {
			title: "Text size",
			choices: {
				smallest: "Smallest",
				small: "Small",
				normal: "Normal",
				large: "Large",
				largest: "Largest"
			}
		},
		width: {
			title: "Line width",
			choices: {
				narrow: "Narrow",
				normal: "Normal",
				wide: "Wide"
			}
		},
		face: {
			title: "Typeface",
			choices: {
				serif: "Serif",
				sans: "Sans"
			}
		},
		theme: {
			title: "Paper",
			choices: {
				system: "System",
				light: "Light",
				sepia: "Sepia",
				dark: "Dark"
			}
		},
		data: {
			title: "Data",
			choices: {
				all: "Usual",
				reduced: "Reduced"
			}
		}
	}
});
var ComfortFields_module_default = {
	fields: "_fields_18q1q_1",
	field: "_field_18q1q_1",
	legend: "_legend_18q1q_14",
	choices: "_choices_18q1q_20",
	choice: "_choice_18q1q_20",
	word: "_word_18q1q_47",
	note: "_note_18q1q_114",
	reset: "_reset_18q1q_119"
};
// src/components/comfort/ComfortFields.tsx
var wordsOf = (name) => comfortWords().choices[name];
var Choice = ({ name, chosen, onChoose }) => {
	const group = useId();
	const { title, choices } = wordsOf(name);
	return /* @__PURE__ */ jsxs("fieldset", {
		className: ComfortFields_module_default.field,
		"data-name": name,
		children: [/* @__PURE__ */ jsx("legend", {
			className: ComfortFields_module_default.legend,
			children: title
		}), /* @__PURE__ */ jsx("div", {
			className: ComfortFields_module_default.choices,
			children: comfortChoices[name].map((value) => /* @__PURE__ */ jsxs("label", {
				className: ComfortFields_module_default.choice,
				"data-value": value,
				children: [/* @__PURE__ */ jsx("input", {
					type: "radio",
					name: group,
					value,
					checked: chosen === value,
					onChange: () => onChoose(value)
				}), /* @__PURE__ */ jsx("span", {
					className: ComfortFields_module_default.word,
					children: choices[value]
				})]
			}, value))
		})]
	});
};
/** How the reader wants to read, a row for each matter; every choice holds at once and is said. */
var ComfortFields = () => {
	const { comfort, choose } = useReadingComfort();
	const say = comfortWords();
	const [said, setSaid] = useState("");
	const onChoose = (name, value) => {
		choose({ [name]: value });
		const { title, choices } = wordsOf(name);
		setSaid(say.chosen(title, choices[value] ?? ""));
	};
	return /* @__PURE__ */ jsxs("div", {
		className: ComfortFields_module_default.fields,
		children: [
			comfortNames.map((name) => /* @__PURE__ */ jsx(Choice, {
				name,
				chosen: comfort[name],
				onChoose: (value) => onChoose(name, value)
			}, name)),
			/* @__PURE__ */ jsx("p", {
				className: ComfortFields_module_default.note,
				children: say.note
			}),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				className: ComfortFields_module_default.reset,
				onClick: () => {
					choose(usualComfort);
					setSaid(say.allUsual);
				},
				children: say.reset
			}),
			/* @__PURE__ */ jsx("p", {
				role: "status",
				className: "visually-hidden",
				children: said
			})
		]
	});
};
export { comfortWords as n, ComfortFields as t };
