import { expect, test } from 'vitest';
import { plainModule } from '../../packing/plain-module.ts';

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
