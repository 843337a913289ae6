// src/offline/outboxNews.ts
var name = "broadsheet-outbox";
/** Tells all tabs, this one included. */
var tellOutboxNews = (news) => {
	if (!("BroadcastChannel" in globalThis)) return;
	const channel = new BroadcastChannel(name);
	channel.postMessage(news);
	channel.close();
};
/** Calls back with news of the outbox; returns how to stop. */
var onOutboxNews = (listener) => {
	if (!("BroadcastChannel" in globalThis)) return () => {};
	const channel = new BroadcastChannel(name);
	channel.addEventListener("message", ({ data }) => listener(data));
	return () => channel.close();
};
export { tellOutboxNews as n, onOutboxNews as t };
