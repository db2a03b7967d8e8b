/** The sections of each kind of page, in their order; also the anchors of the page. */
export const SECTION_IDS = {
	index: ['roles', 'path', 'matrix', 'influence', 'importance', 'why', 'since', 'actions', 'who'],
	roles: [
		'distribution',
		'expectation',
		'emotions',
		'difference',
		'touchpoints',
		'chosen',
		'importance',
		'why',
		'accounts',
	],
	path: ['path', 'matrix', 'weakest', 'importance'],
	touchpoints: ['trend', 'roles', 'why', 'actions'],
	functions: ['touchpoints', 'owners', 'actions'],
	benchmark: ['competitors', 'relations', 'statements', 'importance'],
	segments: ['level', 'expectation', 'touchpoints'],
	relations: ['mirror', 'distribution', 'statements', 'hearsay', 'emotions', 'reasons', 'who'],
	why: ['why', 'places'],
	challenges: ['challenges', 'roles', 'register', 'solved'],
	actions: ['actions', 'done'],
	'who-answered': ['who', 'voices', 'reach', 'contact', 'silent', 'list', 'owners'],
	changes: ['moved', 'same', 'questions', 'content', 'all', 'again'],
	method: ['response', 'base', 'uncertainty', 'privacy', 'wording', 'downloads'],
} as const;

/** The sections of the page at an address such as `roles/finance`; none for an unknown kind. */
export function sectionIds(address: string): readonly string[] {
	const kind = address.split('/')[0] ?? '';
	return Object.hasOwn(SECTION_IDS, kind) ? SECTION_IDS[kind as keyof typeof SECTION_IDS] : [];
}
