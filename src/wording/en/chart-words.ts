/** Words inside drawings and beside them: names of places, heads of columns, legends. */
export const chartWordsEn = {
	/** What a touchpoint is on the path. */
	pathMarks: {
		peak: 'Peak',
		weakest: 'Weakest link',
		'below-half': 'Fewer than half',
		end: 'End',
	},
	gap: {
		/** Heads the share of people whose experience was below what they expected, in one or two lines. */
		short: ['Fell short,', 'of people'] as readonly string[],
		/** Of gaps that are coloured. */
		below: 'Short of expectation: whole 95 % interval below zero',
		above: 'Beyond expectation: whole 95 % interval above zero',
	},
	voices: {
		caption: 'Customer accounts by who answered',
		hidden: 'From whom accounts were heard is hidden to protect respondents',
		title: (deciders: string, all: string) =>
			`A decision maker answered in ${deciders} of ${all} customer accounts`,
		subtitle: (all: string) => `One square is one customer account, ${all} in all.`,
		note: 'Counts of accounts, not estimates.',
		'by-decider': 'Decision maker answered',
		'by-others': 'Others answered, no decision maker',
		'by-contact-only': 'The contact person alone answered',
		silent: 'Nobody answered',
	},
	register: {
		caption: 'Those who answered, by role and by whether the CRM knew them',
		hidden: 'Whom the CRM knew is hidden to protect respondents',
		title: (outside: string, all: string) =>
			`${outside} of ${all} answers came from people who are not in the CRM`,
		subtitle: 'Those who answered, by role and by whether the CRM had them.',
		note: 'Counts of people, not estimates.',
		known: 'In the CRM',
		outside: 'Found outside it',
	},
	differences: {
		caption: 'Accounts by how far contact persons stand above the others',
		title: (above: string, below: string, all: string) =>
			`In ${above} of ${all} accounts the contact person scores higher than the others there, in ${below} lower`,
		titleOfRole: (above: string, below: string, all: string, role: string) =>
			`In ${above} of ${all} accounts the contact person scores higher than ${role} there, in ${below} lower`,
		subtitle:
			'Mean score of the contact persons minus that of the others in the same account, whole points of likelihood to recommend. Number of accounts.',
		note: 'Accounts where both answered. No account is named. The columns at the ends hold all that is farther.',
		howToRead:
			'Each column counts accounts. To the right of zero the contact person of the account scores higher than the others there, to the left lower; at zero they agree.',
		step: 'Contact persons minus others, points',
		below: 'Others higher',
		same: 'Same',
		above: 'Contact person higher',
		orLess: (step: string) => `${step} or less`,
		orMore: (step: string) => `${step} or more`,
	},
	themes: {
		critical: 'Named more by detractors',
		positive: 'Named more by promoters',
		neither: 'No clear side',
		reference: 'Tick: all who wrote',
		everyone: 'All who wrote',
		blame: 'Critical',
		praise: 'Positive',
		side: 'What it is',
		head: '95 % interval',
	},
	map: {
		topic: 'Importance and performance',
		keep: 'Keep as is',
		protect: 'Protect',
		leave: 'Leave for now',
		repair: 'Repair first',
		chosen: 'Importance: share who chose it, %',
		expected: 'Importance: expected level, mean',
		performance: 'Experience, mean',
		title: (repair: string) => `Repair first: ${repair}`,
		protectTitle: (protect: string) =>
			`Protect ${protect}; nothing is clearly to be repaired first`,
		noneTitle: 'No touchpoint lies clearly in one corner',
		subtitle: 'Each touchpoint by importance and by experience, with 95 % intervals.',
		note: 'The lines are means over the touchpoints. A hollow dot touches a line and has not chosen a side. Dots of one place stand side by side.',
		howToRead:
			'Right is important, down is weak. The arms of a cross are 95 % intervals. A cross that lies in one corner whole is filled and named.',
		corner: 'Corner',
		/** The row of the two dividing lines in the data table. */
		lines: 'Both lines: mean over the touchpoints',
		missingTitle: 'What to repair first is not known yet',
		missing:
			'It takes ratings of at least six touchpoints, twenty answers to each, and what is important: a question with facet: importance, or expectations.',
		onLine: 'On a line',
	},
	effort: {
		title: (answer: string, share: string) => `What it took: “${answer}” for ${share}`,
		caption: 'Effort',
		subtitle: (question: string) => `${question} Share of respondents, %, with 95 % interval.`,
	},
	effect: {
		none: 'No clear change of the number after any of them',
		rose: (after: string) => `The number rose after ${after}`,
		fell: (after: string) => `The number fell after ${after}`,
		quoted: (title: string) => `“${title}”`,
		topic: 'Did it help?',
		subtitle:
			'Change of the number from the wave before it to the wave after it, with 95 % interval.',
		note: 'Before and after is no proof of cause: other things changed too.',
		waiting: 'No wave after it yet',
		unmeasured: 'Not measured yet',
		waitingTitle: 'No wave after what was done shows yet whether it helped',
		uncompared: 'The waves cannot be compared',
		clear: 'clear change',
		unclear: 'no clear change',
		when: 'When',
		action: 'Action',
	},
	multiples: {
		subtitle: 'Share satisfied by role and wave, %, with 95 % interval.',
		note: 'One scale for all. Hidden waves break the line.',
		title: 'The same touchpoint role by role',
		caption: 'By role and wave',
	},
	key: {
		target: (value: string) => `target ${value}`,
		/** Names the small drawing of a headline figure. */
		aria: (parts: readonly string[]) => parts.join('; '),
		before: (wave: string, value: string) => `${wave}: ${value}`,
		/** Legend under the headline figures. */
		now: 'Now, with 95 % interval',
		previous: 'The wave before',
		targetLegend: 'Target',
		/** Opens the other ways of counting. */
		more: 'Other ways to count',
		/** The whole interval on one side of the target, by less than what counts as a difference. */
		nearTarget: (amount: string) => `Within ${amount} of the target`,
		targets: {
			up: 'Target met',
			down: 'Target missed',
			'no-clear-change': 'Close to the target',
			'cannot-be-said': 'Target: cannot be said',
		},
	},
};

export type ChartWords = typeof chartWordsEn;
