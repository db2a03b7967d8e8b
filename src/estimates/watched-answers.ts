import type { Item } from '../responses/responses.ts';

/** Items that tell which of them are read. */
export interface WatchedAnswers {
	readonly items: readonly Item[];
	/** Makes something of them; tells which questions were read for it, each once, in the order of reading. */
	readonly watch: <Made>(make: () => Made) => {
		readonly made: Made;
		readonly questions: readonly string[];
	};
}

/** Watches some items; what is read when nothing is being made is not told. */
export function watchAnswers(own: readonly Item[]): WatchedAnswers {
	let read = new Set<string>();
	const items = own.map((item) => ({
		...item,
		get answers() {
			read.add(item.question);
			return item.answers;
		},
	}));
	return {
		items,
		watch(make) {
			read = new Set();
			const made = make();
			return { made, questions: [...read] };
		},
	};
}
