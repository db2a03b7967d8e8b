import {
	coverageTable,
	leftTable,
	revenueTable,
	riskTable,
} from '../../figures/accounts-tables.ts';
import { accountsStory } from '../../story/accounts-story.ts';
import { pageContext, type RouteParams } from './page-context.ts';
import { plainPage } from './plain-page.ts';
import { section, seenSections, type ReportPage } from './report-page.ts';
import { fieldMeta } from './shell.ts';

/** Which companies are at risk, which have left, and whose voice is heard from each. */
export function accountsPage(params: RouteParams): ReportPage {
	const context = pageContext(params, 'accounts/index');
	const { view } = context;
	const { name } = view.phrases.account;
	const story = accountsStory(view);
	const hrefOf = (account: string) => context.href(`accounts/${account}`);
	const { risk, left, revenue, coverage } = story.sections;
	const told = (part: typeof risk) => (part.missing === undefined ? [part.title] : []);
	const riskRows = riskTable(view, hrefOf);
	const sections = seenSections(context, [
		section('risk', risk, riskRows ? { table: riskRows } : { paragraphs: told(risk) }),
		section('left', left, { table: leftTable(view, hrefOf) }),
		section('revenue', revenue, { table: revenueTable(view) }),
		section('coverage', coverage, { table: coverageTable(view, hrefOf) }),
	]);
	return plainPage(context, {
		story,
		kicker: name,
		name,
		meta: fieldMeta(context),
		sections,
		siblings: null,
	});
}
