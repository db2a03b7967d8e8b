import { openList } from '../open-list.ts';

/** Words of the site's frame: navigation, menus, strips, footer. */
export const siteWordsEn = {
	languageName: 'English',
	languageShort: 'EN',
	/** `marks`: the quotation mark that opens and the one that closes. */
	quotes: { title: 'In their own words', marks: '“”' },
	skipToContent: 'Skip to content',
	sampleStrip: 'Sample data: company, people and answers are fictional.',
	draftStrip: 'Draft: not reviewed, numbers and words may change.',
	draftWatermark: 'Draft',
	printMarks: { sample: 'sample data', draft: 'draft' },
	clientWithAuthor: (client: string, author: string) => `${client} with ${author}`,
	languageSwitch: 'Language',
	mainNavigation: 'Pages of the report',
	breadcrumbs: 'Where you are',
	onThisPage: 'On this page',
	allReports: 'All reports',
	/** Of the controls that a script adds. `moreHits`: where not all that were found are shown. */
	comforts: {
		theme: 'Colours',
		system: 'As the device',
		light: 'Light',
		dark: 'Dark',
		search: 'Search',
		hits: 'Found: #found',
		moreHits: '#shown of #found shown; add a word to find fewer',
		noHits: 'Nothing found',
		copyLink: 'Copy link',
		copied: 'Copied',
		values: 'Values of the chart, one by one with the arrow keys',
	},
	versions: 'Versions',
	version: (version: string) => `Version ${version}`,
	versionStatus: {
		latest: 'Latest',
		draft: 'Draft',
		reviewed: 'Reviewed',
		released: 'Released',
		corrected: 'Corrected',
	},
	read: 'Read',
	download: 'Download',
	downloads: 'Downloads',
	print: 'Print',
	previous: 'Previous',
	next: 'Next',
	notFoundTitle: 'No such page',
	notFoundText:
		'The address may be mistyped, or lead to what this site does not hold. Go back, or ask whoever gave it to you.',
	pages: {
		index: 'Reports and versions',
		overview: 'Overview',
		roles: 'Roles',
		touchpoints: 'Touchpoints',
		benchmark: 'Benchmark',
		changes: 'Changes',
		method: 'Method',
	},
	kickers: {
		index: 'Reports and versions',
		overview: (version: string) => `Customer experience ${version}`,
		role: (role: string) => `Role: ${role}`,
		touchpoint: (touchpoint: string) => `Touchpoint: ${touchpoint}`,
		benchmark: 'Benchmark',
		method: 'Method and data',
	},
	rolesNavigation: 'Roles in this report',
	pathNavigation: 'Place on the path',
	placeOnPath: (touchpoint: string, place: string, of: string) =>
		`${touchpoint}, ${place} of ${of}`,
	documentTitle: (page: string, client: string, version: string) =>
		`${page} – ${client}, ${version}`,
	meta: {
		responses: (answers: string, accounts: string) =>
			`${answers} answers from ${accounts} accounts`,
		responsesOnly: (answers: string) => `${answers} answers`,
		invited: (invited: string) => `${invited} invited`,
		field: (range: string) => `Field ${range}`,
		published: (date: string) => `Published ${date}`,
		owner: (owner: string) => `Owner: ${owner}`,
		askedFrom: (roles: string) => `Asked from ${roles} roles`,
		latest: (version: string, date: string) => `Latest: ${version}, ${date}`,
	},
	footer: {
		label: 'About these numbers',
		carryTitle: 'What the numbers can carry',
		carry: (threshold: string) =>
			`Groups under ${threshold} answers are hidden. Differences are called differences only when a test and the 95 % interval say so.`,
		carryNamed: (threshold: string) =>
			`Groups under ${threshold} answers are hidden, but for what people said by name of their company. Differences are called differences only when a test and the 95 % interval say so.`,
		methodLink: 'Method and data',
		actTitle: 'Act on it',
		act: (owner: string) => `Questions and corrections: the report owner, ${owner}.`,
		trademark:
			'Net Promoter® and NPS® are registered trademarks, and Net Promoter Score℠ is a service mark, of Bain & Company, Inc., NICE Systems, Inc. and Fred Reichheld.',
	},
	asides: { soWhat: 'So what', whoActs: 'Who acts', howToRead: 'How to read this' },
	missing: 'What is missing',
	/** Joins the last two of a list. */
	list: (items: readonly string[]) =>
		items.length < 2
			? items.join('')
			: `${items.slice(0, -1).join(', ')} and ${items.slice(-1).join('')}`,
	phases: openList({
		awareness: 'Awareness',
		consideration: 'Consideration',
		purchase: 'Purchase',
		customership: 'Customership',
		aftercare: 'Aftercare',
	}),
	functions: openList({
		brand: 'Brand',
		management: 'Management',
		marketing: 'Marketing',
		sales: 'Sales',
		productisation: 'Productisation',
		production: 'Production',
		'customer-service': 'Customer service',
		invoicing: 'Invoicing',
		'customer-reporting': 'Customer reporting',
	}),
};

export type SiteWords = typeof siteWordsEn;
