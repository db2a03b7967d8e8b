import { handSites } from '../../src/audiences/handed-sites.ts';
import type { Site, SiteVersion } from '../../src/audiences/site.ts';
import { benchmarkPage } from '../../src/site/models/benchmark-page.ts';
import { challengesPage } from '../../src/site/models/challenges-page.ts';
import { functionPage } from '../../src/site/models/function-page.ts';
import { overviewPage } from '../../src/site/models/overview-page.ts';
import { pathPage } from '../../src/site/models/path-page.ts';
import { relationPage } from '../../src/site/models/relation-page.ts';
import type { ReportPage } from '../../src/site/models/report-page.ts';
import { rolePage } from '../../src/site/models/role-page.ts';
import { segmentPage } from '../../src/site/models/segment-page.ts';
import { touchpointPage } from '../../src/site/models/touchpoint-page.ts';
import { whoAnsweredPage } from '../../src/site/models/who-answered-page.ts';
import { whyPage } from '../../src/site/models/why-page.ts';
import { pageNames, type PageName } from '../../src/snapshot/page-names.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';

type Params = Readonly<Record<string, string>>;
type Model = (params: Params) => ReportPage | Promise<ReportPage>;

/** Pages that draw charts, by the first part of their address. */
const MODELS: Readonly<Record<string, Model>> = {
	index: overviewPage,
	roles: rolePage,
	path: pathPage,
	touchpoints: touchpointPage,
	functions: functionPage,
	segments: segmentPage,
	benchmark: benchmarkPage,
	relations: relationPage,
	why: whyPage,
	challenges: challengesPage,
	'who-answered': whoAnsweredPage,
};

/** Every page of a snapshot that draws charts, as its template is given it. */
export async function chartedPages(
	snapshot: Snapshot,
	language: string,
): Promise<ReadonlyMap<PageName, ReportPage>> {
	const pages = pageNames(snapshot.card);
	const version = {
		id: snapshot.card.version,
		date: '2026-09-28',
		status: 'reviewed',
		title: { en: 'A report' },
		owner: 'Customer experience',
		compare: '',
		supersedes: '',
		supersededBy: '',
		erratum: {},
		pages,
		leftOut: () => [],
		snapshot,
		commentary: [],
		waived: [],
		signed: [],
		visibility: [],
		readers: [],
		mutualValue: { customer: null, us: null },
		languages: [language],
		numbers: 'page',
		actions: [],
		events: [],
		challenges: [],
	} satisfies SiteVersion;
	const report = {
		id: 'report',
		title: version.title,
		owner: version.owner,
		languages: [language],
		numbers: 'page',
		brand: { accent: null, onAccent: null, display: null, text: null, logo: null, files: {} },
		versions: [version],
		withdrawn: [],
	};
	const site = {
		client: 'client',
		audience: 'all',
		organisation: 'Havukka',
		fictional: true,
		languages: [language],
		reports: [report],
	} satisfies Site;
	handSites({ reports: '', sites: [site] });
	const found = new Map<PageName, ReportPage>();
	for (const page of pages) {
		const [kind = '', ...rest] = page.split('/');
		const [id = '', dimension] = rest.toReversed();
		const model = MODELS[kind];
		if (model === undefined) continue;
		const of = { client: site.client, audience: site.audience, language };
		const params = { ...of, report: report.id, version: version.id, id };
		found.set(page, await model(dimension === undefined ? params : { ...params, dimension }));
	}
	return found;
}
