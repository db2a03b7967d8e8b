import type { Fact } from '../../snapshot/fact.ts';

/** What a reader is told of a number, as it was when a commentary was reviewed. */
export type ReviewedFact = Pick<Fact, 'id' | 'value' | 'low' | 'high' | 'n' | 'status'>;

/** What is hashed when a commentary is reviewed: each fact with what a reader is told of it. */
export function reviewedText(facts: readonly ReviewedFact[]): string {
	return facts
		.map(({ id, value, low, high, n, status }) => [id, value, low, high, n, status].join(' '))
		.join('\n');
}

/** A number as it stands in front matter: `12 (4…19) n 412 full`; `hidden` where there is none. */
export function writeReviewed({ value, low, high, n, status }: ReviewedFact): string {
	return [
		...(value === null ? [] : [`${value}`]),
		...(low === null && high === null ? [] : [`(${low ?? ''}…${high ?? ''})`]),
		...(n === null ? [] : [`n ${n}`]),
		status,
	].join(' ');
}

const FORM =
	/^(?:(-?[\d.]+) )?(?:\((-?[\d.]*)…(-?[\d.]*)\) )?(?:n (\d+) )?(full|limited|indicative|hidden|not-estimable|not-asked)$/u;

/** Reads what {@link writeReviewed} wrote; null for any other text. */
export function parseReviewed(id: string, text: string): ReviewedFact | null {
	const [whole, value, low, high, n, status] = FORM.exec(text) ?? [];
	const known = STATUSES.find((one) => one === status);
	if (whole === undefined || known === undefined) return null;
	const fact = {
		id,
		value: numberOf(value),
		low: numberOf(low),
		high: numberOf(high),
		n: numberOf(n),
		status: known,
	};
	return writeReviewed(fact) === text ? fact : null;
}

const STATUSES: readonly Fact['status'][] = [
	'full',
	'limited',
	'indicative',
	'hidden',
	'not-estimable',
	'not-asked',
];

function numberOf(text: string | undefined): number | null {
	return text === undefined || text === '' ? null : Number(text);
}
