import { n as number } from "./numbers-D1k4m0-9.js";
import { n as part } from "./spoken-CEIfIH7G.js";
import { n as problemParts, t as useOffline } from "./useOffline-ByqVO_Fg.js";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
var lightboxWords = part("lightbox", {
	title: "Pictures of this story",
	of: (position, count) => `${number(position)} of ${number(count)}`,
	previous: "Previous picture",
	next: "Next picture",
	zoom: "Zoom in",
	close: "Close",
	notKept: "This picture is not on this device. It can be seen once there is a network.",
	missing: "The picture did not arrive."
});
var Lightbox_module_default = {
	dialog: "_dialog_1nb51_2",
	bar: "_bar_1nb51_31",
	count: "_count_1nb51_39",
	sign: "_sign_1nb51_43",
	stage: "_stage_1nb51_77",
	image: "_image_1nb51_90",
	caption: "_caption_1nb51_103",
	credit: "_credit_1nb51_110",
	missing: "_missing_1nb51_114",
	retry: "_retry_1nb51_122"
};
// src/components/lightbox/LargePicture.tsx
var Missing = ({ onRetry }) => {
	const isOffline = useOffline();
	return /* @__PURE__ */ jsxs("div", {
		className: Lightbox_module_default.missing,
		role: "status",
		children: [/* @__PURE__ */ jsx("p", { children: isOffline ? lightboxWords().notKept : lightboxWords().missing }), /* @__PURE__ */ jsx("button", {
			type: "button",
			className: Lightbox_module_default.retry,
			onClick: onRetry,
			children: problemParts().tryAgain
		})]
	});
};
/** Keeps the part that was looked at in the middle while the picture grows. */
var useZoomAtPoint = (zoom) => {
	const stage = useRef(null);
	const point = useRef({
		x: .5,
		y: .5
	});
	useLayoutEffect(() => {
		const node = stage.current;
		if (!node) return;
		const { x, y } = point.current;
		node.scrollTo(x * node.scrollWidth - node.clientWidth / 2, y * node.scrollHeight - node.clientHeight / 2);
		point.current = {
			x: .5,
			y: .5
		};
	}, [zoom]);
	const aim = (event) => {
		const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
		point.current = {
			x: (event.clientX - left) / width,
			y: (event.clientY - top) / height
		};
	};
	return {
		stage,
		aim
	};
};
/** One picture, as large as the screen allows and larger; tries its smaller files where the largest does not come. */
var LargePicture = ({ picture, zoom, onToggleZoom }) => {
	const { stage, aim } = useZoomAtPoint(zoom);
	const [tries, setTries] = useState(0);
	const [ratio, setRatio] = useState(picture.ratio);
	const source = picture.sources[tries];
	const size = {
		"--ratio": ratio ?? 1.5,
		"--zoom": zoom,
		"--widest": `${picture.widest ?? 9999}px`
	};
	const background = picture.drawn && { backgroundImage: `url(${JSON.stringify(picture.drawn)})` };
	return /* @__PURE__ */ jsx("div", {
		ref: stage,
		className: Lightbox_module_default.stage,
		"data-zoomed": zoom > 1 || void 0,
		"data-stage": true,
		children: source === void 0 ? /* @__PURE__ */ jsx(Missing, { onRetry: () => setTries(0) }) : /* @__PURE__ */ jsx("img", {
			className: Lightbox_module_default.image,
			style: {
				...size,
				...background
			},
			src: source,
			alt: picture.alt,
			draggable: false,
			onLoad: ({ currentTarget: { naturalWidth, naturalHeight } }) => setRatio((known) => known ?? (naturalWidth / naturalHeight || null)),
			onError: () => setTries(tries + 1),
			onDoubleClick: (event) => {
				aim(event);
				onToggleZoom();
			}
		}, source)
	});
};
// src/components/lightbox/LightboxBar.tsx
/** Off, it keeps the focus: a button that is gone would drop it. */
var Sign = ({ name, path, isPressed, isOff, isClose, onClick }) => /* @__PURE__ */ jsx("button", {
	type: "button",
	className: Lightbox_module_default.sign,
	"aria-label": name,
	"data-close": isClose || void 0,
	"aria-pressed": isPressed,
	"aria-disabled": isOff || void 0,
	onClick,
	children: /* @__PURE__ */ jsx("svg", {
		viewBox: "0 0 16 16",
		"aria-hidden": "true",
		children: /* @__PURE__ */ jsx("path", { d: path })
	})
});
/** Which picture of how many, and what can be done. */
var LightboxBar = ({ position, count, isZoomed, onGo, onZoom, onClose }) => /* @__PURE__ */ jsxs("div", {
	className: Lightbox_module_default.bar,
	children: [
		/* @__PURE__ */ jsx("p", {
			className: Lightbox_module_default.count,
			role: "status",
			children: count > 1 && lightboxWords().of(position + 1, count)
		}),
		count > 1 && /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(Sign, {
			name: lightboxWords().previous,
			path: "M10 2.5 4.5 8l5.5 5.5",
			isOff: position === 0,
			onClick: () => onGo(position - 1)
		}), /* @__PURE__ */ jsx(Sign, {
			name: lightboxWords().next,
			path: "M6 2.5 11.5 8 6 13.5",
			isOff: position === count - 1,
			onClick: () => onGo(position + 1)
		})] }),
		/* @__PURE__ */ jsx(Sign, {
			name: lightboxWords().zoom,
			path: "M11.5 6.8a4.7 4.7 0 1 1-9.4 0 4.7 4.7 0 0 1 9.4 0M10.3 10.3l4 4M6.8 4.6V9M4.6 6.8H9",
			isPressed: isZoomed,
			onClick: onZoom
		}),
		/* @__PURE__ */ jsx(Sign, {
			name: lightboxWords().close,
			path: "m3 3 10 10m0-10L3 13",
			isClose: true,
			onClick: onClose
		})
	]
});
// src/components/lightbox/useSwipe.ts
/** px that a finger travels before it is a swipe. */
var reach = 48;
/** Tells a swipe from side to side from a tap, a scroll and two fingers. @param onSwipe 1 for the next, -1 for the one before */
var useSwipe = (onSwipe) => {
	const start = useRef(null);
	const onPointerDown = (event) => {
		if (event.pointerType === "mouse") return;
		start.current = event.isPrimary ? {
			x: event.clientX,
			y: event.clientY
		} : null;
	};
	const onPointerUp = (event) => {
		const from = start.current;
		start.current = null;
		if (!from) return;
		const x = event.clientX - from.x;
		if (Math.abs(x) > reach && Math.abs(x) > 2 * Math.abs(event.clientY - from.y)) onSwipe(x < 0 ? 1 : -1);
	};
	const onPointerCancel = () => {
		start.current = null;
	};
	return {
		onPointerDown,
		onPointerUp,
		onPointerCancel
	};
};
// src/components/lightbox/Lightbox.tsx
var zooms = [
	1,
	1.6,
	2.5,
	4
];
/** Opened over everything; the platform gives the focus back to the picture that was pressed. */
var useModal = () => {
	const dialog = useRef(null);
	useLayoutEffect(() => {
		const node = dialog.current;
		node?.showModal();
		node?.querySelector("[data-close]")?.focus();
		return () => node?.close();
	}, []);
	return dialog;
};
var usePreload = (pictures, current) => {
	useEffect(() => {
		for (const position of [current + 1, current - 1]) {
			const source = pictures[position]?.sources[0];
			if (source) new Image().src = source;
		}
	}, [pictures, current]);
};
var usePosition = ({ pictures, first }) => {
	const [current, setCurrent] = useState(first);
	const [zoom, setZoom] = useState(0);
	const go = (position) => {
		if (position < 0 || position >= pictures.length) return;
		setCurrent(position);
		setZoom(0);
	};
	const zoomTo = (step) => setZoom(Math.min(zooms.length - 1, Math.max(0, step)));
	return {
		current,
		zoom,
		go,
		zoomTo
	};
};
var Caption = ({ caption, credit }) => caption || credit ? /* @__PURE__ */ jsxs("p", {
	className: Lightbox_module_default.caption,
	dir: "auto",
	children: [
		caption,
		" ",
		credit && /* @__PURE__ */ jsx("span", {
			className: Lightbox_module_default.credit,
			children: credit
		})
	]
}) : null;
/** px that an arrow moves an enlarged picture. */
var stride = 120;
var pan = (dialog, x, y) => dialog?.querySelector("[data-stage]")?.scrollBy(x * stride, y * stride);
/** The pictures of a story one by one, as large as the screen: by keyboard, by swipe, by buttons. */
var Lightbox = (props) => {
	const { pictures, onClose } = props;
	const dialog = useModal();
	const { current, zoom, go, zoomTo } = usePosition(props);
	usePreload(pictures, current);
	const swipe = useSwipe((step) => zoom === 0 && go(current + step));
	const picture = pictures[current];
	const sideways = (step) => zoom > 0 ? pan(dialog.current, step, 0) : go(current + step);
	const keys = {
		ArrowRight: () => sideways(1),
		ArrowLeft: () => sideways(-1),
		ArrowDown: () => pan(dialog.current, 0, 1),
		ArrowUp: () => pan(dialog.current, 0, -1),
		Home: () => go(0),
		End: () => go(pictures.length - 1),
		"+": () => zoomTo(zoom + 1),
		"=": () => zoomTo(zoom + 1),
		"-": () => zoomTo(zoom - 1),
		"0": () => zoomTo(0)
	};
	const onKeyDown = (event) => {
		event.stopPropagation();
		const act = event.ctrlKey || event.metaKey || event.altKey ? void 0 : keys[event.key];
		if (!act) return;
		event.preventDefault();
		act();
	};
	return /* @__PURE__ */ jsxs("dialog", {
		ref: dialog,
		className: Lightbox_module_default.dialog,
		dir: "ltr",
		"aria-label": lightboxWords().title,
		onClose: ({ currentTarget }) => !currentTarget.open && onClose(),
		onKeyDown,
		...swipe,
		children: [/* @__PURE__ */ jsx(LightboxBar, {
			position: current,
			count: pictures.length,
			isZoomed: zoom > 0,
			onGo: go,
			onZoom: () => zoomTo(zoom > 0 ? 0 : 2),
			onClose
		}), picture && /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(LargePicture, {
			picture,
			zoom: zooms[zoom] ?? 1,
			onToggleZoom: () => zoomTo(zoom > 0 ? 0 : 2)
		}, current), /* @__PURE__ */ jsx(Caption, { ...picture })] })]
	});
};
export { Lightbox };
