import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '../responses/build-responses.ts';
import { buildNames, buildRating, buildStudy, RECOMMEND } from '../responses/build-study.ts';
import { published } from '../weighting/weighed.ts';

const ROLES = ['a', 'b', 'c', 'd'] as const;
const LEAST = 5;
const study = buildStudy({
	roles: buildNames(...ROLES),
	questions: [RECOMMEND, buildRating('visit')],
});

/** Of each role so many answered the first question, and so many of these the second one too. */
const turnouts = fc.tuple(
	...ROLES.map(() => fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 3 }))),
);

const idOf = (metric: string, role: string) =>
	[metric, 'relation=customer', ...(role === '' ? [] : [`role=${role}`]), 'wave=w1'].join('|');

test('who knows how many of each role answered one question pins no hidden role of another', () => {
	fc.assert(
		fc.property(turnouts, (all) => {
			const rows = all.flatMap(([answered, skipped], at) =>
				Array.from({ length: answered }, (_, nth): Row => ({
					person: `${ROLES[at] ?? ''}${String(nth).padStart(2, '0')}`,
					role: ROLES[at] ?? '',
					answers: {
						recommend: (nth * 7 + at) % 11,
						visit: nth < skipped ? { absent: 'noAnswer' } : 1 + ((nth * 3 + at) % 7),
					},
				})),
			);
			if (rows.length === 0) return;
			const { facts } = published(study, rows);
			const told = (metric: string, role = '') =>
				facts.find(({ id }) => id === idOf(metric, role))?.n ?? null;
			const whole = told('mean:visit');
			const hidden = ROLES.filter((role) => told('mean:visit', role) === null);
			if (whole === null) return;
			const left = ROLES.reduce((rest, role) => rest - (told('mean:visit', role) ?? 0), whole);
			const mostOf = (role: string) => Math.min(left, told('nps:recommend', role) ?? left);
			for (const role of hidden) {
				const others = hidden.filter((other) => other !== role);
				const least = left - others.reduce((sum, other) => sum + mostOf(other), 0);
				expect(least >= 1 && mostOf(role) < LEAST).toBe(false);
			}
		}),
		{ numRuns: 60, seed: 5 },
	);
});
