import { asText, asTitle } from '../wording/group-name.ts';
import { formatCount } from '../wording/numbers.ts';
import { fieldText } from './base-text.ts';
import { asksForChallenges, challengeAnswers, solvedAnswers } from './challenge-answers.ts';
import { againstRest, isLead } from './comparison.ts';
import { missingSection, type PageStory, type SectionStory } from './story.ts';
import { labelText, mainStudy, type View } from './view.ts';

export type ChallengesSection = 'challenges' | 'roles' | 'register' | 'solved';

/** How far a challenge is, in this order. */
export type ChallengeState = 'raised' | 'chosen' | 'solving' | 'solved' | 'verified';

/**
 * What the customers struggle with themselves, not what they think of us; and what becomes of it.
 * @param states of the challenges that the report lists
 */
export function challengesStory(
	view: View,
	states: readonly ChallengeState[],
): PageStory<ChallengesSection> {
	const words = view.phrases.challenge;
	const challenges = challengesSection(view);
	const register = registerSection(view, states);
	const isKnown = challenges.missing === undefined || states.length === 0;
	const title = isKnown ? challenges.title : register.title;
	return {
		title: asTitle([title]),
		deck: asText([words.deck]),
		description: asText([title, words.deck, fieldText(view)]),
		sections: {
			challenges,
			roles: rolesSection(view),
			register,
			solved: solvedSection(view),
		},
	};
}

function challengesSection(view: View): SectionStory {
	const words = view.phrases.challenge.challenges;
	const { topic, howToRead } = words;
	const answers = challengeAnswers(view);
	const shown = (answers?.shares ?? []).filter(({ value }) => value !== null);
	const [first] = shown;
	if (!answers || first?.n == null) {
		const asked = asksForChallenges(view);
		const isOpen = asked?.kind === 'text';
		return missingSection(words, isOpen ? words.notCoded(asked.id) : words.missing);
	}
	const title = words.title(formatCount(first.n, view.numbers), first.n, shown.length);
	const question = view.phrases.figure.question(labelText(view, answers.question.text));
	return { topic, title, subtitle: words.subtitle(question), howToRead };
}

function rolesSection(view: View): SectionStory {
	const words = view.phrases.challenge.roles;
	const { topic, subtitle, howToRead } = words;
	const compared = mainStudy(view).roles.flatMap(({ id }) =>
		(challengeAnswers(view, id)?.shares ?? []).map((share) => ({
			share,
			comparison: againstRest(view, share),
		})),
	);
	if (compared.every(({ share }) => share.value === null))
		return missingSection(words, words.missing);
	const tested = compared.filter(({ comparison }) => comparison?.fact.p_adjusted != null);
	const told = tested.filter(({ comparison }) => isLead(view, comparison)).length;
	const title =
		tested.length === 0
			? words.untested
			: asTitle([view.phrases.comparison.cellsDiffer(told, tested.length)]);
	return { topic, title, subtitle, howToRead };
}

function registerSection(view: View, states: readonly ChallengeState[]): SectionStory {
	const words = view.phrases.challenge.register;
	const { topic, subtitle, howToRead } = words;
	if (states.length === 0) return missingSection(words, words.missing);
	const count = (state: ChallengeState) => states.filter((one) => one === state).length;
	return {
		topic,
		title: words.title(states.length, count('solved') + count('verified'), count('verified')),
		subtitle,
		howToRead,
	};
}

function solvedSection(view: View): SectionStory {
	const words = view.phrases.challenge.solved;
	const { topic, subtitle, howToRead } = words;
	const answers = solvedAnswers(view);
	if (answers.length === 0) return missingSection(words, words.missing);
	return { topic, title: words.title(answers.length), subtitle, howToRead };
}
