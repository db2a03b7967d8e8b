/** Keys of questions and metrics. */
const NAMED: ReadonlySet<string> = new Set(['question', 'outcome', 'metric']);

/**
 * Settings or a plan as an input: their plain values in one text. A question or metric is named alone,
 * for it is of a study that is an input too.
 */
export function inputText(value: unknown): string {
	return JSON.stringify(
		value,
		function (this: Readonly<Record<string, unknown>>, key, part: unknown) {
			// As they are: a library of the development server tells sets in words once it is loaded.
			const own = this[key];
			if (own instanceof Map || own instanceof Set) return [...own];
			return NAMED.has(key) && typeof part === 'object' && part !== null && 'id' in part
				? part.id
				: part;
		},
	);
}
