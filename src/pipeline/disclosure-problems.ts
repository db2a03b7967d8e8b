import { problem, type Problem } from '../problem.ts';
import type { UnauditedFacts } from '../publishing/hiding/name-groups.ts';

const NAMED_FACTS = 8;

function namedFacts(facts: readonly string[]): string {
	const more = facts.length > NAMED_FACTS ? ` and ${facts.length - NAMED_FACTS} others` : '';
	return `${facts.slice(0, NAMED_FACTS).join(', ')}${more}`;
}

/** What is shown tells too much of somebody; only ids are named, never a number. */
export function breach(file: string, facts: readonly string[], audience = ''): Problem {
	const byWhom = audience === '' ? '' : ` by the audience ${audience}`;
	return problem({
		severity: 'error',
		rule: 'disclosure',
		file,
		line: 1,
		message: `Too few people could be found${byWhom} from these facts together: ${namedFacts(facts)}.`,
		remedy: 'Leave out a cut that they come from, or raise thresholds.respondents.',
	});
}

/** What the audit could not look at as a whole, once for each reason and audience. */
export function notAudited(
	file: string,
	unaudited: readonly (UnauditedFacts & { readonly audience?: string })[],
): Problem[] {
	const same = Map.groupBy(unaudited, ({ gap, audience = '' }) => `${gap} ${audience}`);
	return [...same.values()].flatMap((own) => {
		const [{ gap, audience = '' } = { gap: 'stuck' as const }] = own;
		const facts = [...new Set(own.flatMap((one) => one.facts))];
		const byWhom = audience === '' ? '' : ` by the audience ${audience}`;
		const these = namedFacts(facts);
		return [
			problem({
				severity: 'warning',
				rule: 'disclosure-not-audited',
				file,
				line: 1,
				message:
					gap === 'stuck'
						? `It could not be found out whether too few people can be found${byWhom} from these facts together: they are too many numbers for one calculation: ${these}.`
						: `These facts are linked in too many tables to be attacked all at once; whether too few people can be found${byWhom} was looked at in two or three dimensions at a time: ${these}.`,
				remedy: 'Publish fewer crossed cuts of the same question, or raise thresholds.respondents.',
			}),
		];
	});
}
