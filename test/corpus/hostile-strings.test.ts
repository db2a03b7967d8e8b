import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hostileResults, hostileStrings } from './hostile-strings.ts';
import { caseFileOf, PLACES, readHostile } from './hostile-workspace.ts';
import { isProved } from '../sweep.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/corpus/hostile-strings', import.meta.url));
const isAbsent = !existsSync(FOLDER);

test.skipIf(isAbsent)(
	'a hostile string is read where it stands and pollutes no object (skipped where the corpus is absent)',
	async () => {
		const before = Object.getOwnPropertyNames(Object.prototype).join();
		const strings = hostileStrings(FOLDER, 'all').filter(
			({ id }) => isProved || !id.startsWith('blns'),
		);
		const refused: string[] = [];
		for (const [at, { id, value }] of strings.entries()) {
			for (const place of isProved ? PLACES : PLACES.slice(at % PLACES.length).slice(0, 1)) {
				const outcome = await readHostile(caseFileOf(value, place), value, place);
				if (outcome === 'reject' && place === 'verbatim') refused.push(id);
			}
		}
		expect(refused).toEqual([]);
		expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
	},
	120_000,
);

test.skipIf(isAbsent || !isProved)(
	'no hostile string stands unescaped in a site (skipped where the corpus is absent; only by prove)',
	async () => {
		const results = await hostileResults(FOLDER, 'all');
		expect(results.filter(({ escaped }) => !escaped)).toEqual([]);
	},
	900_000,
);
