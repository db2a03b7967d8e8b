import type { GroupName } from '../group-name.ts';
import { openList } from '../open-list.ts';

/** Words of the section that weighs bad experiences by the influence of the role that has them. */
export const influenceWordsEn = {
	topic: 'Bad experiences by influence',
	missingTitle: 'Whose bad experience weighs most is not known',
	missing:
		'It takes roles with influence in study.yaml, answers of roles at touchpoints, and a clear difference.',
	noneTitle: 'No role with influence surely has a bad experience',
	none: 'Only a clear difference counts: lower than the other roles, or than the target.',
	/** What weighs most is the experience of decision makers at invoicing. */
	first: (role: GroupName, touchpoint: string) =>
		`What weighs most is the experience of ${role.inside} at ${touchpoint}`,
	/** How sure it is: of decision makers at invoicing, 27 % (16–42 %). */
	sure: (who: string, influence: string, of: string, level: string) =>
		`${who}: influence ${influence} of ${of}, satisfied ${level}`,
	before: (role: string, touchpoint: string, n: string, other: string) =>
		`It stands before the larger group ${role}, ${touchpoint} (n = ${n}), whose influence is ${other}`,
	subtitle: 'Only where the difference is clear: lower than the other roles, or than the target.',
	howToRead:
		'The order is the influence of the role times the share that is not satisfied, both of which stand in the row. A small group that has a say in the decision stands above a larger one that has none.',
	columns: {
		group: 'Role, touchpoint',
		influence: 'Influence',
		decision: 'Part in the decision',
		told: 'What differs',
	},
	decisions: openList({
		decides: 'decides',
		influences: 'influences',
		uses: 'uses',
		contact: 'is the contact',
		buys: 'buys',
	}),
	told: {
		rest: (difference: string) => `lower than the other roles, ${difference}`,
		gap: (difference: string) => `less than expected, ${difference}`,
		target: (difference: string) => `below target, ${difference}`,
	},
};

export type InfluenceWords = typeof influenceWordsEn;
