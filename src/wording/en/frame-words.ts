import { openList } from '../open-list.ts';

/** Words of how good the contact list is, and through how many people companies were heard. */
export const frameWordsEn = {
	quality: {
		topic: 'The contact list',
		missingTitle: 'How good the contact list is, is not known',
		hidden: 'How good the contact list is, is hidden to protect respondents',
		/** Stale, then never verified, both with the number of contacts: `37 of 200`. */
		title: (stale: string, never: string) => `Stale contacts: ${stale}; never verified: ${never}`,
		rule: (days: string) =>
			`Stale is who was last verified more than ${days} days before the first day of fieldwork. Who was never verified is counted apart.`,
		howToRead:
			'Whoever is missing from the list, or cannot be reached by it, is not in the numbers either. These are counts of the whole list, not estimates, so they have no interval.',
		missing:
			'It takes contacts.csv of this wave beside the exports; its column last_verified tells when somebody last saw that a contact is right.',
		/** 37 of 200 */
		of: (count: string, all: string) => `${count} of ${all}`,
		columns: { what: 'What', count: 'How many', column: 'Column', filled: 'Filled' },
		faults: openList({
			stale: 'Contacts that are stale',
			'never-verified': 'Contacts never verified',
			'no-account': 'Contacts without a company',
			'no-role': 'Contacts without a role',
			doubled: 'Contacts that stand there twice',
		}),
		accounts: openList({
			'one-contact': 'Companies with one contact only',
			'no-contact': 'Companies without a contact',
		}),
		filled: 'How full each column is',
		names: openList({
			account: 'Company (account)',
			role: 'Role (role)',
			'in-crm': 'Known to the register (in_crm)',
			'contact-person': 'Contact person (contact_person)',
			invited: 'Invited (invited)',
			disposition: 'What came of asking (disposition)',
			'last-verified': 'Last verified (last_verified)',
		}),
	},
	owners: {
		topic: 'Contacts by owner',
		title: (owners: number) =>
			owners === 1
				? 'The contacts of one who answers for companies'
				: `The contacts of ${owners} who answer for companies`,
		nobody: 'Nobody',
		howToRead:
			'How many companies and contacts each owner has, and how many of the contacts are old. What hangs on one contact is lost with that contact.',
		columns: {
			owner: 'Owner',
			'owner-accounts': 'Companies',
			'owner-contacts': 'Contacts',
			'owner-stale': 'Stale',
			'owner-never-verified': 'Never verified',
			'owner-one-contact': 'Companies with one contact',
		},
	},
	reach: {
		topic: 'Voices per company',
		missingTitle: 'Through how many people each company was heard is not known',
		/** `3`, the wave. */
		title: (median: string, wave: string) =>
			`In ${wave} at least half of the companies were heard through ${median} ${median === '1' ? 'person' : 'people'} or more`,
		hidden: 'Through how many people each company was heard is hidden to protect respondents',
		subtitle: 'Companies with an answer, %, by how many people or roles answered.',
		howToRead:
			'A company that is heard through one person is heard through one opinion. The bar is the newest wave, the tick the wave before; the table has every wave with its median.',
		missing: 'It takes the company of each answer: columns.account in study.yaml.',
		/** The share of the title with its interval. */
		sure: (share: string) => `Through one alone: ${share}`,
		companies: 'Companies with an answer',
		median: 'Median',
		kinds: {
			'respondents-per-account': {
				/** `20 % (14–28 %)` of the companies. */
				title: (share: string) => `${share} of the companies were heard through one person alone`,
				allHidden: 'How many people answered from each company is hidden to protect respondents',
				caption: 'Companies by how many people answered, %',
				classes: openList({
					'1': '1 person',
					'2': '2 people',
					'3-4': '3 or 4 people',
					'5-plus': '5 people or more',
				}),
			},
			'roles-per-account': {
				title: (share: string) => `${share} of the companies were heard through one role alone`,
				allHidden: 'How many roles answered from each company is hidden to protect respondents',
				caption: 'Companies by how many roles answered, %',
				classes: openList({ '1': '1 role', '2': '2 roles', '3-plus': '3 roles or more' }),
			},
		},
	},
};

export type FrameWords = typeof frameWordsEn;
