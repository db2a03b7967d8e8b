import type { Responses } from '../responses/responses.ts';

/** Responses that tell to which questions answers are read. */
export interface WatchedAnswers {
	readonly responses: Responses;
	/** Makes something of them; tells which questions were read for it, each once, in the order of reading. */
	watch<Made>(make: () => Made): { readonly made: Made; readonly questions: readonly string[] };
}

/** Watches some responses; what is read when nothing is being made is not told. */
export function watchAnswers(responses: Responses): WatchedAnswers {
	let read = new Set<string>();
	const items = responses.items.map((item) => ({
		...item,
		get answers() {
			read.add(item.question);
			return item.answers;
		},
	}));
	return {
		responses: { ...responses, items },
		watch(make) {
			read = new Set();
			const made = make();
			return { made, questions: [...read] };
		},
	};
}
