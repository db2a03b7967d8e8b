import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.ts'],
		testTimeout: 30_000,
		// Two cores are two workers: left to itself the runner leaves one of them idle.
		maxWorkers: Math.max(2, availableParallelism() - 1),
	},
});
