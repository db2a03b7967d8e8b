import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '../../responses/build-responses.ts';
import { buildNames, buildStudy } from '../../responses/build-study.ts';
import { sweep } from '../../sweep.ts';
import { isInSpan } from './is-in-span.ts';
import { releaseSeries } from './release-series.ts';

const BRANDS = ['us', 'them', 'third'];
const study = buildStudy({
	brands: buildNames(...BRANDS).map((brand, at) => ({
		...brand,
		own: at === 0 ? 'true' : 'false',
	})),
});
const CUTS = [{ id: 'p', metrics: ['nps:recommend'], by: [], brand: 'all', against: [] }] as const;
const FEWEST = 5;

/** So many people who rated each brand, nobody two of them. */
function people(counts: readonly number[]): Row[] {
	return BRANDS.flatMap((brand, place) =>
		Array.from({ length: counts[place] ?? 0 }, (_, at) => ({
			person: `${brand}${String(at).padStart(3, '0')}`,
			brand,
			answers: { recommend: (at * 7) % 11 },
		})),
	);
}

const three = (most: number) => {
	const count = fc.integer({ min: 0, max: most });
	return fc.tuple(count, count, count);
};

test('brands and all of them together never tell of few who came, over two releases', () => {
	fc.assert(
		fc.property(three(14), three(9), (first, more) => {
			const counts = [first, first.map((count, at) => count + (more[at] ?? 0))];
			const cuts = CUTS.map((cut) => ({ ...cut, metrics: [...cut.metrics], by: [], against: [] }));
			const { releases } = releaseSeries(study, counts.map(people), cuts);
			// Unknowns: by brand those of the first release, then by brand those who came.
			const sizes = [...first, ...more];
			const told = releases.flatMap(({ facts }, release) =>
				facts
					.filter(({ metric, against, n }) => metric === 'nps' && against === '' && n !== null)
					.map(({ brand }) => sizes.map((_, at) => (isOf(brand, at, release) ? 1 : 0))),
			);
			for (let subset = 1; subset < 2 ** sizes.length; subset += 1) {
				const target = sizes.map((_, at) => (subset >> at) & 1);
				const n = sizes.reduce((sum, size, at) => sum + size * (target[at] ?? 0), 0);
				if (n === 0 || n >= FEWEST) continue;
				expect(isInSpan(told, target), `${sizes.join()} ${target.join()}`).toBe(false);
			}
		}),
		{ numRuns: sweep(20, 40, 300) },
	);
});

function isOf(brand: string, at: number, release: number): boolean {
	const isBrand = brand === '' || BRANDS[at % BRANDS.length] === brand;
	return isBrand && (release === 1 || at < BRANDS.length);
}
