import { expect, test } from 'vitest';
import type { DerivedEstimate, Estimate } from '../../src/estimates/estimated-fact.ts';
import { hideEstimates } from '../../src/publishing/hide-estimates.ts';
import { GateMemory } from '../../src/publishing/hiding/gate-memory.ts';
import { publish, type Published } from '../../src/publishing/publish.ts';
import { publishingRules, type PublishingRules } from '../../src/publishing/publishing-rules.ts';
import type { ToldGroup } from '../../src/publishing/series/told-group.ts';
import type { Row } from '../responses/build-responses.ts';
import { buildNames, buildRating, buildStudy, RECOMMEND } from '../responses/build-study.ts';
import { weighedVersion } from '../weighting/weighed.ts';

const SIZES = { a: 30, b: 14, c: 6, d: 4 } as const;

/** By account, so that what is told precisely beside hidden roles would tell of them. */
const study = buildStudy({
	roles: buildNames(...Object.keys(SIZES)),
	columns: { account: 'company' },
	questions: [RECOMMEND, buildRating('visit', { pairs_with: 'wanted' }), buildRating('wanted')],
	weights: { kind: 'account' },
});
const rows = Object.entries(SIZES).flatMap(([role, size], at) =>
	Array.from({ length: size }, (_, nth): Row => ({
		person: `${role}${String(nth).padStart(2, '0')}`,
		account: `company ${(nth * 5 + at) % 17}`,
		role,
		answers: {
			recommend: (nth * 7 + at) % 11,
			visit: 1 + ((nth * 3 + at) % 7),
			wanted: 1 + ((nth * 5 + at) % 7),
		},
	})),
);
const { estimates } = weighedVersion(study, rows);
const base = publishingRules(study);

type Ruled = ReadonlyMap<string, PublishingRules>;

function ruled({ disclosure, ...more }: Partial<PublishingRules> = {}): Ruled {
	return new Map([
		[study.id, { ...base, ...more, disclosure: { ...base.disclosure, ...disclosure } }],
	]);
}

const withLeast = (respondents: number): Ruled =>
	ruled({ disclosure: { ...base.disclosure, respondents, distribution: respondents } });

/** As an earlier version told it, to which somebody came in every group. */
const toldBefore = publish(estimates, ruled())
	.told()
	.map((one): ToldGroup => {
		const persons = one.persons?.slice(0, -1) ?? null;
		return { ...one, persons, n: one.n - 1, version: 'small/v0' };
	});

/** All that is said, and what is kept of whom. */
function saidBy(published: Published) {
	const { facts, families, hiddenCells, unsteady } = published;
	const told = published.told().map(({ id, isShown, isSensitive }) => [id, isShown, isSensitive]);
	return { facts, families, hiddenCells, unsteady, told };
}

test.each<readonly [string, Ruled, readonly ToldGroup[]]>([
	['thresholds', withLeast(12), []],
	['lower thresholds', withLeast(2), []],
	['a headline', ruled({ headline: ['mean:visit'] }), []],
	['earlier numbers of one person fewer', ruled(), toldBefore],
])(
	'after %s the same estimates are told as if for the first time, and again without',
	(_, other, told) => {
		const memory = new GateMemory();
		const first = saidBy(publish(estimates, ruled(), [], memory));
		const now = saidBy(publish(estimates, other, told, memory));
		expect(now).toEqual(saidBy(publish(estimates, other, told)));
		expect(now).not.toEqual(first);
		expect(saidBy(publish(estimates, ruled(), [], memory))).toEqual(first);
	},
);

test('what is hidden already is hidden and told so though the groups are the same', () => {
	const memory = new GateMemory();
	const hiddenBeside = (already: ReadonlySet<Estimate>, own = memory) => {
		const { hidden, told } = hideEstimates(estimates, () => base.disclosure, {
			already,
			memory: own,
		});
		return [hidden().size, told().map(({ id, isShown }) => [id, isShown])];
	};
	const first = hiddenBeside(new Set());
	const already = new Set(estimates.filter((_one, at) => at % 2 === 0));
	const now = hiddenBeside(already);
	expect(now).toEqual(hiddenBeside(already, new GateMemory()));
	expect(now).not.toEqual(first);
	expect(hiddenBeside(new Set())).toEqual(first);
});

/** Of a study of open answers alone: it has no answers that are cut into cells. */
function shareOf(role: string, n: number): DerivedEstimate {
	return {
		kind: 'derived',
		study: study.id,
		key: { metric: 'theme', question: 'why', category: 'price', role },
		unit: 'percent',
		definition: 1,
		isOtherStudy: false,
		isDistribution: false,
		fixedTouchpoint: '',
		base: { n, accounts: null, largestAccount: null, nEffective: null },
		otherBases: [],
		figure: { value: 40, low: 20, high: 60 },
		test: null,
	};
}

test('other thresholds hold for numbers that are made of no cells, too', () => {
	const memory = new GateMemory();
	const shares = [shareOf('', 47), shareOf('a', 40), shareOf('b', 7)];
	expect(publish(shares, withLeast(5), [], memory).hiddenCells).toBe(0);
	const stricter = saidBy(publish(shares, withLeast(10), [], memory));
	expect(stricter.hiddenCells).toBeGreaterThan(0);
	expect(stricter).toEqual(saidBy(publish(shares, withLeast(10))));
});
