import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, in that order: begun first, they do not keep one worker busy at the end. */
const LONGEST = [
	'test/browser/sample-site.test.ts',
	'test/pipeline/faults.test.ts',
	'test/sample/pages-without-effects.test.ts',
	'test/packing/packed.test.ts',
	'test/estimates/no-effects.test.ts',
	'test/pipeline/faults-of-disks.test.ts',
	'test/pipeline/build-workspace.test.ts',
	'test/real/sfo-2017.test.ts',
	'test/real/r-2018.test.ts',
	'test/real/cncf-maintainers.test.ts',
	'test/browser/hostile-site.test.ts',
	'test/pipeline/same-bytes.test.ts',
	'test/pipeline/leaks.test.ts',
	'test/pipeline/audiences.test.ts',
	'test/leakscan/agreement.test.ts',
	'test/codebook/proposal.test.ts',
	'test/charts/drawn-charts.test.ts',
	'test/estimates/properties.test.ts',
	'test/intake/order-of-rows.test.ts',
];

/** Begins with the files that take longest; all others as the runner would, by what it remembers. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		// oxlint-disable-next-line unicorn/no-array-sort -- the runner's own, which changes no array
		const rest = await super.sort(files);
		return rest
			.map((file, at) => ({ file, rank: this.#rankOf(file), at }))
			.toSorted((a, b) => a.rank - b.rank || a.at - b.at)
			.map(({ file }) => file);
	}

	#rankOf({ moduleId }: TestSpecification): number {
		const at = LONGEST.indexOf(relative(this.ctx.config.root, moduleId).replaceAll('\\', '/'));
		return at === -1 ? LONGEST.length : at;
	}
}
