import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	audienceLists,
	type ListedAudience,
} from '../../../src/publishing/audiences/audience-lists.ts';
import { readLedger, writeLedger } from '../../../src/publishing/series/ledger.ts';
import type { AudienceList } from '../../../src/snapshot/audience-list.ts';
import type { Fact } from '../../../src/snapshot/fact.ts';
import type { Row } from '../../responses/build-responses.ts';
import { buildNames, buildStudy } from '../../responses/build-study.ts';
import { sweep } from '../../sweep.ts';
import { releaseOnce } from '../series/release-series.ts';

const ROLES = ['a', 'b', 'c'];
const study = buildStudy({ roles: buildNames(...ROLES) });
const ofRole = (role: string) => `nps:recommend|relation=customer|role=${role}|wave=w1`;
const WHOLE = 'nps:recommend|relation=customer|wave=w1';

function people(...counts: readonly number[]): Row[] {
	return counts.flatMap((count, role) =>
		Array.from({ length: count }, (_, at) => ({
			person: `${ROLES[role] ?? ''}${String(at).padStart(3, '0')}`,
			role: ROLES[role] ?? '',
			answers: { recommend: (at * 7) % 11 },
		})),
	);
}

interface Listed {
	readonly list: AudienceList;
	readonly facts: readonly Fact[];
	readonly breaches: number;
}

type Thresholds = ListedAudience['thresholds'];

/** What an audience is shown of each of two versions; in the first it may not have been there yet. */
function twoVersions(
	[first, second]: readonly [readonly Row[], readonly Row[]],
	[then, now]: readonly [Thresholds, Thresholds],
	isThereFromTheFirst = true,
): readonly [Listed, Listed] {
	const board = { id: 'board', sees: () => true };
	const earlier = releaseOnce(study, first, [], []);
	const before = listed(earlier, { ...board, thresholds: then });
	const ledger = readLedger(writeLedger(earlier.ledger));
	const later = releaseOnce(study, second, [], [ledger]);
	const lists = new Map(isThereFromTheFirst ? [['small/v1', before.list]] : []);
	return [before, listed(later, { ...board, thresholds: now, before: lists })];
}

function listed({ version }: ReturnType<typeof releaseOnce>, audience: ListedAudience): Listed {
	const { lists, breaches } = audienceLists(version, [audience]);
	return {
		list: lists.get(audience.id) ?? new Map(),
		facts: version.facts,
		breaches: breaches.length,
	};
}

describe('an audience that asks for ten is shown a group again', () => {
	const before = people(20, 20, 20);
	const board = [{ respondents: 10 }, { respondents: 10 }] as const;

	test('where nobody came', () => {
		const [, { list }] = twoVersions([before, before], board);
		expect(list.get(ofRole('a'))).toBe('shown');
	});

	test('where ten came, not where seven did, whom the study itself would tell', () => {
		const [, ten] = twoVersions([before, people(30, 20, 20)], board);
		expect([WHOLE, ofRole('a')].map((id) => ten.list.get(id))).toEqual(['shown', 'shown']);
		const [, seven] = twoVersions([before, people(27, 20, 20)], board);
		expect(seven.facts.find(({ id }) => id === ofRole('a'))?.status).not.toBe('hidden');
		expect([WHOLE, ofRole('a')].map((id) => seven.list.get(id))).toEqual(['hidden', 'hidden']);
		expect(seven.list.get(ofRole('b'))).toBe('shown');
	});

	test('where seven came and it was not told the group before', () => {
		const [, { list }] = twoVersions([before, people(27, 20, 20)], board, false);
		expect(list.get(ofRole('a'))).toBe('shown');
		const small = people(8, 20, 20);
		const [first, second] = twoVersions([small, people(15, 20, 20)], board);
		expect(first.list.get(ofRole('a'))).toBe('hidden');
		expect(second.breaches).toBe(0);
	});

	test('not where seven came, though it asked for less when it was told before', () => {
		const thresholds = [{ respondents: 5 }, { respondents: 10 }] as const;
		const [first, second] = twoVersions([before, people(27, 20, 20)], thresholds);
		expect(first.list.get(ofRole('a'))).toBe('shown');
		expect(second.list.get(ofRole('a'))).toBe('hidden');
	});
});

const count = fc.integer({ min: 0, max: 24 });
const counts = fc.tuple(count, count, count);

test('from two lists an audience never finds people whom it may not be told of', () => {
	fc.assert(
		fc.property(counts, counts, fc.integer({ min: 6, max: 14 }), (base, more, respondents) => {
			const grown = base.map((own, at) => own + (more[at] ?? 0));
			const rows = [people(...base), people(...grown)] as const;
			const [one, other] = twoVersions(rows, [{ respondents }, { respondents }]);
			expect([one.breaches, other.breaches]).toEqual([0, 0]);
			for (const metric of ['nps', 'mean', 'promoters']) {
				const then = shownCounts(one, metric);
				for (const [id, n] of shownCounts(other, metric)) {
					const step = n - (then.get(id) ?? n);
					expect(step === 0 || step >= respondents, `${id}: ${step}`).toBe(true);
				}
			}
		}),
		{ numRuns: sweep(20, 40, 300) },
	);
});

function shownCounts({ facts, list }: Listed, metric: string): ReadonlyMap<string, number> {
	const shown = facts.filter(
		({ id, against, ...fact }) =>
			fact.metric === metric && against === '' && list.get(id) === 'shown',
	);
	return new Map(shown.map(({ id, n }) => [id, n ?? 0]));
}
