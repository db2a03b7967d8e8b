import type { Rule } from './rule.ts';

const GOOD: ReadonlySet<string> = new Set(['higher', 'rose', 'above-target', 'strongest']);
const BAD: ReadonlySet<string> = new Set(['lower', 'fell', 'below-target', 'weakest']);

/** A page that claims several things tells of what is good and of what is bad. */
export const strengthsAndWeaknesses: Rule = {
	id: 'strengths-and-weaknesses',
	check: (pages) =>
		pages.flatMap(({ page, commentary }) =>
			commentary.flatMap(({ parsed: { file, components } }) => {
				const claims = components.flatMap(({ name, props, line }) =>
					name === 'Claim' ? [{ says: props['says'], line }] : [],
				);
				const among = (kinds: ReadonlySet<string>) =>
					claims.filter(({ says }) => typeof says === 'string' && kinds.has(says)).length;
				const [first] = claims;
				const isOneSided = among(GOOD) === claims.length || among(BAD) === claims.length;
				if (!first || claims.length < 2 || !isOneSided) return [];
				const missing = among(GOOD) > 0 ? 'weakness' : 'strength';
				return [
					{
						severity: 'note' as const,
						pages: [page],
						about: [page],
						file,
						line: first.line,
						message: `The page ${page} claims no ${missing}.`,
						remedy: `Claim one, or say that there is no clear one.`,
					},
				];
			}),
		),
};
