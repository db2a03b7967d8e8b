import { EVERYBODY } from '../audiences/grant.ts';
import type { SiteVersion } from '../audiences/site.ts';
import type { ReportFolder } from '../workspace/workspace.ts';
import type { CompiledAudience } from './compile-audiences.ts';

/**
 * The actions, for whom sees them, and the events of a report that an audience sees: those about a role or touchpoint only
 * where a version that it sees knows it, and what they name of metrics only where it is a question of one.
 */
export function seenHappenings(
	{ actions, events }: Pick<ReportFolder, 'actions' | 'events'>,
	seen: readonly Pick<CompiledAudience, 'grant' | 'snapshot'>[],
): Pick<SiteVersion, 'actions' | 'events'> {
	const isEverybody = seen.some(({ grant }) => grant.id === EVERYBODY);
	const studies = seen.flatMap(({ snapshot }) => snapshot.card.studies);
	const knows = (ids: readonly string[], id = '') => isEverybody || id === '' || ids.includes(id);
	const roles = studies.flatMap((study) => study.roles.map(({ id }) => id));
	const touchpoints = studies.flatMap((study) => study.touchpoints.map(({ id }) => id));
	const questions = studies.flatMap((study) => study.questions.map(({ id }) => id));
	return {
		actions: actions
			.filter(() => seen.some(({ grant }) => grant.seesPage('actions')))
			.filter(({ role, touchpoint }) => knows(roles, role) && knows(touchpoints, touchpoint))
			.map((action) => ({
				id: action.id,
				title: action.title,
				owner: action.owner ?? '',
				start: action.start ?? '',
				due: action.due ?? '',
				done: action.done ?? '',
				status: action.status ?? '',
				touchpoint: action.touchpoint ?? '',
				role: action.role ?? '',
				...(knows(questions, action.metric?.split(':')[1])
					? { metric: action.metric ?? '', target: action.target ?? null }
					: { metric: '', target: null }),
			})),
		events: events
			.filter(({ role, touchpoint }) => knows(roles, role) && knows(touchpoints, touchpoint))
			.map(({ id, date, title, touchpoint, role }) => ({
				id,
				date,
				title,
				touchpoint: touchpoint ?? '',
				role: role ?? '',
			})),
	};
}
