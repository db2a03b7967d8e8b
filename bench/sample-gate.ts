import { spawnSync } from 'node:child_process';
import { NODE_SETTINGS } from '../bin/node-settings.mjs';
import { compileWorkspace } from '../src/pipeline/compile-workspace.ts';
import type { KeptWork } from '../src/publishing/kept-work.ts';

/*
 * node bench/sample-gate.ts [workspace]
 * What estimates, gate and lists of audiences take of each version, here of the sample, as a build
 * comes to them and once more when their code has been compiled. The gate is to take under a second.
 */

const STEP = /^(estimates|gate|lists) of /u;
const LONGEST = 1;

const [root = process.cwd(), isMeasured = ''] = process.argv.slice(2);
if (isMeasured === '') {
	const own = [...NODE_SETTINGS, import.meta.filename, root, 'here'];
	process.exitCode = spawnSync(process.execPath, own, { stdio: 'inherit' }).status ?? 1;
} else await measure();

async function measure(): Promise<void> {
	const steps: { readonly name: string; readonly first: number; readonly make: () => unknown }[] =
		[];
	const kept: KeptWork = {
		of(name, _inputs, make) {
			if (!STEP.test(name)) return make();
			const [seconds, made] = timed(make);
			steps.push({ name, first: seconds, make });
			return made;
		},
		has: () => false,
	};
	await compileWorkspace(root, { kept });
	console.log('first s  again s  of it a gate may take  step');
	for (const { name, first, make } of steps) {
		const again = Math.min(...[1, 2, 3].map(() => timed(make)[0]));
		const most = name.startsWith('gate') ? `${((100 * again) / LONGEST).toFixed(0)} %` : '';
		console.log(
			[first.toFixed(2).padStart(7), again.toFixed(2).padStart(9), most.padStart(23), name].join(
				'  ',
			),
		);
	}
}

/** Wall seconds. */
function timed<T>(make: () => T): readonly [seconds: number, made: T] {
	const start = performance.now();
	const made = make();
	return [(performance.now() - start) / 1000, made];
}
