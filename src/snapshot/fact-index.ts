import type { Fact, FactKey } from './fact.ts';
import type { SnapshotCard } from './snapshot.ts';
import { factId, type FactKeyParts } from './fact-id.ts';

/** The facts of a snapshot, found by id and by what they are about. */
export interface FactIndex {
	/** Sorted by id in code-unit order. */
	readonly facts: readonly Fact[];
	readonly byId: ReadonlyMap<string, Fact>;
	/** Facts of a question; '' holds those that no question stands behind. */
	readonly byQuestion: ReadonlyMap<string, readonly Fact[]>;
	readonly byMetric: ReadonlyMap<string, readonly Fact[]>;
	/** The report's first study, which ids leave out. */
	readonly mainStudy: string;
	/** The touchpoint that a question fixes, by `study question`. */
	readonly fixedTouchpoints: ReadonlyMap<string, string>;
}

/** How facts are found, whatever the card of their snapshot tells. */
export type FactsFound = Pick<FactIndex, 'facts' | 'byId' | 'byQuestion' | 'byMetric'>;

/** Indexes the facts of a snapshot by its card. */
export function indexFacts(card: SnapshotCard, found: FactsFound): FactIndex {
	return {
		...found,
		mainStudy: card.studies[0]?.id ?? '',
		fixedTouchpoints: fixedTouchpoints(card),
	};
}

/** Puts facts where they are found. */
export function findFacts(facts: readonly Fact[]): FactsFound {
	return {
		facts,
		byId: new Map(facts.map((fact) => [fact.id, fact])),
		byQuestion: Map.groupBy(facts, ({ question }) => question),
		byMetric: Map.groupBy(facts, ({ metric }) => metric),
	};
}

/**
 * The one fact about exactly these parts; a part that is not told is not cut by.
 * The main study and a touchpoint that the question fixes may be told or left out.
 */
export function findFact(index: FactIndex, parts: FactKeyParts): Fact | undefined {
	const study = parts.study === index.mainStudy ? '' : (parts.study ?? '');
	const fixed = fixedTouchpoint(index, parts.study ?? '', parts.question ?? '');
	const touchpoint = parts.touchpoint === fixed ? '' : (parts.touchpoint ?? '');
	return index.byId.get(factId(parts, { study, touchpoint }));
}

/** All facts that agree with the told parts, in the order of their ids; '' means not cut by that key. */
export function factsWhere(index: FactIndex, parts: Partial<FactKey>): readonly Fact[] {
	const keys = Object.keys(parts) as (keyof FactKey)[];
	const wanted = keys.filter((key) => parts[key] !== undefined);
	return fewestAmong(index, parts).filter((fact) =>
		wanted.every((key) => factKeyValue(index, fact, key) === parts[key]),
	);
}

/** The facts that must be looked at: of its question or of its metric, whichever are fewer. */
function fewestAmong(
	{ facts, byQuestion, byMetric }: FactIndex,
	{ question, metric }: Partial<FactKey>,
): readonly Fact[] {
	const ofQuestion = question === undefined ? facts : (byQuestion.get(question) ?? []);
	const ofMetric = metric === undefined ? facts : (byMetric.get(metric) ?? []);
	return ofMetric.length < ofQuestion.length ? ofMetric : ofQuestion;
}

/** The touchpoint a fact is about, also where its question fixes it; '' for none. */
function touchpointOf(index: FactIndex, fact: Fact): string {
	return fact.touchpoint || fixedTouchpoint(index, fact.study, fact.question);
}

function factKeyValue(index: FactIndex, fact: Fact, key: keyof FactKey): string {
	if (key === 'study') return fact.study || index.mainStudy;
	if (key === 'touchpoint') return touchpointOf(index, fact);
	return fact[key];
}

function fixedTouchpoint(index: FactIndex, study: string, question: string): string {
	return index.fixedTouchpoints.get(`${study || index.mainStudy} ${question}`) ?? '';
}

function fixedTouchpoints(card: SnapshotCard): ReadonlyMap<string, string> {
	return new Map(
		card.studies.flatMap((study) =>
			study.questions.map(({ id, touchpoint }) => [`${study.id} ${id}`, touchpoint] as const),
		),
	);
}
