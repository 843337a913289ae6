import { useState } from "react";
// src/components/useOnDemand.ts
/** A part whose code comes when it is first asked for: a panel, a dialog. `hasFailed` when it did not arrive. */
var useOnDemand = (load) => {
	const [Part, setPart] = useState(null);
	const [hasFailed, setFailed] = useState(false);
	const open = async () => {
		setFailed(false);
		try {
			const Loaded = await load();
			setPart(() => Loaded);
		} catch {
			setFailed(true);
		}
	};
	return {
		Part,
		hasFailed,
		open: () => void open(),
		close: () => setPart(null)
	};
};
export { useOnDemand as t };
