import { openList } from '../open-list.ts';

/** Words of the list of companies at risk and of the page of one company. */
export const accountWordsEn = {
	/** In the navigation. */
	name: 'Companies',
	navigation: 'Companies',
	list: 'All companies',
	kicker: (company: string) => `Company: ${company}`,
	/** A company whose name accounts.csv does not tell. */
	unnamed: (id: string) => `Company ${id}`,
	/** A role with its worst answer: Finance, detractor. */
	roleWithAnswer: (role: string, answer: string) => `${role}: ${answer}`,
	answers: openList({ detractor: 'detractor', passive: 'passive', promoter: 'promoter' }),
	deciderHeard: { yes: 'Decision maker heard', no: 'Decision maker not heard' },
	oneContact: 'one contact only',
	risks: openList({
		'decider-detractor': 'Decision maker a detractor',
		'decider-silent': 'Decision maker silent',
		'decider-never-identified': 'Decision maker never identified',
		any: 'Any of these',
	}),
	columns: {
		company: 'Customer company',
		why: 'Why',
		worst: 'Worst roles',
		voices: 'Answered, of known',
		revenue: 'Revenue a year',
		owner: 'Answers for it',
		wave: 'Answered last',
		worstThen: 'Worst roles then',
		decider: 'Decision maker then',
		companies: 'Companies',
		known: 'People known',
		roles: 'Roles heard',
		single: 'Note',
		answeredIn: (wave: string) => `Answered ${wave}`,
		decision: 'Part in the decision',
		identified: 'Known',
		invited: 'Invited',
		answered: 'Answered',
		seat: 'Seat',
		worstAnswer: 'Worst answer',
		people: 'People',
		answerClass: 'Answer',
	},
	risk: {
		topic: 'At risk',
		title: (count: number, text: string, all: string) =>
			`${text} of ${all} companies ${count === 1 ? 'is' : 'are'} at risk by their decision makers`,
		none: (all: string) => `None of ${all} companies is at risk by the three rules`,
		howToRead:
			'Three rules, the first that holds: a decision maker answered as a detractor; one is known and none answered; none is known. A silent company is not a satisfied one. Roles stand with their worst answer, never with a mean.',
		missingTitle: 'Which companies are at risk is not known',
		missing:
			'It takes roles with decision: decides in study.yaml, and contacts.csv and accounts.csv beside the exports.',
		toDo: openList({
			'decider-detractor': 'Call the decision maker, and say what is being done.',
			'decider-silent': 'Meet the decision maker: nobody has heard what they think.',
			'decider-never-identified': 'Find out who decides, and add them to the contacts.',
		}),
	},
	left: {
		topic: 'Score against churn',
		/** NPS +45 (+20…+60); 22 % (9–45 %). */
		title: (score: string, wave: string, share: string) =>
			`${wave}: ${score}, and ${share} of the companies behind it have left since`,
		withoutScore: (wave: string, share: string) =>
			`${share} of the companies that answered in ${wave} have left since`,
		warning: 'A good score and high churn: the score gave no warning of those who left.',
		none: (wave: string) => `No company that answered in ${wave} has left since`,
		rule: 'Called a good score and high churn where the whole interval of the score is above 0 and one company in ten or more has left.',
		howToRead:
			'Companies that answered as customers in an earlier wave and have left since, with what their roles said when they last answered, and whether a decision maker was among them.',
		missingTitle: 'Whether companies with good scores have left is not known',
		missing:
			'It takes an earlier wave with answers of customers, and the status of companies in accounts.csv.',
	},
	revenue: {
		topic: 'Revenue at risk',
		title: (atRisk: string, all: string) => `Companies at risk bring ${atRisk} of ${all} a year`,
		rule: 'Rule',
		total: 'All companies',
		assumptions: (told: string, all: string) => [
			`Assumption: revenue is what accounts.csv tells, a year, in the money of the study; it is told of ${told} of ${all} companies.`,
			'Assumption: all of the revenue of a company at risk is counted, as if it left whole. How likely that is, nobody has estimated.',
			'It is a sum of what stands in the register, not a forecast, and has no interval.',
		],
		howToRead:
			'What would be lost if every company that meets a rule left. It shows where to look first, not what will happen.',
		missingTitle: 'What the companies at risk bring is not known',
		missing: 'It takes the column revenue in accounts.csv.',
	},
	coverage: {
		topic: 'Whose voice is heard',
		title: (single: number, text: string) =>
			single === 0
				? 'More than one person is known in every company'
				: `In ${text} ${single === 1 ? 'company' : 'companies'} one contact only is known`,
		howToRead:
			'How many people are known in each company, how many of them answered in each wave, and of how many roles they were. What hangs on one contact is lost with that contact.',
		missingTitle: 'Whose voice is heard from each company is not known',
		missing: 'It takes contacts.csv with the account of each contact.',
	},
	page: {
		/** Of a company that meets no rule. */
		noRisk: 'No rule of risk is met: a decision maker answered, and none as a detractor',
		unrated: 'Whether it is at risk cannot be said',
		left: (wave: string) => `Left after answering in ${wave}`,
		heard: (answered: string, known: string) => `${answered} of ${known} known people answered.`,
		nobodyHeard: (known: string) => `None of ${known} known people answered.`,
		nobodyKnown: 'Nobody is known there.',
		worst: (roles: string) => `Worst first: ${roles}.`,
		revenue: (text: string) => `Revenue ${text} a year`,
		owner: (name: string) => `Answers for it: ${name}`,
		seats: {
			topic: 'Buying centre',
			empty: (roles: string) => `Empty seats: ${roles}`,
			silent: (roles: string) => `No seat is empty; not heard: ${roles}`,
			all: 'Every seat is filled and was heard',
			states: {
				empty: 'Empty: find out who it is',
				silent: 'Known, not heard',
				notInvited: 'Known, not invited',
				heard: 'Heard',
			},
			howToRead:
				'The roles of the study as seats of this company. An empty seat is a role of which nobody is known: somebody decides there whom nobody asks.',
			missingTitle: 'Who sits in the buying centre is not known',
			missing: 'It takes roles in study.yaml and the role of each contact in contacts.csv.',
		},
		roles: {
			topic: 'Roles, worst first',
			title: (role: string, answer: string) => `Worst: ${role}, ${answer}`,
			titleThen: (role: string, answer: string, wave: string) =>
				`Worst in ${wave}: ${role}, ${answer}`,
			howToRead:
				'Of each role the worst answer to the recommendation question, by its class. One unhappy role can end what the others praise, so nothing is averaged.',
			missingTitle: 'What its roles say is not known',
			missing: 'Nobody of this company answered the recommendation question in this wave.',
		},
		spread: {
			topic: 'Spread of answers',
			title: 'How its people divide',
			howToRead:
				'Shares of all who answered there, with 95 % interval. They are shown only of as many people as any distribution is.',
			missing: (least: string) =>
				`Shares are shown of ${least} people or more, and where they give nobody else away. The worst answer of each role stands above.`,
		},
		waves: {
			topic: 'Over time',
			title: 'Who was heard, wave by wave',
			howToRead: 'People who answered in each wave, and of how many roles they were.',
			missingTitle: 'Earlier waves hold nothing of this company',
			missing: 'It takes the company of each respondent in the exports.',
		},
	},
};

export type AccountWords = typeof accountWordsEn;
