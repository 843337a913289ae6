import { t as ProblemNotice } from "./ProblemNotice-9Z1e6TMN.js";
import { n as number } from "./numbers-D1k4m0-9.js";
import { n as part } from "./spoken-CEIfIH7G.js";
import { a as deliverComments, c as shownText, i as outboxQueries, l as wakeForOutbox, n as showComment, o as ownComments, r as commentQueries, s as sayTheSame, t as arrivedHere } from "./showComment-B7iHzMqW.js";
import { t as useEntryState } from "./useEntryState-MWXNz9SD.js";
import { t as useSite } from "./useSite-Fw4KUHa1.js";
import { c as writeDraft, i as clearDraft, n as readName, r as rememberName, s as readDraft, t as forgetName } from "./rememberedName-Buk_ZmWR.js";
import { i as listOutbox, n as dropFromOutbox, o as putInOutbox } from "./outbox-CwDfmvLx.js";
import { n as NewsroomHtml, t as CommentSkeletons } from "./CommentSkeletons-CF0Mbceq.js";
import { t as storyWords } from "./stories--C0cTCvi.js";
import { t as TimeAgo } from "./TimeAgo-9nadgzrF.js";
import { mutationOptions, useInfiniteQuery, useIsMutating, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocation } from "react-router-dom";
import { memo, useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import { flushSync } from "react-dom";
var commentWords = part("comments", {
	nobodyYet: "Nobody has said anything yet. Be the first.",
	nobody: "Nobody has said anything.",
	order: "Order of comments",
	oldestFirst: "Oldest first",
	newestFirst: "Newest first",
	write: "Write a comment",
	notHere: "The comment of this address is not here, or not any more.",
	fetchingMore: "Fetching more comments…",
	showMore: "Show more comments",
	fetch: "fetch the comments",
	ownInstead: "Leave a comment of your own instead",
	closed: "Comments on this story are closed.",
	orphan: "In answer to a comment that is not here any more",
	to: (name) => `To ${name}`,
	held: "Waiting for the editors: only you can see it.",
	by: (name) => `Comment by ${name}`,
	linkTo: "Link to the comment of",
	reply: "Reply",
	replyTo: (name) => `to ${name}`,
	leaveReply: "Leave a reply",
	comment: "Comment",
	name: "Name",
	email: "Email",
	promise: "Your email address will not be published.",
	post: "Post comment",
	posting: "Posting…",
	cancel: "Cancel",
	remember: "Remember me on this device",
	rememberNote: "Only the name is kept, never the email.",
	toMend: (count) => `${number(count)} things to mend before this can be posted:`,
	tryAgain: "Try again",
	copy: "Copy my text",
	copied: "Copied",
	copyFailed: "Copying is not allowed here: select the text instead.",
	ownPage: (newspaper) => `Send it to ${newspaper}’s own page`,
	drop: "Drop it",
	dropSure: "Throw this text away for good?",
	dropYes: "Throw it away",
	dropNo: "Keep it",
	sendAgain: "Send again",
	sendNow: "Send now",
	edit: "Edit",
	unsent: "Your comment, not sent yet",
	notTaken: "Not taken",
	notSent: "Not sent yet"
});
var CommentForm_module_default = {
	frame: "_frame_47fx3_1",
	form: "_form_47fx3_13",
	title: "_title_47fx3_20",
	to: "_to_47fx3_24",
	pair: "_pair_47fx3_29",
	buttons: "_buttons_47fx3_34",
	post: "_post_47fx3_40",
	cancel: "_cancel_47fx3_60"
};
var ProblemList_module_default = {
	list: "_list_1qbxr_1",
	link: "_link_1qbxr_10"
};
// src/routes/article/comments/ProblemList.tsx
var focus$1 = (id) => document.getElementById(id)?.focus();
/** More than one thing to mend: all of them on top, each a way to its field. */
var ProblemList = ({ problems, idOf }) => {
	const found = [
		"text",
		"name",
		"email"
	].filter((field) => problems[field]);
	if (found.length < 2) return null;
	return /* @__PURE__ */ jsxs("div", {
		role: "alert",
		className: ProblemList_module_default.list,
		children: [/* @__PURE__ */ jsx("p", { children: commentWords().toMend(found.length) }), /* @__PURE__ */ jsx("ul", { children: found.map((field) => /* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx("button", {
			type: "button",
			className: ProblemList_module_default.link,
			onClick: () => focus$1(idOf(field)),
			children: problems[field]
		}) }, field)) })]
	});
};
var Buttons_module_default = {
	button: "_button_ma752_1",
	quiet: "_quiet_ma752_15",
	outcome: "_outcome_ma752_29"
};
// src/routes/article/comments/CopyText.tsx
/** Puts a text on the clipboard, and says whether that worked. */
var CopyText = ({ text, isQuiet = false }) => {
	const [outcome, setOutcome] = useState("");
	const copy = async () => {
		try {
			await navigator.clipboard.writeText(text);
			setOutcome(commentWords().copied);
		} catch {
			setOutcome(commentWords().copyFailed);
		}
	};
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx("button", {
		type: "button",
		className: isQuiet ? Buttons_module_default.quiet : Buttons_module_default.button,
		onClick: () => void copy(),
		children: commentWords().copy
	}), /* @__PURE__ */ jsx("span", {
		role: "status",
		className: Buttons_module_default.outcome,
		children: outcome
	})] });
};
// src/routes/article/comments/OwnPageForm.tsx
/** A real form to the page where WordPress itself takes comments; its answer opens beside the story. */
var OwnPageForm = ({ draft, articleId, parentId }) => {
	const site = useSite();
	if (!site) return null;
	const fields = {
		comment: draft.text.trim(),
		author: draft.name.trim(),
		email: draft.email.trim(),
		comment_post_ID: articleId,
		comment_parent: parentId
	};
	return /* @__PURE__ */ jsxs("form", {
		method: "post",
		action: `${site.url.replace(/\/$/, "")}/wp-comments-post.php`,
		target: "_blank",
		rel: "noopener",
		children: [Object.entries(fields).map(([name, value]) => /* @__PURE__ */ jsx("input", {
			type: "hidden",
			name,
			value
		}, name)), /* @__PURE__ */ jsx("button", {
			type: "submit",
			className: Buttons_module_default.button,
			children: commentWords().ownPage(site.name)
		})]
	});
};
var RefusalNotice_module_default = {
	notice: "_notice_qybzu_1",
	title: "_title_qybzu_13"
};
// src/routes/article/comments/RefusalNotice.tsx
var Way = ({ refusal, draft, articleId, parentId, onAgain }) => {
	switch (refusal.way) {
		case "again": return /* @__PURE__ */ jsx("button", {
			type: "button",
			className: Buttons_module_default.button,
			onClick: onAgain,
			children: commentWords().tryAgain
		});
		case "own-page": return /* @__PURE__ */ jsx(OwnPageForm, {
			draft,
			articleId,
			parentId
		});
		case "copy": return /* @__PURE__ */ jsx(CopyText, { text: draft.text });
		case "mend": return null;
	}
};
/** Why the newsroom did not take a comment, and the way on. The text stays in the form above. */
var RefusalNotice = (props) => {
	const { title, advice, fields } = props.refusal;
	const notice = useRef(null);
	const isOfField = Object.keys(fields).length > 0;
	useEffect(() => {
		if (!isOfField) notice.current?.scrollIntoView({ block: "nearest" });
	}, [isOfField]);
	return /* @__PURE__ */ jsxs("div", {
		ref: notice,
		className: RefusalNotice_module_default.notice,
		children: [/* @__PURE__ */ jsxs("div", {
			role: "alert",
			children: [/* @__PURE__ */ jsx("p", {
				className: RefusalNotice_module_default.title,
				children: title
			}), /* @__PURE__ */ jsx("p", { children: advice })]
		}), /* @__PURE__ */ jsx(Way, { ...props })]
	});
};
var RememberBox_module_default = {
	row: "_row_4rjmg_1",
	label: "_label_4rjmg_8",
	box: "_box_4rjmg_15",
	hint: "_hint_4rjmg_22"
};
// src/routes/article/comments/RememberBox.tsx
/** Asks before the name is kept on the device; the email never is. */
var RememberBox = ({ isOn, onChange }) => {
	const hintId = useId();
	return /* @__PURE__ */ jsxs("p", {
		className: RememberBox_module_default.row,
		children: [/* @__PURE__ */ jsxs("label", {
			className: RememberBox_module_default.label,
			children: [/* @__PURE__ */ jsx("input", {
				type: "checkbox",
				className: RememberBox_module_default.box,
				checked: isOn,
				"aria-describedby": hintId,
				onChange: ({ target }) => onChange(target.checked)
			}), commentWords().remember]
		}), /* @__PURE__ */ jsx("span", {
			id: hintId,
			className: RememberBox_module_default.hint,
			children: commentWords().rememberNote
		})]
	});
};
var TextField_module_default = {
	field: "_field_d9amn_1",
	label: "_label_d9amn_7",
	input: "_input_d9amn_11",
	problem: "_problem_d9amn_33",
	hint: "_hint_d9amn_38"
};
// src/routes/article/comments/TextField.tsx
var describedBy = ({ id, hint, problem }) => [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(" ") || void 0;
/** A labelled field with its hint, and what is wrong with it, tied to it for those who hear the page. */
var TextField = (props) => {
	const { id, name, label, value, problem, onChange, hint, isLong, type = "text", autoComplete } = props;
	const shared = {
		id,
		name,
		value,
		className: TextField_module_default.input,
		dir: "auto",
		required: true,
		readOnly: props.isLocked,
		"aria-invalid": problem !== void 0,
		"aria-describedby": describedBy(props),
		onChange: ({ target }) => onChange(target.value),
		autoFocus: props.autoFocus
	};
	return /* @__PURE__ */ jsxs("div", {
		className: TextField_module_default.field,
		children: [
			/* @__PURE__ */ jsx("label", {
				className: TextField_module_default.label,
				htmlFor: id,
				children: label
			}),
			isLong ? /* @__PURE__ */ jsx("textarea", {
				...shared,
				rows: 6
			}) : /* @__PURE__ */ jsx("input", {
				...shared,
				type,
				autoComplete
			}),
			problem && /* @__PURE__ */ jsx("p", {
				id: `${id}-problem`,
				className: TextField_module_default.problem,
				children: problem
			}),
			hint && /* @__PURE__ */ jsx("p", {
				id: `${id}-hint`,
				className: TextField_module_default.hint,
				children: hint
			})
		]
	});
};
// src/queries/commentMemory.ts
/** What this device keeps of a comment form: unsent text per story and comment answered, and the name if asked to. */
var commentMemory = {
	readDraft,
	writeDraft,
	clearDraft,
	readName,
	rememberName,
	forgetName
};
// src/queries/postComment.ts
var toPending = ({ article, parentId, draft }, isRepeat) => ({
	id: crypto.getRandomValues(/* @__PURE__ */ new Uint32Array(4)).join("-"),
	articleId: article.id,
	slug: article.slug,
	headline: article.headline,
	parentId,
	draft,
	writtenAt: Date.now(),
	attempts: 0,
	isRepeat,
	state: {
		kind: "waiting",
		for: "turn",
		notBefore: 0
	}
});
/** Another tab may have sent it in the meantime; its newest comment here is then the one. */
var foundAmongOwn = async (articleId) => (await ownComments(articleId)).at(-1) ?? null;
var takeBack = async (pending, refusal) => {
	writeDraft(pending.articleId, pending.parentId, pending.draft);
	await dropFromOutbox(pending.id);
	return {
		kind: "refused",
		refusal
	};
};
/** Whether the writer's very words are known to stand there. */
var isSaidAlready = ({ article, parentId, draft }, client) => {
	const data = client.getQueryData(commentQueries.ofArticle(article.id).queryKey);
	const mine = {
		parentId,
		authorName: draft.name.trim(),
		body: { untrusted: shownText(draft.text) }
	};
	return data?.pages.some(({ items }) => items.some((comment) => sayTheSame(comment, mine))) ?? false;
};
var post = async (written, client) => {
	const pending = toPending(written, isSaidAlready(written, client));
	if (await putInOutbox(pending)) clearDraft(pending.articleId, pending.parentId);
	const delivered = await deliverComments();
	const left = (await listOutbox()).find(({ id }) => id === pending.id);
	if (left?.state.kind === "refused") return takeBack(pending, left.state.refusal);
	clearDraft(pending.articleId, pending.parentId);
	if (!left) return {
		kind: "arrived",
		comment: delivered.get(pending.id) ?? await foundAmongOwn(pending.articleId)
	};
	await wakeForOutbox();
	return {
		kind: "waiting",
		pending: left
	};
};
/**
* Posts a comment by way of the outbox, so that it is on the device before it is on its way. Never fails: without an
* answer it waits in the outbox and goes out by itself; refused for good it becomes a draft again.
*/
var postComment = () => mutationOptions({
	mutationKey: ["post-comment"],
	mutationFn: (written, { client }) => post(written, client),
	onSuccess: async (posted, _written, _, { client }) => {
		await client.invalidateQueries({ queryKey: outboxQueries.all });
		if (posted.kind === "arrived" && posted.comment) showComment(client, posted.comment);
	}
});
var refusalParts = part("refusals", {
	tooLong: "Too long for the newsroom",
	cutText: "Cut your comment.",
	cutName: "Shorten your name.",
	cutEmail: "Use a shorter email address.",
	closed: "Comments on this story are closed",
	closedAdvice: "They were closed while you wrote. Your text is kept here, so that you can copy it.",
	duplicate: "You have said this already",
	duplicateAdvice: "The newsroom holds the very same comment from you under this story. Change it if you want to add something.",
	ownPage: "This newsroom takes comments on its own page only",
	ownPageAdvice: "Your text is kept. Send it to the newspaper’s own page: it opens in a new tab and says what became of it.",
	data: "The newsroom asks for your name and email",
	dataAdvice: "Fill in both, then post again.",
	nameNotTaken: "The newsroom did not take this name.",
	emailNotTaken: "The newsroom did not take this email address.",
	noText: "The newsroom found no text in it",
	noTextAdvice: "Write the comment in plain words.",
	noTextField: "The newsroom found no text in this comment.",
	filtered: "Your comment was not accepted",
	filteredAdvice: "The newsroom’s filters turned it away. Nobody else sees it. You can change it and post again.",
	notStored: "The newsroom could not store it",
	notStoredAdvice: "A name with many signs such as & can be the cause. Simplify the name, then post again.",
	notTaken: "The newsroom did not take it",
	error: (status) => `It answered with error ${status}.`
});
// src/routes/article/comments/refusalWords.ts
var fieldOf = {
	content: "text",
	author_name: "name",
	author_email: "email"
};
var mend = (title, advice, fields = {}) => ({
	title,
	advice,
	way: "mend",
	fields
});
var tooLong$1 = (field, advice) => mend(refusalParts().tooLong, advice, { [field]: advice });
var closed$1 = () => {
	const { closed: title, closedAdvice: advice } = refusalParts();
	return {
		title,
		advice,
		way: "copy",
		fields: {}
	};
};
/** WordPress's codes (WP_REST_Comments_Controller and wp_allow_comment) and what they mean to a reader. */
var byCode = {
	comment_duplicate: (say) => mend(say.duplicate, say.duplicateAdvice),
	rest_comment_closed: closed$1,
	rest_comment_draft_post: closed$1,
	rest_comment_trash_post: closed$1,
	rest_comment_invalid_post_id: closed$1,
	rest_cannot_read_post: closed$1,
	rest_comment_login_required: (say) => ({
		title: say.ownPage,
		advice: say.ownPageAdvice,
		way: "own-page",
		fields: {}
	}),
	rest_comment_author_data_required: (say) => mend(say.data, say.dataAdvice, {
		name: say.nameNotTaken,
		email: say.emailNotTaken
	}),
	rest_comment_content_invalid: (say) => mend(say.noText, say.noTextAdvice, { text: say.noTextField }),
	comment_content_column_length: (say) => tooLong$1("text", say.cutText),
	comment_author_column_length: (say) => tooLong$1("name", say.cutName),
	comment_author_email_column_length: (say) => tooLong$1("email", say.cutEmail),
	not_accepted: (say) => mend(say.filtered, say.filteredAdvice),
	rest_comment_failed_create: (say) => ({
		title: say.notStored,
		advice: say.notStoredAdvice,
		way: "again",
		fields: {}
	})
};
var ofParams = ({ params, message }) => {
	const known = Object.entries(params).flatMap(([name, words]) => fieldOf[name] ? [[fieldOf[name], words]] : []);
	const others = Object.entries(params).filter(([name]) => !fieldOf[name]);
	return {
		title: refusalParts().notTaken,
		advice: others.length > 0 ? others.map(([, words]) => words).join(" ") : message,
		way: others.length > 0 ? "copy" : "mend",
		fields: Object.fromEntries(known)
	};
};
/** Says why the newsroom will not take a comment, and what its writer can do. */
var refusalWords = (refusal) => {
	const { status, code, message } = refusal;
	if (code === "rest_invalid_param") return ofParams(refusal);
	return byCode[code]?.(refusalParts()) ?? {
		title: refusalParts().notTaken,
		advice: message || refusalParts().error(status),
		way: "copy",
		fields: {}
	};
};
var deliveryWords = part("delivery", {
	approved: "Your comment is published.",
	held: "Your comment is with the editors.",
	goneOut: "Your comment has gone out.",
	refusedAbove: "The newsroom did not take your comment. It says why above.",
	kept: "Your comment is kept. It goes out by itself as soon as the newsroom can be reached.",
	withNewsroom: "Your comment is with the newsroom.",
	sending: "Sending…",
	waiting: {
		turn: "On its way.",
		network: "Waiting for the network. It goes out by itself.",
		newsroom: "The newsroom could not take it just now. It goes out by itself.",
		flood: "The newsroom takes one comment at a time. It goes out in a moment, by itself."
	},
	keepOpen: "This browser keeps nothing for us: leave the page open until then.",
	textMissing: "Write something first: the comment is empty.",
	textTooLong: (percent) => `Your comment is too long: cut it by about ${percent} per cent.`,
	nameMissing: "Give the name that should stand above your comment.",
	nameTooLong: "Your name is too long for the newsroom.",
	emailMissing: "Give your email address.",
	emailWrong: "This does not look like an email address. It should read like name@example.com.",
	emailTooLong: "Your email address is too long."
});
// src/routes/article/comments/validateDraft.ts
/** Bytes that WordPress's columns hold (wp_get_comment_fields_max_lengths). */
var mostBytes = {
	text: 65525,
	name: 245,
	email: 100
};
var bytesOf = (text) => new TextEncoder().encode(text).length;
var percentOver = (text, most) => Math.max(1, Math.ceil((1 - most / bytesOf(text)) * 100));
var tooLong = (field, text) => {
	const most = mostBytes[field];
	if (bytesOf(text) <= most) return null;
	const { textTooLong, nameTooLong, emailTooLong } = deliveryWords();
	if (field === "text") return textTooLong(percentOver(text, most));
	return field === "name" ? nameTooLong : emailTooLong;
};
/** What WordPress's is_email asks for at the least: something, one @, a domain with a dot. */
var looksLikeEmail = (email) => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(email);
var problemWithText = (text) => text.trim() === "" ? deliveryWords().textMissing : tooLong("text", text.trim());
var problemWithName = (name) => name.trim() === "" ? deliveryWords().nameMissing : tooLong("name", name.trim());
var problemWithEmail = (email) => {
	const given = email.trim();
	if (given === "") return deliveryWords().emailMissing;
	if (given.length < 6 || !looksLikeEmail(given)) return deliveryWords().emailWrong;
	return tooLong("email", given);
};
/** Finds before sending what WordPress would refuse; an empty object when all is well. */
var validateDraft = ({ text, name, email }) => {
	const problems = {
		text: problemWithText(text),
		name: problemWithName(name),
		email: problemWithEmail(email)
	};
	return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== null));
};
// src/routes/article/comments/useCommentForm.ts
/** What one form holds; the text is kept on the device from the first key. */
var useDraft = ({ article, writer }, parentId) => {
	const [draft, setDraft] = useState(() => ({
		text: commentMemory.readDraft(article.id, parentId)?.text ?? "",
		...writer.current
	}));
	const write = (field, value) => {
		const next = {
			...draft,
			[field]: value
		};
		setDraft(next);
		writer.current = {
			name: next.name,
			email: next.email
		};
		commentMemory.writeDraft(article.id, parentId, next);
	};
	return {
		draft,
		write
	};
};
var keepName = (isAskedTo, name) => isAskedTo ? commentMemory.rememberName(name) : commentMemory.forgetName();
/** What a comment form knows and does: draft, problems by field, refusal by the newsroom, sending. */
var useCommentForm = (setting, parent) => {
	const parentId = parent?.id ?? 0;
	const { draft, write } = useDraft(setting, parentId);
	const [problems, setProblems] = useState({});
	const [attempts, setAttempts] = useState(0);
	const [remembers, setRemembers] = useState(() => commentMemory.readName() !== "");
	const { mutate, isPending, data, reset } = useMutation(postComment());
	const refusal = data?.kind === "refused" ? refusalWords(data.refusal) : null;
	const fail = (fields) => {
		setProblems(fields);
		setAttempts((before) => before + 1);
	};
	const take = (posted) => {
		if (posted.kind === "refused") fail(refusalWords(posted.refusal).fields);
		else setting.onPosted(posted);
	};
	const send = () => {
		if (isPending) return;
		const found = validateDraft(draft);
		if (Object.keys(found).length > 0) return fail(found);
		setProblems({});
		keepName(remembers, draft.name);
		mutate({
			article: setting.article,
			parentId,
			draft
		}, { onSuccess: take });
	};
	const change = (field, value) => {
		write(field, value);
		setting.onWrite();
		setProblems(({ [field]: _mended, ...others }) => others);
		if (refusal?.way === "mend") reset();
	};
	const remember = (isAskedTo) => {
		setRemembers(isAskedTo);
		if (!isAskedTo) commentMemory.forgetName();
	};
	return {
		draft,
		problems,
		attempts,
		refusal,
		isSending: isPending,
		remembers,
		remember,
		change,
		send
	};
};
// src/routes/article/comments/CommentForm.tsx
var order = [
	"text",
	"name",
	"email"
];
/** Leave a reply: three fields, a promise, and whatever the newsroom says of it. Nothing typed is ever lost. */
var CommentForm = ({ parent, onCancel, isEdited = false, ...setting }) => {
	const id = useId();
	const form = useRef(null);
	const { draft, problems, attempts, refusal, isSending, remembers, remember, change, send } = useCommentForm(setting, parent);
	useFocusFirst(form, order.find((field) => problems[field]), attempts);
	const onSubmit = (event) => {
		event.preventDefault();
		send();
	};
	const fieldProps = (field) => ({
		id: `${id}-${field}`,
		name: field,
		value: draft[field],
		problem: problems[field],
		isLocked: isSending,
		onChange: (value) => change(field, value)
	});
	return /* @__PURE__ */ jsxs("div", {
		className: CommentForm_module_default.frame,
		"data-reply": parent !== null || void 0,
		children: [/* @__PURE__ */ jsxs("form", {
			ref: form,
			className: CommentForm_module_default.form,
			"aria-labelledby": `${id}-title`,
			noValidate: true,
			onSubmit,
			children: [
				/* @__PURE__ */ jsxs("h3", {
					className: CommentForm_module_default.title,
					children: [/* @__PURE__ */ jsx("span", {
						id: `${id}-title`,
						children: commentWords().leaveReply
					}), parent && /* @__PURE__ */ jsxs("span", {
						className: CommentForm_module_default.to,
						children: [" ", commentWords().replyTo(parent.authorName)]
					})]
				}),
				/* @__PURE__ */ jsx(ProblemList, {
					problems,
					idOf: (field) => `${id}-${field}`
				}),
				/* @__PURE__ */ jsx(TextField, {
					...fieldProps("text"),
					label: commentWords().comment,
					isLong: true,
					autoFocus: isEdited || parent !== null
				}),
				/* @__PURE__ */ jsxs("div", {
					className: CommentForm_module_default.pair,
					children: [/* @__PURE__ */ jsx(TextField, {
						...fieldProps("name"),
						label: commentWords().name,
						autoComplete: "name"
					}), /* @__PURE__ */ jsx(TextField, {
						...fieldProps("email"),
						label: commentWords().email,
						type: "email",
						autoComplete: "email",
						hint: commentWords().promise
					})]
				}),
				/* @__PURE__ */ jsx(RememberBox, {
					isOn: remembers,
					onChange: remember
				}),
				/* @__PURE__ */ jsxs("p", {
					className: CommentForm_module_default.buttons,
					children: [/* @__PURE__ */ jsx("button", {
						type: "submit",
						className: CommentForm_module_default.post,
						"aria-disabled": isSending,
						children: isSending ? commentWords().posting : commentWords().post
					}), onCancel && /* @__PURE__ */ jsx("button", {
						type: "button",
						className: CommentForm_module_default.cancel,
						onClick: onCancel,
						children: commentWords().cancel
					})]
				})
			]
		}), refusal && /* @__PURE__ */ jsx(RefusalNotice, {
			refusal,
			draft,
			articleId: setting.article.id,
			parentId: parent?.id ?? 0,
			onAgain: send
		}, attempts)]
	});
};
/** After each attempt the first field with a problem takes the focus. */
var useFocusFirst = (form, field, attempts) => {
	useEffect(() => {
		if (field) form.current?.querySelector(`[name="${field}"]`)?.focus();
	}, [attempts]);
};
var CommentsBar_module_default = {
	bar: "_bar_11p7p_1",
	orders: "_orders_11p7p_11",
	button: "_button_11p7p_19",
	write: "_write_11p7p_20"
};
// src/routes/article/comments/focusForm.ts
/** Leads to the form of a conversation: to what is written there, or to the button that opens it. */
var focusForm = () => document.querySelector("#respond textarea, #respond button")?.focus();
// src/routes/article/comments/CommentsBar.tsx
var words = (total, takesComments) => {
	if (total > 0) return storyWords().comments(total);
	return takesComments ? commentWords().nobodyYet : commentWords().nobody;
};
/** How many comments, in which order, and the way to the form past all of them. */
var CommentsBar = ({ total, isSortable, order, onOrder, takesComments }) => /* @__PURE__ */ jsxs("div", {
	className: CommentsBar_module_default.bar,
	children: [
		/* @__PURE__ */ jsx("p", {
			className: CommentsBar_module_default.total,
			children: words(total, takesComments)
		}),
		isSortable && /* @__PURE__ */ jsx("fieldset", {
			className: CommentsBar_module_default.orders,
			"aria-label": commentWords().order,
			children: ["oldest", "newest"].map((choice) => /* @__PURE__ */ jsx("button", {
				type: "button",
				className: CommentsBar_module_default.button,
				"aria-pressed": order === choice,
				onClick: () => onOrder(choice),
				children: choice === "oldest" ? commentWords().oldestFirst : commentWords().newestFirst
			}, choice))
		}),
		takesComments && total > 3 && /* @__PURE__ */ jsx("button", {
			type: "button",
			className: CommentsBar_module_default.write,
			onClick: focusForm,
			children: commentWords().write
		})
	]
});
var CommentsPanel_module_default = {
	threads: "_threads_15oww_1",
	more: "_more_15oww_5",
	note: "_note_15oww_23",
	closed: "_closed_15oww_24",
	posted: "_posted_15oww_30",
	respond: "_respond_15oww_39"
};
var CommentItem_module_default = {
	comment: "_comment_1hlim_1",
	arrived: "_arrived_1hlim_1",
	head: "_head_1hlim_34",
	name: "_name_1hlim_43",
	time: "_time_1hlim_49",
	context: "_context_1hlim_70",
	held: "_held_1hlim_76",
	reply: "_reply_1hlim_85"
};
// src/routes/article/comments/replyButtonId.ts
/** Id of the button that answers a comment: Cancel returns the focus to it. */
var replyButtonId = (commentId) => `reply-to-${commentId}`;
// src/routes/article/comments/CommentItem.tsx
var Context = ({ comment, isOrphan, answersTo }) => /* @__PURE__ */ jsxs(Fragment$1, { children: [
	isOrphan && /* @__PURE__ */ jsx("p", {
		className: CommentItem_module_default.context,
		children: commentWords().orphan
	}),
	answersTo && /* @__PURE__ */ jsx("p", {
		className: CommentItem_module_default.context,
		children: commentWords().to(answersTo)
	}),
	comment.status === "held" && /* @__PURE__ */ jsx("p", {
		className: CommentItem_module_default.held,
		children: commentWords().held
	})
] });
/** Who, when, what, and Reply. Its address is `#comment-` and the number, as in WordPress. */
var CommentItem = (props) => {
	const { comment, permalink, onReply, isAnswered } = props;
	const { id, authorName, writtenAt, body, status } = comment;
	return /* @__PURE__ */ jsxs("div", {
		id: `comment-${id}`,
		className: CommentItem_module_default.comment,
		role: "group",
		"aria-label": commentWords().by(authorName),
		tabIndex: -1,
		children: [
			/* @__PURE__ */ jsxs("p", {
				className: CommentItem_module_default.head,
				children: [/* @__PURE__ */ jsx("bdi", {
					className: CommentItem_module_default.name,
					children: authorName
				}), /* @__PURE__ */ jsxs("a", {
					className: CommentItem_module_default.time,
					href: `#comment-${id}`,
					children: [/* @__PURE__ */ jsxs("span", {
						className: "visually-hidden",
						children: [commentWords().linkTo, " "]
					}), /* @__PURE__ */ jsx(TimeAgo, { iso: writtenAt })]
				})]
			}),
			/* @__PURE__ */ jsx(Context, { ...props }),
			/* @__PURE__ */ jsx(NewsroomHtml, {
				html: body,
				kind: "comment",
				permalink
			}),
			onReply && status === "approved" && /* @__PURE__ */ jsxs("button", {
				type: "button",
				id: replyButtonId(id),
				className: CommentItem_module_default.reply,
				"aria-expanded": isAnswered,
				onClick: onReply,
				children: [commentWords().reply, /* @__PURE__ */ jsxs("span", {
					className: "visually-hidden",
					children: [" ", commentWords().replyTo(authorName)]
				})]
			})
		]
	});
};
var CommentThread_module_default = {
	thread: "_thread_1mfm8_1",
	replies: "_replies_1mfm8_6",
	level: "_level_1mfm8_13"
};
var PendingItem_module_default = {
	mark: "_mark_5n054_1",
	refusal: "_refusal_5n054_6",
	title: "_title_5n054_14",
	actions: "_actions_5n054_19",
	sure: "_sure_5n054_20"
};
// src/routes/article/comments/waitingWords.ts
/** Says where an unsent comment stands; `isKept` is whether it outlives the page. */
var waitingWords = (state, isKept) => {
	const { sending, waiting, keepOpen } = deliveryWords();
	if (state.kind === "sending") return sending;
	return isKept ? waiting[state.for] : `${waiting[state.for]} ${keepOpen}`;
};
// src/routes/article/comments/PendingItem.tsx
var Reason = ({ pending, isKept }) => {
	const { state } = pending;
	if (state.kind !== "refused") return /* @__PURE__ */ jsx("p", {
		className: CommentItem_module_default.held,
		children: waitingWords(state, isKept)
	});
	const { title, advice } = refusalWords(state.refusal);
	return /* @__PURE__ */ jsxs("div", {
		className: PendingItem_module_default.refusal,
		children: [/* @__PURE__ */ jsx("p", {
			className: PendingItem_module_default.title,
			children: title
		}), /* @__PURE__ */ jsx("p", { children: advice })]
	});
};
var focus = (button) => button?.focus();
/** Asks once more: what is dropped is gone. */
var Drop = ({ onDrop }) => {
	const [isAsking, setAsking] = useState(false);
	if (!isAsking) return /* @__PURE__ */ jsx("button", {
		type: "button",
		className: Buttons_module_default.quiet,
		onClick: () => setAsking(true),
		children: commentWords().drop
	});
	return /* @__PURE__ */ jsxs("fieldset", {
		className: PendingItem_module_default.sure,
		children: [
			/* @__PURE__ */ jsx("legend", { children: commentWords().dropSure }),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				className: Buttons_module_default.button,
				onClick: onDrop,
				children: commentWords().dropYes
			}),
			/* @__PURE__ */ jsx("button", {
				ref: focus,
				type: "button",
				className: Buttons_module_default.button,
				onClick: () => setAsking(false),
				children: commentWords().dropNo
			})
		]
	});
};
var Actions = ({ pending, actions }) => {
	const { state, draft, articleId, parentId } = pending;
	if (state.kind === "sending") return null;
	const isForOwnPage = state.kind === "refused" && refusalWords(state.refusal).way === "own-page";
	return /* @__PURE__ */ jsxs("div", {
		className: PendingItem_module_default.actions,
		children: [
			isForOwnPage && /* @__PURE__ */ jsx(OwnPageForm, {
				draft,
				articleId,
				parentId
			}),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				className: Buttons_module_default.button,
				onClick: () => actions.send(pending),
				children: state.kind === "refused" ? commentWords().sendAgain : commentWords().sendNow
			}),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				className: Buttons_module_default.quiet,
				onClick: () => actions.edit(pending),
				children: commentWords().edit
			}),
			/* @__PURE__ */ jsx(CopyText, {
				text: draft.text,
				isQuiet: true
			}),
			/* @__PURE__ */ jsx(Drop, { onDrop: () => actions.drop(pending) })
		]
	});
};
/** A comment of this reader that is not with the newsroom yet, in the place where it will stand. */
var PendingItem = ({ pending, comment, permalink, isKept, actions }) => /* @__PURE__ */ jsxs("div", {
	id: `comment-${comment.id}`,
	className: CommentItem_module_default.comment,
	role: "group",
	"aria-label": commentWords().unsent,
	tabIndex: -1,
	children: [
		/* @__PURE__ */ jsxs("p", {
			className: CommentItem_module_default.head,
			children: [/* @__PURE__ */ jsx("bdi", {
				className: CommentItem_module_default.name,
				children: comment.authorName
			}), /* @__PURE__ */ jsx("span", {
				className: PendingItem_module_default.mark,
				children: pending.state.kind === "refused" ? commentWords().notTaken : commentWords().notSent
			})]
		}),
		/* @__PURE__ */ jsx(NewsroomHtml, {
			html: comment.body,
			kind: "comment",
			permalink
		}),
		/* @__PURE__ */ jsx(Reason, {
			pending,
			isKept
		}),
		/* @__PURE__ */ jsx(Actions, {
			pending,
			actions
		})
	]
});
// src/routes/article/comments/CommentThread.tsx
/** Deeper answers stand under one another and name whom they answer: five steps is all that a phone has room for. */
var deepest = 5;
/** A comment and, step by step to the side, the answers to it. */
var CommentThread = memo(({ thread, depth, conversation, answersTo }) => {
	const { comment, replies, isOrphan } = thread;
	const { form, replyTo, onReply } = conversation;
	const isAnswered = replyTo === comment.id;
	const pending = conversation.unsent.get(comment.id);
	const cancel = () => {
		onReply(null);
		document.getElementById(replyButtonId(comment.id))?.focus();
	};
	return /* @__PURE__ */ jsxs("li", {
		className: depth === 1 ? CommentThread_module_default.thread : void 0,
		children: [
			pending ? /* @__PURE__ */ jsx(PendingItem, {
				pending,
				comment,
				permalink: form.article.siteUrl,
				isKept: conversation.isKept,
				actions: conversation.actions
			}) : /* @__PURE__ */ jsx(CommentItem, {
				comment,
				permalink: form.article.siteUrl,
				isOrphan,
				answersTo: depth > deepest ? answersTo : void 0,
				onReply: form.article.takesComments ? () => onReply(comment.id) : void 0,
				isAnswered
			}),
			isAnswered && /* @__PURE__ */ jsx(CommentForm, {
				...form,
				parent: comment,
				onCancel: cancel
			}),
			replies.length > 0 && /* @__PURE__ */ jsx("ol", {
				className: depth < deepest ? CommentThread_module_default.replies : CommentThread_module_default.level,
				children: replies.map((reply) => /* @__PURE__ */ jsx(CommentThread, {
					thread: reply,
					depth: depth + 1,
					conversation,
					answersTo: comment.authorName
				}, reply.comment.id))
			})
		]
	});
});
CommentThread.displayName = "CommentThread";
// src/routes/article/comments/Threads.tsx
/** Threads, one under the other; no list where there is none. */
var Threads = ({ threads, conversation }) => threads.length > 0 && /* @__PURE__ */ jsx("ol", {
	className: CommentsPanel_module_default.threads,
	children: threads.map((thread) => /* @__PURE__ */ jsx(CommentThread, {
		thread,
		depth: 1,
		conversation
	}, thread.comment.id))
});
var holds = ({ comment, replies }, id) => comment.id === id || replies.some((reply) => holds(reply, id));
/** How many threads have to be drawn for a comment to be among them, in whole steps; 0 when it is in none. */
var threadsThrough = (threads, id) => {
	const index = threads.findIndex((thread) => holds(thread, id));
	return Math.ceil((index + 1) / 20) * 20;
};
/**
* Whether a thread holds a comment that its writer looks for: held by the editors, not sent yet, or among those that
* just arrived.
*/
var holdsOwn = ({ comment, replies }, arrived) => comment.status === "held" || arrived.has(comment.id) || replies.some((reply) => holdsOwn(reply, arrived));
// src/domain/threads.ts
var byTime = (a, b) => a.writtenAt.localeCompare(b.writtenAt) || a.id - b.id;
var groupByParent = (comments) => {
	const groups = /* @__PURE__ */ new Map();
	for (const comment of comments) {
		const group = groups.get(comment.parentId);
		if (group) group.push(comment);
		else groups.set(comment.parentId, [comment]);
	}
	return groups;
};
/** Builds a thread from the top; `placed` keeps comments that answer each other in a ring from going round for ever. */
var grow = (comment, isOrphan, groups, placed) => {
	placed.add(comment.id);
	return {
		comment,
		isOrphan,
		replies: (groups.get(comment.id) ?? []).filter(({ id }) => !placed.has(id)).map((answer) => grow(answer, false, groups, placed))
	};
};
/**
* Comments as threads. A comment whose parent is not among them (held back, deleted, of another story) becomes a
* thread of its own and is marked; of a ring of comments that answer each other the oldest does.
*/
var toThreads = (comments, order) => {
	const sorted = [...new Map(comments.map((comment) => [comment.id, comment])).values()].sort(byTime);
	const ids = new Set(sorted.map(({ id }) => id));
	const groups = groupByParent(sorted);
	const placed = /* @__PURE__ */ new Set();
	const isRoot = ({ parentId }) => parentId === 0 || !ids.has(parentId);
	const threads = sorted.filter(isRoot).map((root) => grow(root, root.parentId !== 0, groups, placed));
	for (const comment of sorted) if (!placed.has(comment.id)) threads.push(grow(comment, true, groups, placed));
	const direction = order === "oldest" ? 1 : -1;
	return threads.sort((a, b) => direction * byTime(a.comment, b.comment));
};
// src/routes/article/comments/useComments.ts
/** The comments of a story as threads. All pages are fetched where the order or a permalink asks for it. */
var useComments = ({ articleId, order, isWanted, goal, unsent }) => {
	const query = useInfiniteQuery({
		...commentQueries.ofArticle(articleId),
		enabled: isWanted
	});
	const { data, hasNextPage, isFetching, isError, fetchNextPage } = query;
	const comments = useMemo(() => [...data?.pages.flatMap(({ items }) => items) ?? [], ...unsent], [data, unsent]);
	const threads = useMemo(() => toThreads(comments, order), [comments, order]);
	const isGoalHere = goal !== null && comments.some(({ id }) => id === goal);
	const needsAll = order === "newest" || goal !== null && !isGoalHere;
	useEffect(() => {
		if (needsAll && hasNextPage && !isFetching && !isError) fetchNextPage();
	}, [
		needsAll,
		hasNextPage,
		isFetching,
		isError,
		fetchNextPage
	]);
	const known = comments.filter(({ status }) => status === "approved").length;
	const isComplete = data !== void 0 && !hasNextPage && !isFetching;
	return {
		query,
		threads,
		total: hasNextPage ? Math.max(known, data?.pages[0]?.total ?? 0) : known,
		goalIs: isGoalHere ? "here" : isComplete ? "nowhere" : "unknown"
	};
};
// src/routes/article/comments/useGoal.ts
var idIn = (hash) => {
	const [, id] = /^#comment-(-?\d+)$/.exec(hash) ?? [];
	return id ? Number(id) : null;
};
var bringIntoView = (element) => {
	element.scrollIntoView({ block: "center" });
	element.focus({ preventScroll: true });
	element.dataset.arrived = "";
};
/**
* The comment that is to be brought into view and focused: the one of the address, or one that was just posted.
* Back to a page whose comment was reached before leaves the place alone.
*/
var useGoal = () => {
	const { hash } = useLocation();
	const [reached, setReached] = useEntryState("reached", "");
	const [goal, setGoal] = useState(null);
	const wanted = goal ?? (hash === reached ? null : idIn(hash));
	const settle = () => {
		setGoal(null);
		setReached(hash);
	};
	return {
		wanted,
		setGoal,
		settle
	};
};
/** Once the comment is drawn: scrolls to it, focuses it, and calls `settle`, also when it is known to be nowhere. */
var useArrival = (wanted, whereabouts, settle) => {
	useEffect(() => {
		if (wanted === null || whereabouts === "unknown") return;
		const element = document.getElementById(`comment-${wanted}`);
		if (element) bringIntoView(element);
		if (element || whereabouts === "nowhere") settle();
	});
};
var anchors = ["#comments", "#respond"];
/** An address that leads to the conversation or to its form: brings that into view once the comments stand. */
var useAnchor = (isReady) => {
	const { hash } = useLocation();
	const [reached, setReached] = useEntryState("reached-anchor", "");
	useEffect(() => {
		if (!isReady || hash === reached || !anchors.includes(hash)) return;
		const element = document.getElementById(hash.slice(1));
		element?.scrollIntoView();
		element?.focus({ preventScroll: true });
		setReached(hash);
	}, [
		isReady,
		hash,
		reached,
		setReached
	]);
};
// src/queries/unsentComments.ts
var refresh = (client) => client.invalidateQueries({ queryKey: outboxQueries.all });
var sendAgain = async (pending, client) => {
	await putInOutbox({
		...pending,
		state: {
			kind: "waiting",
			for: "turn",
			notBefore: 0
		}
	});
	const delivered = await deliverComments();
	for (const comment of delivered.values()) showComment(client, comment);
};
/** Sends an unsent comment now (`mutate(pending)`). */
var sendPending = () => mutationOptions({
	mutationKey: ["send-pending"],
	mutationFn: (pending, { client }) => sendAgain(pending, client),
	onSettled: (_data, _problem, _pending, _, { client }) => refresh(client)
});
/** What is being written in the same place stays, before the text that comes back. */
var backToDraft = async ({ id, articleId, parentId, draft }) => {
	const written = readDraft(articleId, parentId)?.text ?? "";
	const text = written.trim() === "" ? draft.text : `${written}\n\n${draft.text}`;
	writeDraft(articleId, parentId, {
		text,
		name: draft.name
	});
	await dropFromOutbox(id);
};
/** Makes an unsent comment a draft again (`mutate(pending)`), to be changed and posted anew. */
var editPending = () => mutationOptions({
	mutationKey: ["edit-pending"],
	mutationFn: backToDraft,
	onSettled: (_data, _problem, _pending, _, { client }) => refresh(client)
});
/** Throws an unsent comment away (`mutate(pending)`). */
var dropPending = () => mutationOptions({
	mutationKey: ["drop-pending"],
	mutationFn: ({ id }) => dropFromOutbox(id),
	onSettled: (_data, _problem, _pending, _, { client }) => refresh(client)
});
// src/routes/article/comments/useUnsent.ts
/** Negative, so that no comment of the newsroom has it. */
var shownId = ({ writtenAt }) => -writtenAt;
var toShown = (pending) => ({
	id: shownId(pending),
	articleId: pending.articleId,
	parentId: pending.parentId,
	authorName: pending.draft.name.trim() || storyWords().anonymous,
	writtenAt: new Date(pending.writtenAt).toISOString(),
	body: { untrusted: shownText(pending.draft.text) },
	status: "held"
});
var none = [];
/** This reader's unsent comments under a story, by the number they are shown with, and what can be done with them. */
var useUnsent = (articleId, onEdit) => {
	const { data } = useQuery(outboxQueries.list());
	const { mutate: send } = useMutation(sendPending());
	const { mutate: edit } = useMutation(editPending());
	const { mutate: drop } = useMutation(dropPending());
	const isPosting = useIsMutating({ mutationKey: postComment().mutationKey }) > 0;
	const items = data?.items ?? none;
	const isKept = data?.isKept ?? true;
	const unsent = useMemo(() => {
		const here = items.filter((pending) => pending.articleId === articleId && !(isPosting && pending.attempts <= 1));
		return new Map(here.map((pending) => [shownId(pending), pending]));
	}, [
		items,
		articleId,
		isPosting
	]);
	const comments = useMemo(() => [...unsent.values()].map(toShown), [unsent]);
	const actions = useMemo(() => ({
		send,
		drop,
		edit: (pending) => edit(pending, { onSuccess: () => onEdit(pending) })
	}), [
		send,
		drop,
		edit,
		onEdit
	]);
	return useMemo(() => ({
		unsent,
		comments,
		isKept,
		actions
	}), [
		unsent,
		comments,
		isKept,
		actions
	]);
};
// src/routes/article/comments/usePosting.ts
/** What became of a comment that had to wait; `undefined` once it has left the outbox. */
var noteOnWaiting = (pending) => {
	const { goneOut, refusedAbove, kept } = deliveryWords();
	if (!pending) return goneOut;
	return pending.state.kind === "refused" ? refusedAbove : kept;
};
var noteOn = (posted, unsent) => {
	if (posted.kind === "waiting") return noteOnWaiting(unsent.get(shownId(posted.pending)));
	const { approved, held, withNewsroom } = deliveryWords();
	if (!posted.comment) return withNewsroom;
	return {
		approved,
		held,
		refused: ""
	}[posted.comment.status];
};
var placeOf = (posted) => posted.kind === "waiting" ? shownId(posted.pending) : posted.comment?.id ?? null;
var writerOf = (articleId) => {
	return { current: {
		name: commentMemory.readName() || (commentMemory.readDraft(articleId, 0)?.name ?? ""),
		email: ""
	} };
};
/**
* The forms of a conversation and what came of them. All of it is the same object from one drawing to the next, or
* hundreds of comments would be drawn anew.
*/
var usePosting = (article, setGoal) => {
	const [writer] = useState(() => writerOf(article.id));
	const [replyTo, setReplyTo] = useState(null);
	const [last, setLast] = useState(null);
	const [lastPlace, setLastPlace] = useState(null);
	const [round, setRound] = useState(0);
	const [isEdited, setEdited] = useState(false);
	const onEdit = useCallback(({ parentId, draft }) => {
		writer.current = {
			name: draft.name,
			email: draft.email
		};
		setReplyTo(parentId === 0 ? null : parentId);
		setRound((before) => before + 1);
		setEdited(true);
		setLast(null);
	}, [writer]);
	const unsent = useUnsent(article.id, onEdit);
	const form = useMemo(() => {
		const onPosted = (posted) => {
			const place = placeOf(posted);
			setLastPlace(place);
			setLast(posted);
			setReplyTo(null);
			setRound((before) => before + 1);
			setEdited(false);
			if (place !== null) setGoal(place);
		};
		return {
			article,
			writer,
			onPosted,
			onWrite: () => setLast(null)
		};
	}, [
		article,
		writer,
		setGoal
	]);
	return {
		conversation: useMemo(() => ({
			form,
			replyTo,
			onReply: setReplyTo,
			...unsent
		}), [
			form,
			replyTo,
			unsent
		]),
		lastPlace,
		note: last ? noteOn(last, unsent.unsent) : "",
		round,
		isEdited
	};
};
// src/routes/article/comments/CommentsPanel.tsx
/** All about the conversation: how many, in which order, the threads, the form. */
var CommentsPanel = ({ article, isWanted }) => {
	const [order, setOrder] = useEntryState("comment-order", "oldest");
	const [shown, setShown] = useEntryState("comments-shown", 20);
	const { wanted, setGoal, settle } = useGoal();
	const { conversation, lastPlace, note, round, isEdited } = usePosting(article, setGoal);
	const { query, threads, total, goalIs } = useComments({
		articleId: article.id,
		order,
		isWanted,
		goal: wanted,
		unsent: conversation.comments
	});
	const arrived = arrivedHere(useQueryClient());
	const [isMissing, setMissing] = useState(false);
	const drawn = Math.max(shown, wanted === null ? 0 : threadsThrough(threads, wanted));
	useArrival(wanted, goalIs, () => {
		setShown(drawn);
		setMissing(goalIs === "nowhere" && lastPlace !== wanted);
		settle();
	});
	useAnchor(!query.isPending);
	const showMore = () => {
		if (query.isFetchingNextPage) return;
		const next = threads[drawn];
		setShown(drawn + 20);
		if (next) setGoal(next.comment.id);
		else query.fetchNextPage();
	};
	const { form, replyTo, onReply } = conversation;
	const startAnew = () => {
		flushSync(() => onReply(null));
		focusForm();
	};
	const hasMore = threads.length > drawn || query.hasNextPage;
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		query.isPending && /* @__PURE__ */ jsx(CommentSkeletons, {
			count: article.counts.comments,
			isAsked: isWanted
		}),
		query.data && /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(CommentsBar, {
			total,
			isSortable: threads.length > 1,
			order,
			onOrder: setOrder,
			takesComments: article.takesComments
		}), isMissing && /* @__PURE__ */ jsx("p", {
			className: CommentsPanel_module_default.note,
			role: "status",
			children: commentWords().notHere
		})] }),
		/* @__PURE__ */ jsx(Threads, {
			threads: threads.slice(0, drawn),
			conversation
		}),
		query.data && hasMore && !query.isError && /* @__PURE__ */ jsx("button", {
			type: "button",
			className: CommentsPanel_module_default.more,
			onClick: showMore,
			"aria-disabled": query.isFetchingNextPage || void 0,
			children: query.isFetchingNextPage ? commentWords().fetchingMore : commentWords().showMore
		}),
		/* @__PURE__ */ jsx(Threads, {
			threads: threads.slice(drawn).filter((thread) => holdsOwn(thread, arrived)),
			conversation
		}),
		query.isError && /* @__PURE__ */ jsx(ProblemNotice, {
			problem: query.error,
			task: commentWords().fetch,
			onRetry: () => void (query.data ? query.fetchNextPage() : query.refetch())
		}),
		/* @__PURE__ */ jsx("p", {
			role: "status",
			className: CommentsPanel_module_default.posted,
			children: note
		}),
		article.takesComments ? /* @__PURE__ */ jsx("div", {
			id: "respond",
			tabIndex: -1,
			className: CommentsPanel_module_default.respond,
			children: replyTo === null ? /* @__PURE__ */ jsx(CommentForm, {
				...form,
				parent: null,
				isEdited
			}, round) : /* @__PURE__ */ jsx("button", {
				type: "button",
				className: CommentsPanel_module_default.more,
				onClick: startAnew,
				children: commentWords().ownInstead
			})
		}) : /* @__PURE__ */ jsx("p", {
			className: CommentsPanel_module_default.closed,
			children: commentWords().closed
		})
	] });
};
export { CommentsPanel };
