import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { plainModule } from '../../packing/plain-module.ts';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

test('modules beside are named as compiled ones, in imports, exports and addresses of threads', () => {
	expect(
		plainModule(`import { a } from './a.ts';
export { b } from "../b/b-c.ts";
const { d } = await import('./d.ts');
new Worker(new URL('./chart-thread.ts', import.meta.url));`),
	).toBe(`import { a } from './a.js';
export { b } from "../b/b-c.js";
const { d } = await import('./d.js');
new Worker(new URL('./chart-thread.js', import.meta.url));`);
});

test('packages, tables and words stay', () => {
	const source = `import ts from 'some.ts'; import t from './t.json' with { type: 'json' };
// moved by split-commentary.ts, as './a b.ts' tells`;
	expect(plainModule(source)).toBe(source);
});

test('every module of the source that is named is named so that compiling finds it', () => {
	const left = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(ts|astro)$/.test(path) && !path.endsWith('.d.ts'))
		.flatMap((path) => {
			const compiled = plainModule(readFileSync(join(SRC, path), 'utf8'));
			return [...compiled.matchAll(/(['"])[^'"\s]+\.ts\1/g)].map(([name]) => `${path}: ${name}`);
		});
	expect(left).toEqual([]);
});
