/** Words about whose voice is heard: image beside experience, staff’s belief, feelings. */
export const voiceWordsEn = {
	/** What of us a question is about. */
	objects: { product: 'Product', service: 'Service', cooperation: 'Working together' },
	image: {
		topic: 'Image and experience',
		missingTitle: 'How their image compares with what customers experience is not known',
		/** Counts of statements, by verdict; `all` were compared. Who has met us tells an experience. */
		found: (above: number, below: number, all: number, isOwn: boolean) => {
			if (above + below === 0) {
				return `${isOwn ? 'Their experience' : 'The image'} does not clearly differ from what customers experience at any of ${all} statements`;
			}
			const better = above > 0 ? `better than what customers experience at ${above}` : '';
			const other = above > 0 ? 'worse' : 'worse than what customers experience';
			const worse = below > 0 ? `${other} at ${below}` : '';
			const sides = [better, worse].filter(Boolean).join(' and ');
			return `${isOwn ? 'Their experience' : 'The image'} is ${sides} of ${all} statements`;
		},
		subtitle: 'Share who agree with each statement, %: their image, and what customers experience.',
		howToRead:
			'The diamond is the image these people have, the dot what customers say from experience. They are different people and different things: the bar between is coloured only where a test says that the two differ.',
		note: 'Image and experience come from different people, compared as independent samples and never added up.',
		missing:
			'Ask these people and customers the same statements: facet: image, or image_of where customers are asked in other words.',
		columns: {
			image: 'Image',
			experience: 'Customers’ experience',
			gap: ['Image beside', 'experience'] as readonly string[],
			difference: 'Image minus experience',
			/** By how much the image is better or worse, without a sign: `24 lower`. */
			above: (points: string) => `${points} higher`,
			below: (points: string) => `${points} lower`,
			people: ['People: image', 'and experience'] as readonly string[],
			peopleExperience: 'n, customers',
		},
		legend: {
			image: 'Image: what they believe',
			experience: 'Experience: what customers say',
		},
	},
	hearsay: {
		topic: 'Own experience and hearsay',
		missingTitle: 'Who speaks from experience and who by hearsay is not known',
		own: 'From an experience of their own',
		hearsay: 'By hearsay',
		legend: 'What they say: an experience of their own, or an image',
		subtitle:
			'Share who agree, %: those who have met us, those who have heard of us, and customers.',
		howToRead:
			'Whoever has not met us has an image, not an experience. The two groups are shown apart, and each is compared with customers, not with the other.',
		missing:
			'Ask these people whether they speak from an experience of their own: a segment with own_experience in study.yaml.',
	},
	mirror: {
		topic: 'Staff and customers',
		missingTitle: 'What our staff believe about customers is not known',
		/** Both are shares, with their intervals outside a heading. */
		differ: (touchpoint: string, staff: string, customers: string) =>
			`Staff and customers differ at ${touchpoint}: ${staff} of staff believe that customers are satisfied, ${customers} of customers are`,
		sure: (staff: string, customers: string) => `Staff ${staff}, customers ${customers}`,
		count: (above: number, below: number, all: number) => {
			if (above + below === 0) {
				return `What staff believe does not clearly differ from what customers say at any of ${all} touchpoints`;
			}
			const better = above > 0 ? `think better of us than customers do at ${above}` : '';
			const worse = below > 0 ? `think worse of us than customers do at ${below}` : '';
			return `Staff ${[better, worse].filter(Boolean).join(' and ')} of ${all} touchpoints`;
		},
		hidden: 'What staff believe is hidden to protect respondents',
		subtitle:
			'Share of staff who believe that customers are satisfied, and share of customers who are, %, with 95 % intervals.',
		howToRead:
			'The tick repeats the share of staff on the side of customers. Where it lies beyond the bar, we think better of ourselves than customers do. Colour only where a test says that the two differ.',
		note: 'Staff and customers are different people, compared as independent samples and corrected for many comparisons.',
		missing:
			'Ask staff how satisfied they believe customers are: their own export with relation: staff, and image_of naming the question that customers answer.',
		staff: 'Staff believe',
		customers: 'Customers say',
		legend: 'What staff believe, on the side of customers',
		groups: {
			differ: 'Staff and customers differ',
			alike: 'No clear difference',
			unsaid: 'Cannot be said',
			untold: 'Not compared',
		},
		columns: {
			gap: ['Staff minus', 'customers'] as readonly string[],
			verdict: 'Verdict',
			staffN: 'n, staff',
			customersN: 'n, customers',
		},
		verdicts: { up: 'Staff higher', down: 'Staff lower' },
	},
	staff: {
		topic: 'Who of our staff answered',
		missingTitle: 'Nobody of our staff has answered',
		/** The smallest and the largest n of a question. */
		title: (low: string, high: string) =>
			`${low === high ? low : `${low}–${high}`} of our own staff answered each question`,
		whole:
			'Staff speak of what they believe, not of what they live through. Their answers are never added to those of customers.',
		noRoles:
			'In which function they work was not asked: a column for it, named in segments of study.yaml, would show who is wrong where.',
		missing: 'Staff need their own export, with relation: staff in sources of study.yaml.',
	},
	emotions: {
		topic: 'Feelings',
		missingTitle: 'What they felt is not known',
		missing:
			'Ask for feelings: a question with facet: emotion whose options tell pole: positive or negative. With object, product, service and working together stand apart.',
		/** Of whom, or about what, more than half named a feeling of the pole. */
		most: (pole: 'positive' | 'negative', list: string) =>
			pole === 'positive'
				? `More than half name a good feeling: ${list}`
				: `More than half name a bad feeling: ${list}`,
		/** Against the other roles, by verdict. */
		differs: {
			positive: {
				up: (list: string) => `Good feelings are more common than in the other roles: ${list}`,
				down: (list: string) => `Good feelings are less common than in the other roles: ${list}`,
			},
			negative: {
				up: (list: string) => `Bad feelings are more common than in the other roles: ${list}`,
				down: (list: string) => `Bad feelings are less common than in the other roles: ${list}`,
			},
		},
		none: 'Neither good nor bad feelings are named by more than half for certain',
		hidden: 'What they felt is hidden to protect respondents',
		subtitle: (question: string) =>
			`${question} Share who named at least one good feeling, and at least one bad one, %, with 95 % intervals.`,
		subtitleMany:
			'Share who named at least one good feeling, and at least one bad one, %, with 95 % intervals.',
		howToRead:
			'Bad feelings grow to the left, good ones to the right. One person may have named both, so the two are never netted and need not add up to 100.',
		note: 'A person who named feelings of both kinds is in both bars.',
		negative: 'Bad feelings',
		positive: 'Good feelings',
		named: 'Feelings named, of those who answered',
		about: 'About',
	},
};

export type VoiceWords = typeof voiceWordsEn;
