import { openList } from '../open-list.ts';

/** Words of what stands at the end of every page: how the numbers were made, who reads and decides. */
export const cardWordsEn = {
	title: 'How these numbers were made',
	nobody: 'nobody yet',
	missing: (why: string) => `Missing: ${why}`,
	terms: {
		sponsor: 'Commissioned and made by',
		wording: 'Question',
		universe: 'About whom',
		frame: 'Contact frame and its coverage',
		selection: 'How they were found',
		field: 'Field dates',
		mode: 'Mode and languages',
		sample: 'Answers',
		subgroups: 'Answers by role',
		precision: 'Precision',
		weighting: 'Weighting',
		response: 'Response rate',
		processing: 'Data processing',
		pooling: 'Pooled numbers',
		unmeasured: 'Not measured',
		limitations: 'Limitations',
		trademark: 'Trademark',
		waived: 'Rules set aside',
		evidence: 'Evidence',
	},
	absent: {
		sponsor: 'the organisation whose survey it is',
		wording: 'the wording of the question',
		universe: 'whom the survey is about',
		frame: 'a contact frame, so who could have been asked is not known',
		selection: 'where the people were found',
		field: 'field dates',
		mode: 'how people were asked',
		sample: 'the number of answers',
		subgroups: 'roles',
		precision: 'what the intervals mean',
		weighting: 'a sentence about weights',
		response: 'a response rate: how many were invited is not recorded',
		processing: 'a count of rows read and kept',
		limitations: 'limitations',
		trademark: 'the trademark line',
	},
	sponsor: (organisation: string, owner: string) =>
		`${organisation}${owner && `. The report is by ${owner}`}`,
	wording: (question: string, scale: string) => `${question}${scale && ` Scale ${scale}.`}`,
	universe: (people: string, organisation: string) => `${people}, ${organisation}`,
	frame: (identified: string) => `${identified} people identified in the contact list.`,
	silentRole: (role: string, identified: string) =>
		`${role}: 0 of ${identified} identified answered; no claim is made about them.`,
	recruitment: openList({
		'own-list': 'Everybody on the company’s own list',
		panel: 'A panel',
		intercept: 'Met on the spot',
		published: 'Published figures of others',
	}),
	languages: openList({
		en: 'English',
		fi: 'Finnish',
		sv: 'Swedish',
		de: 'German',
		et: 'Estonian',
	}),
	mode: (modes: string, languages: string) => `${modes}. Wordings in ${languages}.`,
	precision:
		'95 % intervals. A contact list is no random sample: they assume that those who answered are like those who did not.',
	processing: (read: string, kept: string, left: string) =>
		`${read} rows were read and ${kept} kept${left && `; left out: ${left}`}.`,
	pooled: (numbers: string) => `These numbers put relations or brands together: ${numbers}.`,
	unmeasured: {
		counted: (measured: string, all: string) => `Measured: ${measured} of ${all} touchpoints.`,
		touchpoints: (names: string) => `Touchpoints: ${names}.`,
		roles: (names: string) => `Roles without an answer: ${names}.`,
		functions: (names: string) => `Functions: ${names}.`,
		expectations: (names: string) => `Expectation: ${names}.`,
		noExpectations: 'Expectation: nothing was asked of it.',
		nothing: 'Every touchpoint, role, function and expectation that the study lists was measured.',
	},
	limits: {
		noFrame:
			'Who could have been asked is not known, so nothing can be said of those who were not.',
		lowRate: (rate: string) => `Only ${rate} of those invited answered.`,
		smallRoles: (roles: string) => `Few answers: ${roles}.`,
		noAccounts: 'The companies of those who answered are not known.',
		none: 'None beside those of every survey: it is silent about people who never answer.',
	},
	coverage: {
		rate: (rate: string, deciders: string) =>
			`${rate} of those invited answered${deciders && `, a decision maker in ${deciders} of the companies`}`,
		/** The same in two words, beside a number. */
		short: (rate: string) => `response rate ${rate}`,
		invited: (invited: string) => `${invited} were invited`,
		unknown: 'Coverage not known',
	},
	evidence: {
		grade: (grade: string) => `Evidence grade ${grade}, of A–D`,
		/** Evidence B: 3 of 4 signs. */
		whole: (grade: string, met: number, of: number) => `${grade}: ${met} of ${of} signs are met.`,
		rule: 'A when all four are met, B when one is not or is not known, C when two, D when more or when the base is indicative or hidden.',
		signs: {
			base: 'full base (n of 30 or more, effective n of 25 or more, 10 companies or more)',
			rate: (least: string) => `response rate of ${least} or more`,
			roles: 'every role that decides was heard',
			recent: (days: string) => `fieldwork ended at most ${days} days before publication`,
		},
		met: 'met',
		notMet: 'not met',
		unknown: 'not known',
	},
	people: {
		title: 'Who reads, who decides',
		reader: 'Reader',
		decider: 'Decides',
		due: 'By',
		owner: 'Owner of the report',
		touchpointOwner: 'Owner of the touchpoint',
		functionOwner: (unit: string) => `Owner of ${unit}`,
		signed: 'Signed off by',
		notSet: 'no day yet',
	},
	waived: (rule: string, reason: string) => `${rule}: ${reason}`,
};

export type CardWords = typeof cardWordsEn;

/** What a method card tells, in its order. */
export type CardItem = keyof typeof cardWordsEn.absent;
