import { estimate } from '../../src/estimates/estimate.ts';
import { presentGroups } from '../../src/estimates/present-groups.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { buildResponses } from '../responses/build-responses.ts';
import { buildNames, buildStudy, RECOMMEND } from '../responses/build-study.ts';
import { evidenceOf } from '../responses/evidence.ts';

/** What a study says in which 20 people of each of these roles were asked whether they recommend. */
export function recommendingRoles(...roles: readonly string[]) {
	const study = buildStudy({ roles: buildNames(...roles), questions: [RECOMMEND] });
	const responses = buildResponses(
		study,
		roles.flatMap((role) =>
			Array.from({ length: 20 }, (_, at) => ({
				person: `${role}${at}`,
				role,
				answers: { recommend: at % 11 },
			})),
		),
	);
	const plan = buildPlan(
		[{ study, groups: presentGroups(responses) }],
		{ cuts: [], targets: [] },
		{ waves: ['w1'] },
	);
	return { study, estimates: estimate(plan, evidenceOf(study, responses)) };
}
