import { scopeOf } from './join-scope.ts';
import type { ToldNow } from './told-group.ts';

type Answering = Pick<ToldNow, 'universe' | 'where' | 'persons' | 'answers'>;

/** What persons answered to one question, in one wave and of one brand. */
export class ScopeAnswers {
	/** From the first code on; NaN of whom nothing is known. */
	private readonly answers: Float64Array;
	private readonly first: number;

	constructor(groups: readonly Answering[]) {
		const told = groups
			.flatMap(({ persons, answers }) => (persons && answers ? [{ persons, answers }] : []))
			.toSorted((a, b) => b.persons.length - a.persons.length);
		this.first = told.reduce(
			(least, { persons }) => Math.min(least, persons[0] ?? least),
			Infinity,
		);
		const last = told.reduce((most, { persons }) => Math.max(most, persons.at(-1) ?? most), -1);
		this.answers = new Float64Array(Math.max(0, last - this.first + 1)).fill(NaN);
		for (const { persons, answers } of told) {
			if (persons.every((person) => this.has(person))) continue;
			const own = answers();
			persons.forEach((person, at) => (this.answers[person - this.first] = own[at] ?? NaN));
		}
	}

	/** The answer of a person by code; NaN where it is not known. */
	of(person: number): number {
		return this.answers[person - this.first] ?? NaN;
	}

	/** The answers of persons who are told by their places in a list of codes. */
	ofAll(places: Int32Array, codes: readonly number[]): Float64Array {
		const own = new Float64Array(places.length);
		places.forEach((place, at) => (own[at] = this.of(codes[place] ?? -1)));
		return own;
	}

	has(person: number): boolean {
		return !Number.isNaN(this.of(person));
	}

	/** The codes of all whose answer is known, ascending. */
	persons(): readonly number[] {
		const persons: number[] = [];
		this.answers.forEach((answer, at) => {
			if (!Number.isNaN(answer)) persons.push(this.first + at);
		});
		return persons;
	}
}

/** What each person answered, by question, wave and brand. */
export function answersByScope(told: readonly Answering[]): ReadonlyMap<string, ScopeAnswers> {
	const answering = told.filter((one) => one.answers !== null && one.persons !== null);
	const scopes = Map.groupBy(answering, scopeOf);
	return new Map([...scopes].map(([scope, groups]) => [scope, new ScopeAnswers(groups)]));
}
