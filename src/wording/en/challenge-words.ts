import { openList } from '../open-list.ts';

/** Words of the page about the customers' own challenges. */
export const challengeWordsEn = {
	deck: 'What customers struggle with in their own everyday, and what becomes of it: not what they think of us.',
	challenges: {
		topic: 'Challenges',
		missingTitle: 'What customers struggle with is not known',
		title: (answers: string, n: number, challenges: number) =>
			`${answers} ${n === 1 ? 'answer' : 'answers'}, ${challenges} ${challenges === 1 ? 'challenge' : 'challenges'}`,
		subtitle: (question: string) =>
			`${question} Share of those who answered, %, with 95 % interval. One person can have several.`,
		howToRead: 'The largest share stands first. Where intervals overlap, the order is luck.',
		notCoded: (question: string) =>
			`The open answers to ${question} are not coded: put themes/${question}.csv beside the exports.`,
		missing:
			'Nobody was asked: add a question with facet: challenge to the next wave, open or with options, about the customer’s own work.',
	},
	roles: {
		topic: 'By role',
		missingTitle: 'What each role struggles with is not known',
		untested: 'No role was compared with the others',
		subtitle:
			'Share of each role with each challenge, %, with 95 % interval, and whether it differs.',
		howToRead:
			'Higher and lower are against the other roles together, after correction for many comparisons. A higher share is more people with the challenge.',
		missing: 'It takes roles in the answers and a question with facet: challenge.',
	},
	register: {
		topic: 'From raised to verified',
		missingTitle: 'No challenge is listed',
		title: (count: number, solved: number, verified: number) =>
			`${count} ${count === 1 ? 'challenge' : 'challenges'}: ${solved === 0 ? 'none solved yet' : `${solved} solved, ${verified === 0 ? 'none' : verified} of them verified with customers`}`,
		subtitle: 'As the report lists them, with how many have it and how many say that it is solved.',
		howToRead: 'Solved is what we say. Verified is what customers say when they are asked.',
		missing:
			'Write challenges.yaml in the folder of the report: each challenge with its title, status, owner and the figure that tells how many have it.',
	},
	solved: {
		topic: 'Did we solve it',
		missingTitle: 'Not verified with customers',
		title: (questions: number) =>
			questions === 1
				? 'Customers were asked about one challenge'
				: `Customers were asked about ${questions} challenges`,
		subtitle: 'Share who say that it is solved, the two best answers, %, with 95 % interval.',
		howToRead: 'Each row is one question, asked after the challenge was worked on.',
		missing:
			'Nobody was asked how well a challenge was solved: add a rating with facet: solved to the next wave.',
	},
	columns: {
		challenge: 'Challenge',
		roleAndChallenge: 'Role: challenge',
		status: 'Status',
		owner: 'Owner',
		frequency: 'Have it',
		solved: 'Say it is solved',
	},
	states: openList({
		raised: 'raised',
		chosen: 'chosen',
		solving: 'being solved',
		solved: 'solved',
		verified: 'verified',
	}),
	since: (state: string, date: string) => `${state}, since ${date}`,
	nobody: 'nobody yet',
	notCounted: 'not counted',
	notVerified: 'not verified with customers',
};

export type ChallengeWords = typeof challengeWordsEn;
