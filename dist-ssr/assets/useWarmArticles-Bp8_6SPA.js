import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
// src/components/useWarmArticles.ts
/** Its code is none that the first screen waits for; without it stories are fetched when they are opened. */
var warm = async (queryClient, ids) => {
	try {
		const { warmArticles } = await import("./warmArticles-ClyQ-iux.js");
		await warmArticles(queryClient, ids);
	} catch {}
};
/** Once these stories stand on the screen, fetches their bodies in one go, in an idle moment. */
var useWarmArticles = (ids) => {
	const queryClient = useQueryClient();
	const list = ids.join();
	useEffect(() => {
		if (list === "") return;
		const handle = setTimeout(() => void warm(queryClient, list.split(",").map(Number)), 1500);
		return () => clearTimeout(handle);
	}, [queryClient, list]);
};
export { useWarmArticles as t };
