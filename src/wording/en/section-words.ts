/** Topic, subtitle, reading aid and what is missing, for every section of every page. */
export const sectionWordsEn = {
	/** What a figure shows; `question` is in quotes already, `scale` as `0–10`. */
	subtitles: {
		npsByRole: (question: string, scale: string) =>
			`${question} ${scale}. Share of respondents in each role, %, and NPS (promoters − detractors).`,
		balanceByRole: (question: string, scale: string) =>
			`${question} ${scale}. Share of respondents in each role, %, and the balance (high − low answers).`,
		valueByRole: (question: string, measure: string) => `${question} ${measure}, by role.`,
		path: (measure: string) => `${measure}, by touchpoint in the order of the path.`,
		matrix: (measure: string) => `${measure}. The stronger the colour, the fewer are satisfied.`,
		distribution: (question: string, scale: string) =>
			`${question} ${scale}. Share of respondents, %.`,
		expectation: (scale: string) =>
			`Mean on a scale of ${scale}: each mean from those who answered it; gap and n from those who answered both.`,
		roleTouchpoints: (measure: string, role: string) => `${measure}. ${role}.`,
		difference: (measure: string) => `${measure}: this role minus the other roles.`,
		trend: (measure: string) => `${measure}, with 95 % interval, by wave.`,
		answersByRole: (question: string, scale: string) =>
			`${question} ${scale}. Share of respondents, %, by answer.`,
		competitors: (question: string) => `${question} Each supplier, with 95 % interval.`,
		relations: (question: string) => `${question} By relation; the relations are never added up.`,
		/** `isOfEach` supplier; `told` is whom the title is about, '' where it is about all of them. */
		statements: (study: string, group: string, isOfEach: boolean, told: string) =>
			`${study}. ${group}${isOfEach ? ' of each supplier' : ''}: share who agree, %, with 95 % interval.${told && ` The title is about ${told}.`}`,
	},
	measures: {
		nps: 'NPS (promoters − detractors)',
		balance: 'Balance (high − low answers)',
		satisfied: (top: string, scale: string) => `Share satisfied (${top} on a scale of ${scale}), %`,
		easy: (top: string, scale: string) =>
			`Share who found it easy (${top} on a scale of ${scale}), %`,
		mean: (scale: string) => `Mean on a scale of ${scale}`,
		share: 'Share of respondents, %',
	},
	overview: {
		roles: {
			topic: 'Roles',
			missingTitle: 'How each role answers is not known',
			noFacts: 'No role was asked the headline question in this wave.',
			howToRead:
				'Bars show the answers, not a score. NPS comes with its 95 % interval. A mark says that the role differs from the other roles together; without one there is no clear difference.',
			missing:
				'No roles in the answers: name the column in columns.role of study.yaml and list what it says under roles.',
		},
		path: {
			topic: 'Path',
			missingTitle: 'The path cannot be drawn yet',
			howToRead:
				'The dot is all customers and the line its 95 % interval. A short pale bar means that roles agree; a long one that the average describes nobody.',
			missing:
				'No question is about a touchpoint: list touchpoints in study.yaml and name one in each question.',
		},
		matrix: {
			topic: 'Roles × touchpoints',
			missingTitle: 'Roles and touchpoints cannot be crossed yet',
			howToRead:
				'Read along a row. Arrows mark cells that differ from the other roles after correction for many comparisons. Hatched cells are hidden to protect respondents, italics have a small base, a dash was not asked.',
			missing: 'It takes both roles and touchpoints in study.yaml, answered in the same wave.',
		},
		why: {
			topic: 'Why',
			title: 'Why customers answer so is not known yet',
			noThemes: (question: string) =>
				`No coded themes: put themes/${question}.csv beside the exports.`,
			noQuestion:
				'No reason was asked in own words: add an open question with facet: reason to the next wave.',
		},
		since: {
			topic: 'Since the last version',
			title: 'What changed cannot be said yet',
			missing:
				'There is no earlier wave that these numbers can be compared with: it must have asked the same question on the same scale.',
			howToRead:
				'Rose and fell are said only where the test and the interval say so and the change is large enough to matter.',
		},
		actions: {
			topic: 'What to do',
			title: 'There is no action yet',
			missing:
				'Actions, with owner, due date and the number they should move, are written in actions.yaml of the report.',
		},
		who: {
			topic: 'Who answered',
			missingTitle: 'Who answered is not known',
			howToRead: 'Counts of answers, not estimates. A role that did not answer is not heard.',
			missing:
				'Who did not answer is not known: put the list of those who could have been asked beside the exports as contacts.csv.',
		},
	},
	role: {
		distribution: {
			topic: 'Distribution',
			missingTitle: 'How they would recommend is not known',
			howToRead:
				'Left edge: the critics. Right edge: those who recommend. Look at both before the mean.',
			missing: 'The role was not asked a recommendation question in this wave.',
		},
		expectation: {
			topic: 'Expectation and experience',
			missingTitle: 'What they expected is not known',
			noFacts: 'In this wave the role was not asked for both expectation and experience.',
			howToRead:
				'The diamond is what they expected, the dot what they got; the gap is experience minus expectation. A gap is coloured only where its whole 95 % interval lies on one side of zero. Each interval stands by itself: of twenty touchpoints without any gap about one lies off zero by chance.',
			missing:
				'No expectation was asked: add a question with facet: expectation and name it in pairs_with of the experience question.',
		},
		difference: {
			topic: 'Difference to other roles',
			missingTitle: 'How they differ from the others cannot be said',
			none: (tested: number) =>
				`Whether they differ from the other roles cannot be said at any of ${tested} tested touchpoints`,
			some: (told: number, tested: number) =>
				`They differ from the other roles at ${told} of ${tested} tested touchpoints`,
			howToRead:
				'Filled dots differ after correction for many comparisons. A hollow dot is not “no difference”: it is a difference that these answers cannot settle.',
			missing: 'No touchpoint has enough answers from this role and from the others.',
		},
		touchpoints: {
			topic: 'Touchpoints',
			missingTitle: 'They were asked about no touchpoint',
			howToRead:
				'Each row is the level of this role alone; the differences stand in the figure above.',
			missing: 'The role was not asked about any touchpoint in this wave.',
		},
		chosen: {
			topic: 'What they say matters',
			missingTitle: 'What they say matters most is not known',
			/** Those chosen more often than by the other roles, by verdict. */
			more: (role: string, list: string) =>
				`${role} choose more often than the other roles: ${list}`,
			title: (answers: string) =>
				`${answers} said what matters most; no choice is clearly more common than in the other roles`,
			subtitle: (question: string) =>
				`${question} Share of those who answered, %, with 95 % interval.`,
			howToRead:
				'The most chosen stands first; where intervals overlap, the order is luck. What goes with their recommendation stands in the next figure: the two need not agree.',
			missing:
				'Ask what matters most: a question of kind multiple with facet: importance and the touchpoints as options.',
		},
		why: {
			topic: 'Why',
			title: 'Why they answer so is not known yet',
			noThemes: (question: string) =>
				`No coded themes: put themes/${question}.csv beside the exports.`,
			noQuestion:
				'No reason was asked in own words: add an open question with facet: reason to the next wave.',
		},
		accounts: {
			topic: 'Inside the accounts',
			title: 'How roles differ inside an account is not known yet',
			within: 'How far apart contact persons and the others of the same company stand',
			ofAll: 'Of all accounts in which contact persons and others answered; no account is named.',
			missing:
				'It takes accounts where the contact person and somebody else answered, at least 20 of them.',
		},
	},
	touchpoint: {
		trend: {
			topic: 'Trend',
			missingTitle: 'There is no number for any wave yet',
			howToRead:
				'The line is how sure one wave is. Whether the newest differs from an earlier one is decided by the test, not by whether their lines overlap.',
			missing: 'The touchpoint has no number in any of the waves.',
		},
		roles: {
			topic: 'By role',
			missingTitle: 'How each role answers is not known',
			noFacts: 'No role was asked about this touchpoint in this wave.',
			howToRead: 'Left edge: the unhappy. Right edge: the happy. Compare edges, not the middle.',
			missing:
				'No roles in the answers: name the column in columns.role of study.yaml and list what it says under roles.',
		},
		why: {
			topic: 'Why',
			title: 'Why customers answer so is not known yet',
			noThemes: (question: string) =>
				`No coded themes: put themes/${question}.csv beside the exports.`,
			noQuestion:
				'No reason was asked in own words about this touchpoint: add an open question with facet: reason to the next wave.',
		},
		actions: {
			topic: 'Actions',
			title: 'No action names this touchpoint',
			missing: 'Actions are written in actions.yaml of the report, each with its touchpoint.',
		},
	},
	benchmark: {
		competitors: {
			topic: 'Competitors',
			missingTitle: 'No competitor is measured',
			howToRead:
				'Each row is the level of one supplier. The words say how we differ from it; where a rank is a range, the order inside the range is luck.',
			missing:
				'No competitor in the answers: list brands in study.yaml and name the column, or ask the question about each supplier.',
		},
		relations: {
			topic: 'Relation',
			missingTitle: 'Only one relation has answered',
			howToRead:
				'People who are not customers answer about what they have heard. Their numbers stand beside those of customers, never in them.',
			missing:
				'One relation only. Prospects and lost customers need their own export, with its relation in sources of study.yaml.',
		},
		statements: {
			topic: 'Image and experience',
			missingTitle: 'The image from outside is not known',
			howToRead:
				'Each row is one statement and one group of people. The words say how we differ from the supplier of the row.',
			missing:
				'No image was asked: add statements with facet: image, asked from people who know the company from outside.',
		},
		importance: {
			topic: 'Importance and performance',
			title: 'What matters most is not known yet',
			missing:
				'It takes a question about the whole, answers about the touchpoints from the same people, and enough of them.',
		},
	},
	method: {
		response: { topic: 'Response', title: 'How the answers were collected' },
		base: { topic: 'Base sizes and weights' },
		uncertainty: {
			topic: 'Uncertainty',
			title: 'How this report shows what it does not know',
		},
		privacy: { topic: 'Privacy' },
		wording: { topic: 'Questions' },
		downloads: { topic: 'Data', title: 'Take it with you' },
	},
};

export type SectionWords = typeof sectionWordsEn;
