import type { Item } from '../responses/responses.ts';
import type { StudyEvidence } from './estimate.ts';

/** What of a study's evidence can be another by itself: the answers to a question are of its id. */
export type EvidencePart = 'least' | 'frame' | 'themes' | `answers to ${string}`;

/** Evidence that tells which of its parts are read. */
export interface WatchedEvidence {
	readonly evidence: StudyEvidence;
	/** Makes something of it; tells which parts were read for it, each once, in the order of reading. */
	readonly watch: <Made>(make: () => Made) => {
		readonly made: Made;
		readonly parts: readonly EvidencePart[];
	};
}

/** Watches some evidence; what is read when nothing is being made is not told. */
export function watchEvidence(own: StudyEvidence): WatchedEvidence {
	const seen = new SeenParts();
	return {
		evidence: {
			study: own.study,
			responses: { ...own.responses, items: watchItems(own.responses.items, seen) },
			weightings: own.weightings,
			get least() {
				seen.add('least');
				return own.least;
			},
			get frame() {
				seen.add('frame');
				return own.frame;
			},
			get themes() {
				seen.add('themes');
				return own.themes;
			},
		},
		watch(make) {
			seen.forget();
			const made = make();
			return { made, parts: seen.all() };
		},
	};
}

/** By itself, so that an item holds no other evidence: what was made of it is held longer than that. */
function watchItems(items: readonly Item[], seen: SeenParts): readonly Item[] {
	return items.map((item) => ({
		...item,
		get answers() {
			seen.add(`answers to ${item.question}`);
			return item.answers;
		},
	}));
}

class SeenParts {
	private parts = new Set<EvidencePart>();

	forget(): void {
		this.parts = new Set();
	}

	add(part: EvidencePart): void {
		this.parts.add(part);
	}

	all(): readonly EvidencePart[] {
		return [...this.parts];
	}
}
