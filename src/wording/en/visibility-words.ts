import { openList } from '../open-list.ts';

/** Words of the table of who sees what of a report. */
export const visibilityWordsEn = {
	topic: 'Who sees what',
	title: (audiences: string) => `${audiences} audiences, each with a site of its own`,
	note: 'What an audience does not see is in no file of its site: no page, number, download or search. This table stands only where everything is seen.',
	what: 'What is seen',
	sees: 'yes',
	pages: openList({
		index: 'Overview',
		roles: 'Roles',
		touchpoints: 'Touchpoints',
		segments: 'Segments',
		relations: 'Relations',
		functions: 'Functions',
		accounts: 'Accounts',
		path: 'Path',
		benchmark: 'Benchmark',
		'who-answered': 'Who answered',
		why: 'Why',
		challenges: 'Challenges',
		actions: 'Actions',
		changes: 'Changes',
		facts: 'How each number is made',
		method: 'Method and data',
	}),
	page: (name: string) => `Page: ${name}`,
	languages: 'Languages',
	drafts: 'Drafts',
	quoted: 'Quotes',
	account: 'Accounts',
	accounts: { list: 'their list', all: 'their list and a page each' },
	owners: 'Who answers for an account',
	least: {
		respondents: 'Fewest people behind a number',
		accounts: 'Fewest accounts behind a number',
		distribution: 'Fewest people behind a distribution',
		quotes: 'Fewest people in a quoted group',
	},
	roles: 'Which roles',
	touchpoints: 'Which touchpoints',
	segments: 'Which segments',
};

export type VisibilityWords = typeof visibilityWordsEn;
