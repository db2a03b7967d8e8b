import { describe, expect, test } from 'vitest';
import { adjustedWaldInterval } from '../../src/statistics/adjusted-wald-interval.ts';
import { normalCriticalValue } from '../../src/statistics/critical-values.ts';
import { buildRows, times, type Row } from '../responses/build-responses.ts';
import { buildRating, buildStudy } from '../responses/build-study.ts';
import { factOf } from '../responses/calculate.ts';
import { buildFrame, calculateFramed, derivedFrom } from './framed.ts';

const TOTAL = '|relation=customer|wave=w1';
const ANSWERS = [...times(24, 10), ...times(14, 8), ...times(10, 3)];

const census = (facts: ReturnType<typeof derivedFrom>) =>
	facts.find(({ key }) => key.metric === 'census');
const people = (count: number) =>
	Array.from({ length: count }, (_, at) => ({ contact: `p${String(at).padStart(5, '0')}` }));

describe('without accounts', () => {
	const study = buildStudy({ panel: 'true', columns: { respondent: 'id' } });
	const rows = buildRows('recommend', ANSWERS);

	test('48 of 60 are Rocks at n* = 48·59/12 = 236', () => {
		const figure = census(derivedFrom(study, rows, buildFrame(people(60))))?.figure;
		const n = 236;
		const { low, high } = adjustedWaldInterval(
			{ promoters: (24 / 48) * n, detractors: (10 / 48) * n, n },
			normalCriticalValue(0.95),
		);
		expect(figure?.value).toBeCloseTo((100 * 14) / 48, 10);
		expect(figure?.low).toBeCloseTo(100 * low, 10);
		expect(figure?.high).toBeCloseTo(100 * high, 10);
	});

	test('it is narrower than the process interval, with the same value', () => {
		const published = calculateFramed(study, rows, buildFrame(people(60)));
		const level = factOf(published, `nps:recommend${TOTAL}`);
		const own = factOf(published, `census:recommend:nps${TOTAL}`);
		expect(own).toMatchObject({ value: level.value, n: 48, unit: 'points', status: 'full' });
		expect(own.low).toBeGreaterThan(level.low ?? NaN);
		expect(own.high).toBeLessThan(level.high ?? NaN);
	});

	test('has no interval where everybody answered', () => {
		const figure = census(derivedFrom(study, rows, buildFrame(people(48))))?.figure;
		expect(figure).toMatchObject({ low: null, high: null });
		expect(figure?.value).toBeCloseTo((100 * 14) / 48, 10);
	});

	test('is not told where somebody answered who is not in the frame', () => {
		expect(census(derivedFrom(study, rows, buildFrame(people(47))))).toBeUndefined();
		expect(census(derivedFrom(study, rows, null))).toBeUndefined();
	});

	test('a mean’s interval shrinks by the part of the frame that did not answer', () => {
		const rated = buildStudy({
			panel: 'true',
			columns: { respondent: 'id' },
			questions: [buildRating('visit')],
			headline: ['mean:visit'],
		});
		const answers = buildRows(
			'visit',
			Array.from({ length: 48 }, (_, at) => 1 + (at % 7)),
		);
		const width = (of: number) => {
			const figure = census(derivedFrom(rated, answers, buildFrame(people(of))))?.figure;
			return (figure?.high ?? NaN) - (figure?.low ?? NaN);
		};
		expect(width(60) / width(96)).toBeCloseTo(Math.sqrt(0.2 / 0.5), 10);
	});
});

/** So many accounts, of which each has so many people, the first of whom answer. */
const framedOf = (accounts: number, size: number) =>
	Array.from({ length: accounts }, (_, at) => `a${String(at).padStart(2, '0')}`).flatMap(
		(account) =>
			Array.from({ length: size }, (_, nth) => ({ contact: `${account}-${nth}`, account })),
	);
const answersOf = (contacts: readonly { contact: string; account: string }[]) =>
	contacts.map(({ contact, account }, at): Row => ({
		person: contact,
		account,
		answers: { recommend: [10, 3, 8, 9, 0][at % 5] ?? 0 },
	}));
const widthOf = (facts: ReturnType<typeof derivedFrom>) => {
	const { low, high } = census(facts)?.figure ?? { low: null, high: null };
	return low === null || high === null ? null : high - low;
};

describe('with accounts', () => {
	const study = buildStudy({ panel: 'true', columns: { respondent: 'id', account: 'account' } });

	test('all accounts but two of nine people in each are far from certain', () => {
		const frame = framedOf(20, 9);
		const asked = frame.filter(({ contact }) => /-[01]$/.test(contact));
		const two = widthOf(derivedFrom(study, answersOf(asked), buildFrame(frame))) ?? 0;
		const six = frame.filter(({ contact }) => /-[0-5]$/.test(contact));
		const more = widthOf(derivedFrom(study, answersOf(six), buildFrame(frame))) ?? 0;
		expect(two).toBeGreaterThan(30);
		expect(more).toBeLessThan(two / 2);
	});

	test('everybody of every account is certain', () => {
		const frame = framedOf(12, 4);
		const figure = census(derivedFrom(study, answersOf(frame), buildFrame(frame)))?.figure;
		expect(figure).toMatchObject({ low: null, high: null });
	});

	test('nothing is told where an account’s people are not known, or of few accounts', () => {
		const frame = framedOf(12, 4);
		const rows = answersOf(frame.filter((_, at) => at % 2 === 0));
		const accounts = [...new Set(frame.map(({ account }) => account)), 'silent'].map((account) => ({
			account,
		}));
		expect(census(derivedFrom(study, rows, buildFrame(frame, accounts)))).toBeUndefined();
		expect(census(derivedFrom(study, rows, buildFrame(frame)))).toBeDefined();
		const few = framedOf(7, 4);
		const some = answersOf(few.filter((_, at) => at % 2 === 0));
		expect(census(derivedFrom(study, some, buildFrame(few)))).toBeUndefined();
	});

	test('those whom the question does not concern are in the sample and add nothing', () => {
		const frame = framedOf(12, 4);
		const rows = answersOf(frame).map((row, at) =>
			at % 4 === 3 ? { ...row, answers: { recommend: { absent: 'notMet' } as const } } : row,
		);
		const figure = census(derivedFrom(study, rows, buildFrame(frame)))?.figure;
		expect(figure).toMatchObject({ low: null, high: null });
		const skipped = answersOf(frame).map((row, at) =>
			at % 4 === 3 ? { ...row, answers: { recommend: { absent: 'noAnswer' } as const } } : row,
		);
		expect(widthOf(derivedFrom(study, skipped, buildFrame(frame)))).toBeGreaterThan(5);
	});
});
