import { EVERYBODY } from '../audiences/grant.ts';
import type { SiteChallenge, SiteEvent, SiteVersion } from '../audiences/site.ts';
import type { PageName } from '../snapshot/page-names.ts';
import type { ReportFolder } from '../workspace/workspace.ts';
import type { CompiledAudience } from './compiled-audience.ts';

/**
 * The actions and challenges, for whom sees them, and the events of a report that an audience sees: those about a role or touchpoint only
 * where a version that it sees knows it, and what they name of metrics only where it is a question of one.
 */
export function seenHappenings(
	{ actions, events, challenges }: Pick<ReportFolder, 'actions' | 'events' | 'challenges'>,
	seen: readonly Pick<CompiledAudience, 'grant' | 'snapshot'>[],
): Pick<SiteVersion, 'actions' | 'events' | 'challenges'> {
	const isEverybody = seen.some(({ grant }) => grant.id === EVERYBODY);
	const studies = seen.flatMap(({ snapshot }) => snapshot.card.studies);
	const knows = (ids: readonly string[], id = '') => isEverybody || id === '' || ids.includes(id);
	const roles = studies.flatMap((study) => study.roles.map(({ id }) => id));
	const touchpoints = studies.flatMap((study) => study.touchpoints.map(({ id }) => id));
	const questions = studies.flatMap((study) => study.questions.map(({ id }) => id));
	const sees = (page: PageName) => seen.some(({ grant }) => grant.seesPage(page));
	const isKnown = ({
		role,
		touchpoint,
	}: {
		role?: string | undefined;
		touchpoint?: string | undefined;
	}) => knows(roles, role) && knows(touchpoints, touchpoint);
	const ofSeen = (metric = '') => (knows(questions, metric.split(':')[1]) ? metric : '');
	return {
		actions: actions
			.filter(() => sees('actions'))
			.filter(isKnown)
			.map((action) => ({
				id: action.id,
				title: action.title,
				why: action.why ?? {},
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
				closes: (action.closes ?? []).filter((figure) => knows(questions, figure.split(':')[1])),
			})),
		events: events.filter(isKnown).map(eventOf),
		challenges: challenges
			.filter(() => sees('challenges'))
			.filter(isKnown)
			.map((challenge) => challengeOf(challenge, ofSeen)),
	};
}

function eventOf(event: ReportFolder['events'][number]): SiteEvent {
	const { id, date, title, kind, touchpoint = '', role = '' } = event;
	return { id, date, title, kind, touchpoint, role };
}

/** A challenge as a site has it; figures of questions that the audience does not know are not named. */
function challengeOf(
	challenge: ReportFolder['challenges'][number],
	ofSeen: (metric?: string) => string,
): SiteChallenge {
	return {
		id: challenge.id,
		title: challenge.title,
		status: challenge.status,
		since: challenge.since ?? '',
		owner: challenge.owner ?? '',
		touchpoint: challenge.touchpoint ?? '',
		role: challenge.role ?? '',
		frequency: ofSeen(challenge.frequency),
		solved: ofSeen(challenge.solved),
	};
}
