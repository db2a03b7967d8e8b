import { openList } from '../open-list.ts';

/** Topics, titles and what is missing, for the pages beside the overview, roles, touchpoints and benchmark. */
export const pageWordsEn = {
	/** Above a page whose version was corrected, and above the correction. */
	notices: {
		needsReview: 'Needs review: the numbers changed after these words were written.',
		/** Of a few numbers, each with what it was: `NPS: Finance −12 → −18`. */
		needsReviewOf: (numbers: string, rest: number) =>
			`Needs review: the numbers changed after these words were written. ${numbers}${rest > 0 ? `; and ${rest} more` : ''}.`,
		superseded: 'This version was corrected. Read in its place:',
		corrects: (version: string) => `This version corrects ${version}.`,
		/** A told difference that one account makes: which, and how many more. */
		onOneAccount: (names: string, rest: number) =>
			`Warning: without one customer company this conclusion would turn or lose half its size: ${names}${rest > 0 ? `; and ${rest} more` : ''}. It is no reason to change anything.`,
	},
	names: {
		path: 'Path',
		segments: 'Segments',
		relations: 'Relations',
		why: 'Why',
		challenges: 'Challenges',
		actions: 'Actions',
		whoAnswered: 'Who answered',
	},
	kickers: {
		path: 'The whole path',
		segment: (dimension: string, value: string) => `${dimension}: ${value}`,
		relation: (relation: string) => `Relation: ${relation}`,
		unit: (unit: string) => `Function: ${unit}`,
	},
	navigation: {
		segments: 'Segments in this report',
		relations: 'Relations in this report',
		functions: 'Functions of the company',
	},
	path: {
		planned: (measured: string, all: string, percent: string) =>
			`${measured} of ${all} planned touchpoints are measured, ${percent}`,
		weakest: {
			topic: 'Weakest link',
			missingTitle: 'How many met a touchpoint that failed is not known',
			title: 'One failure is enough: how many met at least one',
			subtitle: 'Share of those who met any touchpoint whom at least one failed, %, by role.',
			howToRead:
				'A touchpoint failed somebody who gave it one of the two worst answers. A good average can hide that most people met one failure.',
			missing: 'It takes rated touchpoints that somebody met in this wave.',
		},
	},
	who: {
		voices: {
			topic: 'Voices of the companies',
			missingTitle: 'From which companies nobody was heard is not known',
			decider: (share: string) => `A decision maker answered in ${share} of the companies`,
			heard: (share: string) => `Somebody answered in ${share} of the companies`,
			subtitle: 'Share of the companies in the contact list, %, with 95 % interval.',
			rows: openList({
				'accounts-heard': 'Somebody answered',
				'accounts-with-decider': 'A decision maker answered',
				'accounts-contact-only': 'The contact person alone answered',
			}),
			column: 'Who was heard',
			companies: 'Companies in the list',
			howToRead:
				'A company that is heard through its contact person alone is heard through one voice; how that voice differs from the others is shown below.',
			missing:
				'It takes the list of those who could have been asked, with their companies: contacts.csv beside the exports.',
		},
		contact: {
			topic: 'Contact persons and the others',
			missingTitle: 'Whether contact persons answer otherwise is not known',
			subtitle: 'Difference of contact persons from the others, with 95 % interval.',
			number: 'Number',
			ways: openList({
				'contact-gap': 'all answers',
				'contact-gap-within': 'inside the same company',
				'crm-gap': 'in the CRM against found outside it',
				'crm-habit': 'a survey of contact persons alone against this one',
			}),
			howToRead:
				'The same question, asked from contact persons alone, might have given another answer. Inside the same company the comparison is fairest.',
			rawAndWeighted: (raw: string, kind: string, weighted: string) =>
				`Every answer alike: ${raw}. Weighted (${kind}): ${weighted}.`,
			notWeighted: (raw: string) =>
				`Every answer alike: ${raw}. Weighted to who could have been asked it is not told: it takes weights in study.yaml, of kind frame with contacts.csv or with shares of the roles.`,
			missing:
				'It takes contact persons and others among those who answered: contact_person in contacts.csv, or a role that is the contact.',
		},
		silent: {
			topic: 'Those who did not answer',
			missingTitle: 'What the silent could change is not known',
			title: (level: string) => `${level}: what the silent could make of it`,
			like: openList({
				late: (level: string) => `If the silent were like those who answered late: ${level}.`,
				passive: (level: string) => `If all of them were passives: ${level}.`,
				detractor: (level: string) => `If all of them were detractors: ${level}.`,
			}),
			howToRead: 'These are bounds, not estimates: the truth about the silent lies between them.',
			missing: 'It takes the number of those who were invited and did not answer.',
		},
	},
	why: {
		places: {
			topic: 'By touchpoint',
			missingTitle: 'No reason was coded for a touchpoint',
			title: (count: number) =>
				count === 1
					? 'Reasons were asked and coded at one touchpoint'
					: `Reasons were asked and coded at ${count} touchpoints`,
			subtitle: 'Share of the open answers that mention the theme, %, with 95 % interval.',
			howToRead:
				'Each row is a theme at one touchpoint: the share of those who gave a reason there. At another touchpoint other people were asked, so compare rows of one touchpoint.',
			missing:
				'Add an open question with facet: reason to a touchpoint, and code its answers in themes/<question>.csv.',
		},
	},
	actions: {
		title: (open: number, done: number) =>
			open === 0
				? `${done === 1 ? 'The one action is' : `All ${done} actions are`} done`
				: `${done === 0 ? 'None' : done} of ${open + done} ${open + done === 1 ? 'action' : 'actions'} ${done < 2 ? 'is' : 'are'} done`,
		open: { topic: 'Open', none: 'Nothing is open' },
		done: {
			topic: 'Done',
			title: (count: number) => (count === 1 ? 'One action is done' : `${count} actions are done`),
			none: 'No action is done yet',
			missing: 'An action is done when actions.yaml gives the day in done.',
		},
		planned: (done: string, all: string, percent: string) =>
			`${done} of ${all} planned actions are done, ${percent}`,
		deck: 'An action needs an owner, a due date and a number that it should move. Where nobody owns one, it says so.',
	},
	/** A function of the company. */
	unit: {
		notMeasured: (name: string) => `${name} has no touchpoint that is measured`,
		counts: (touchpoints: number, measured: number) =>
			touchpoints === 0
				? 'No touchpoint of the path is its own'
				: touchpoints === 1
					? `Its one touchpoint is ${measured === 1 ? '' : 'not '}measured`
					: `${measured === touchpoints ? `All ${measured}` : measured} of its ${measured === touchpoints ? '' : `${touchpoints} `}touchpoints are measured`,
		touchpoints: {
			topic: 'Touchpoints',
			missingTitle: 'How its touchpoints are experienced is not known',
			howToRead: 'Each row is a touchpoint that this function answers for.',
			missing:
				'Nobody was asked about a touchpoint of this function: name its touchpoints in study.yaml, and ask about them.',
		},
		owners: {
			topic: 'Owners',
			missingTitle: 'It owns no touchpoint',
			missing: 'Name the function of each touchpoint in study.yaml.',
			owner: 'Owner',
			status: 'Measured',
			measured: 'measured',
			notMeasured: 'not measured',
			title: (all: number, unowned: number) =>
				unowned === 0
					? `${all === 1 ? 'Its touchpoint' : `Each of its ${all} touchpoints`} has an owner`
					: all === 1
						? 'Nobody owns its touchpoint yet'
						: `Nobody owns ${unowned} of its ${all} touchpoints yet`,
		},
		actions: {
			topic: 'What to do',
			title: 'There is no action about its touchpoints yet',
			missing:
				'Actions, with owner, due date and the number they should move, are written in actions.yaml of the report.',
		},
	},
	segment: {
		level: {
			topic: 'Among the others',
			missingTitle: 'Nobody of this segment was asked the headline question',
			subtitle: (question: string, measure: string) => `${question} ${measure}, by segment.`,
			howToRead:
				'Levels with their intervals. No test was made between segments: where intervals lie far apart, ask for the comparison in cuts of report.yaml.',
			missing: 'The headline question was not asked from this segment in this wave.',
		},
		expectationMissing:
			'In this wave the segment was not asked for both expectation and experience.',
		touchpointsMissing: 'The segment was not asked about any touchpoint in this wave.',
		touchpointsRead: 'Each row is the level of this segment alone.',
	},
	relation: {
		distribution: {
			topic: 'Distribution',
			howToRead:
				'People who are not customers answer about what they have heard or remember. Their answers are never added to those of customers.',
			missing: 'This relation was not asked a recommendation question in this wave.',
			missingTitle: 'How they would recommend is not known',
		},
		statements: {
			topic: 'Image',
			missingTitle: 'What they think of us is not known',
			subtitle: 'Share who agree, %, with 95 % interval.',
			howToRead: 'Each row is one statement, answered by these people alone.',
			missing: 'Ask this relation statements with facet: image.',
		},
		reasons: {
			topic: 'Reasons',
			missingTitle: 'Their reasons are not known',
			/** 38 % name “Value for money is not shown”: the reason that most gave. */
			title: (share: string, reason: string) => `${share} name “${reason}”`,
			share: (reason: string, share: string) => `“${reason}” ${share}`,
			subtitle: (question: string) => `${question} Share of respondents, %, with 95 % interval.`,
			howToRead: 'One person may have given several reasons.',
			missing:
				'Ask this relation for its reasons: a question of kind single or multiple with facet: reason.',
		},
	},
};

export type PageWords = typeof pageWordsEn;
