// src/domain/problems.ts
/** No answer: offline, a name that does not resolve, a broken connection, a refused origin, or too long a silence. */
var Unreachable = class extends Error {
	name = "Unreachable";
};
/** An answer outside the contract: not JSON, or JSON of another shape. */
var Malformed = class extends Error {
	name = "Malformed";
};
/** WordPress said no, and why. */
var Refused = class extends Error {
	status;
	code;
	retryAfter;
	params;
	name = "Refused";
	constructor(status, code, message, retryAfter = null, params = {}) {
		super(message);
		this.status = status;
		this.code = code;
		this.retryAfter = retryAfter;
		this.params = params;
	}
};
/** There is no such story, section, author or page. */
var NotFound = class extends Error {
	name = "NotFound";
};
// src/queries/durations.ts
/** In ms, as TanStack Query counts. */
var second = 1e3;
var minute = 60 * second;
var hour = 60 * minute;
export { NotFound as a, Malformed as i, minute as n, Refused as o, second as r, Unreachable as s, hour as t };
