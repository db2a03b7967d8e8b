import type { BehindFact, ExplainedFact } from '../pipeline/explain-fact.ts';
import type {
	NamedPeople,
	PeopleBehind,
	PeopleSum,
	ReasonBehind,
} from '../publishing/hiding/people-behind.ts';
import type { FactExplanation } from '../story/fact-explanation.ts';
import type { ToldBefore } from '../story/fact-history.ts';
import { factText } from '../story/fact-text.ts';
import { audienceWords, hidingWords } from './hiding-words.ts';

/** A fact in words, as lines for a person. */
export function explanationLines(explained: ExplainedFact): readonly string[] {
	const { compiled, explanation, history, citation, recomputed, behind } = explained;
	const { fact, about } = explanation;
	const { id, version } = compiled.version;
	const isFresh = compiled.isCalculated ? 'calculated now' : 'as it was stored';
	const rows: readonly (readonly [name: string, text: string])[] = [
		['report', `${compiled.report.id}, ${id} (${version.status}, ${isFresh})`],
		...about.map(({ key, id: part, text }) => [key, told(part, text)] as const),
		...numberRows(explanation),
		['weights', explanation.weights],
		['definition', `${fact.definition}`],
		['method', explanation.method?.text ?? ''],
		['recomputed', recomputed === null ? '' : RECOMPUTED[recomputed]],
		...history.map((one, at) => [at === 0 ? 'history' : '', historyText(one)] as const),
		['cite as', citation],
	];
	return [
		fact.id,
		...rows.flatMap(([name, text]) => (text === '' ? [] : [`  ${name.padEnd(WIDTH)}${text}`])),
		...(behind === null ? [] : behindLines(behind, explained)),
	];
}

const WIDTH = 12;

const RECOMPUTED = {
	same: 'the data of now gives the same',
	other: 'the data of now gives another number, or none',
} as const;

/** `v2026-q2 (released)  −12 (−20…−4), n 400; of 2026-q2` */
function historyText({ version, fact }: ToldBefore): string {
	const { id, date, status, supersededBy, view } = version;
	const standing = view === null ? 'withdrawn' : status;
	const edition = `${id}, ${date} (${[standing, supersededBy && `corrected by ${supersededBy}`].filter(Boolean).join(', ')})`;
	if (view === null) return edition;
	if (fact === null) return `${edition}: no such number`;
	const { text, interval } = factText(fact, view);
	const number = interval === '' ? text : `${text} (${interval})`;
	const base = fact.n === null ? [] : [`n ${fact.n}`];
	return `${edition}: ${[number, ...base, fact.wave].filter(Boolean).join(', ')}`;
}

/** The label, and the id where it is another word. */
function told(id: string, text: string): string {
	return text === id ? id : `${text} (${id})`;
}

/** Of a hidden fact nothing but that it is hidden. */
function numberRows(explanation: FactExplanation): readonly (readonly [string, string])[] {
	const { fact, text, family, status } = explanation;
	if (fact.value === null && fact.n === null) return [['status', status]];
	const tested = family === null ? '' : `, ${family.tested} tested, ${family.told} told`;
	const corrected = explanation.isCorrected ? 'corrected for being many' : 'not corrected';
	return [
		['value', fact.value === null ? '' : `${text.text} (${fact.unit})`],
		['interval', text.interval === '' ? '' : `${text.interval}, 95 %`],
		['base', baseText(explanation)],
		['status', fact.value === null ? status : `${fact.status}: ${status}`],
		['verdict', verdictText(explanation)],
		['p', fact.p_adjusted === null ? '' : `${fact.p_adjusted}, ${corrected}`],
		['family', fact.family === '' ? '' : `${fact.family}${tested}`],
	];
}

function baseText({ fact: { n, n_effective: effective, accounts } }: FactExplanation): string {
	return [
		n === null ? '' : `n ${n} (unweighted persons)`,
		effective === null ? '' : `effective n ${effective}`,
		accounts === null ? '' : `${accounts} accounts`,
	]
		.filter(Boolean)
		.join(', ');
}

function verdictText({ fact, verdict, isUnsteady }: FactExplanation): string {
	if (verdict === '') return '';
	return `${told(fact.verdict, verdict)}${isUnsteady ? ', rests on one account' : ''}`;
}

function behindLines(behind: BehindFact, { explanation }: ExplainedFact): readonly string[] {
	const { people, audiences } = behind;
	return [
		'',
		'Private, by the data of now',
		...nowLines(behind, explanation),
		...people.flatMap(peopleLines),
		'  audiences',
		...audiences.flatMap(({ id, sees, why }) => [
			`    ${id}: ${audienceWords({ sees, why })}`,
			...(why?.kind === 'own' ? why.people.flatMap((one) => reasonLines(one.reasons, 6)) : []),
		]),
	];
}

/** Where the data of now gives something else than what was published. */
function nowLines({ now }: BehindFact, { fact }: FactExplanation): readonly string[] {
	if (now === null) return ['  the data of now has no such fact'];
	const isSame = now.status === fact.status && now.value === fact.value && now.n === fact.n;
	if (isSame) return [];
	const value = now.value === null ? '' : `, ${now.value} (n ${now.n})`;
	return [`  the data of now gives: ${now.status}${value}`];
}

function peopleLines(people: PeopleBehind): readonly string[] {
	const { layer, accounts, reasons, sums, isHidden } = people;
	const of = accounts === null ? '' : ` of ${accounts} accounts`;
	return [
		`  ${layer} of ${cutText(people)}: ${people.persons} persons${of}, ${isHidden ? 'hidden' : 'shown'}`,
		...reasonLines(reasons, 4),
		...sums.flatMap((sum) => (isPooled(sum) ? [] : [`    told beside: ${sumText(sum)}`])),
	];
}

function reasonLines(reasons: readonly ReasonBehind[], indent: number): readonly string[] {
	return reasons.flatMap(({ reason, because }) => [
		`${' '.repeat(indent)}- ${hidingWords(reason)}`,
		...reasonLines(because, indent + 2),
	]);
}

/** The sum of all groups but one says no more than that of all. */
function isPooled({ dimension, whole }: PeopleSum): boolean {
	return (whole.cut.get(dimension)?.length ?? 1) > 1;
}

/** `role: all 36 = a 12 + b 22 (hidden) + 2 in none` */
function sumText({ dimension, whole, parts, rest }: PeopleSum): string {
	const terms = parts.map((one) => termText(one, dimension));
	const none = rest > 0 ? [`${rest} in none`] : [];
	return `${dimension}: ${termText(whole, dimension)} = ${[...terms, ...none].join(' + ')}`;
}

/** `a 12 (hidden)` */
function termText({ cut, persons, isHidden }: NamedPeople, dimension: string): string {
	const values = cut.get(dimension)?.join(' or ') ?? 'all';
	return `${values} ${persons}${isHidden ? ' (hidden)' : ''}`;
}

function cutText({ cut }: NamedPeople): string {
	const parts = [...cut].map(([dimension, values]) => `${dimension}=${values.join(' or ')}`);
	return parts.length === 0 ? 'everybody' : parts.join(' ');
}
