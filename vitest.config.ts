import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

/** Tests that put another module in the place of one of ours. */
const WITH_OTHER_MODULES = [
	'test/figures/drawn-in-table.test.ts',
	'test/figures/gap-charts.test.ts',
	'test/figures/hidden-cells.test.ts',
	'test/figures/verdicts.test.ts',
	'test/pipeline/disclosure.test.ts',
	'test/pipeline/faults-of-changes.test.ts',
];

export default defineConfig({
	test: {
		// Two cores are two workers: left to itself the runner leaves one of them idle.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				extends: true,
				test: {
					name: 'tests',
					include: ['test/**/*.test.ts'],
					exclude: [...configDefaults.exclude, ...WITH_OTHER_MODULES],
					testTimeout: 30_000,
					// Our modules keep no state, so that a worker loads them once for all its files.
					isolate: false,
				},
			},
			{
				extends: true,
				test: {
					name: 'tests with other modules',
					include: WITH_OTHER_MODULES,
					testTimeout: 30_000,
				},
			},
		],
	},
});
