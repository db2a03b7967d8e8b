import type { Item } from '../responses/responses.ts';
import type { StudyEvidence } from './estimate.ts';
import type { Least } from './least.ts';

/** What of a study's evidence can be another by itself: the answers to a question are of its id. */
export type EvidencePart =
	| 'least'
	| `whether ${number} of ${number | null} are few`
	| 'frame'
	| 'themes'
	| `answers to ${string}`;

/** How many persons and accounts a part tells of whether they are few; null of any other part. */
export function askedOf(part: EvidencePart): { n: number; accounts: number | null } | null {
	if (!part.startsWith('whether ')) return null;
	const [, n, accounts] = /^whether (\d+) of (\d+|null) are few$/u.exec(part) ?? [];
	if (n === undefined) throw new Error(`${part}: persons and accounts are whole numbers`);
	return { n: Number(n), accounts: accounts === 'null' ? null : Number(accounts) };
}

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
			least: watchLeast(own.least, seen),
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

function watchLeast(own: Least, seen: SeenParts): Least {
	return {
		get respondents() {
			seen.add('least');
			return own.respondents;
		},
		get accounts() {
			seen.add('least');
			return own.accounts;
		},
		areFew(n, accounts) {
			seen.add(`whether ${n} of ${accounts} are few`);
			return own.areFew(n, accounts);
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
