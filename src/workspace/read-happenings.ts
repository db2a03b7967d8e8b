import type { Study } from '../codebook/study-schema.ts';
import type { Problem } from '../problem.ts';
import { checkActions } from '../report/check-actions.ts';
import { checkChallenges } from '../report/check-challenges.ts';
import { checkHappenings } from '../report/check-happenings.ts';
import { parseActions, parseChallenges, parseEvents } from '../report/parse-report.ts';
import type { Events } from '../report/events-schema.ts';
import type { Actions, Challenges } from '../report/report-schema.ts';
import { readSettings, type SettingsDesk } from './read-settings.ts';

/** What is done, what happened and what the customers struggle with. */
interface Happenings {
	readonly actions: Actions;
	readonly events: Events;
	readonly challenges: Challenges;
}

/** The happenings of a folder, none where it has no such file, and what they name that is not there. */
export function readHappenings(
	desk: SettingsDesk,
	folder: string,
): {
	readonly happenings: Happenings;
	readonly check: (languages: readonly string[], studies: readonly Study[]) => readonly Problem[];
} {
	const actions = readSettings(desk, `${folder}/actions.yaml`, parseActions);
	const events = readSettings(desk, `${folder}/events.yaml`, parseEvents);
	const challenges = readSettings(desk, `${folder}/challenges.yaml`, parseChallenges);
	return {
		happenings: {
			actions: actions?.value ?? [],
			events: events?.value ?? [],
			challenges: challenges?.value ?? [],
		},
		check: (languages, studies) => [
			...[actions, events, challenges].flatMap((one) =>
				one === null ? [] : checkHappenings(one.value ?? [], one.yaml, languages, studies),
			),
			...(actions?.value ? checkActions(actions.value, actions.yaml, studies) : []),
			...(challenges?.value ? checkChallenges(challenges.value, challenges.yaml, studies) : []),
		],
	};
}
