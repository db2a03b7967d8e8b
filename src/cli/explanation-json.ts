import type { BehindFact, ExplainedFact } from '../pipeline/explain-fact.ts';
import type { SeenByAudience } from '../pipeline/seen-by-audiences.ts';
import type {
	NamedPeople,
	PeopleBehind,
	PeopleSum,
	ReasonBehind,
} from '../publishing/hiding/people-behind.ts';
import { factJson } from '../snapshot/fact-json.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { ToldBefore } from '../story/fact-history.ts';
import { audienceWords, hidingWords } from './hiding-words.ts';

/**
 * A fact in words as one JSON object, the form that docs/explain.md tells. Keys are added, never renamed
 * or removed.
 */
export function explanationJson({
	compiled,
	language,
	explanation,
	history,
	citation,
	recomputed,
	behind,
}: ExplainedFact): string {
	const { about, text, status, verdict, weights, family, method } = explanation;
	return JSON.stringify({
		report: compiled.report.id,
		version: compiled.version.id,
		status: compiled.version.version.status,
		isCalculated: compiled.isCalculated,
		language,
		fact: factColumns(explanation.fact),
		about,
		words: { value: text.text, interval: text.interval, status, verdict, weights },
		family,
		isCorrected: family === null ? null : explanation.isCorrected,
		isUnsteady: explanation.isUnsteady,
		method,
		recomputed,
		history: history.map(historyJson),
		citation,
		private: behind === null ? null : behindJson(behind),
	});
}

function historyJson({ version, fact }: ToldBefore) {
	const { id, date, status, supersededBy, view } = version;
	return {
		version: id,
		date,
		status: view === null ? 'withdrawn' : status,
		supersededBy,
		fact: fact === null ? null : factColumns(fact),
	};
}

function factColumns(fact: Fact): unknown {
	return JSON.parse(factJson(fact));
}

function behindJson({ now, people, audiences }: BehindFact) {
	return {
		now: now === null ? null : { status: now.status, value: now.value, n: now.n },
		people: people.map(peopleJson),
		audiences: audiences.map(audienceJson),
	};
}

function peopleJson({ layer, accounts, reasons, sums, ...people }: PeopleBehind) {
	return {
		layer,
		...namedJson(people),
		accounts,
		reasons: reasons.map(reasonJson),
		sums: sums.map(sumJson),
	};
}

function namedJson({ cut, fact, persons, isHidden }: NamedPeople) {
	return { cut: Object.fromEntries(cut), fact, persons, isHidden };
}

interface ReasonJson {
	readonly because: readonly ReasonJson[];
}

function reasonJson({ reason, because }: ReasonBehind): ReasonJson {
	return Object.assign(
		{ ...reason, words: hidingWords(reason) },
		{ because: because.map(reasonJson) },
	);
}

function sumJson({ dimension, whole, parts, rest }: PeopleSum) {
	return { dimension, whole: namedJson(whole), parts: parts.map(namedJson), rest };
}

function audienceJson({ id, sees, why }: SeenByAudience) {
	return {
		id,
		sees,
		words: audienceWords({ sees, why }),
		why: why?.kind ?? null,
		people: why?.kind === 'own' ? why.people.map(peopleJson) : [],
	};
}
