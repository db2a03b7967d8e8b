import {
	seatsTable,
	spreadTable,
	voicesOverWaves,
	worstRolesTable,
} from '../../figures/account-tables.ts';
import { accountMeta, accountStory } from '../../story/account-story.ts';
import { accountName, accountsAtRisk, leftAfter } from '../../story/accounts.ts';
import type { SubNavProps } from '../components/props.ts';
import { pageContext, type PageContext, type RouteParams } from './page-context.ts';
import { plainPage } from './plain-page.ts';
import { section, seenSections, type ReportPage } from './report-page.ts';

/** More companies than stand beside each other above a page. */
const MOST_BESIDE = 12;

const SAID_THEN: ReadonlySet<string> = new Set(['roles', 'waves']);

/** One company: its buying centre with empty seats, its roles the worst first, who was heard when. */
export function accountPage(params: RouteParams): ReportPage {
	const id = params['id'] ?? '';
	const context = pageContext(params, `accounts/${id}`);
	const { view } = context;
	const story = accountStory(view, id);
	const { seats, roles, spread, waves } = story.sections;
	const all = [
		section('seats', seats, { table: seatsTable(view, id) }),
		section('roles', roles, { table: worstRolesTable(view, id) }),
		section('spread', spread, { table: spreadTable(view, id) }),
		section('waves', waves, { table: voicesOverWaves(view, id) }),
	];
	// Of a company that has left only what it said then is told.
	const isLeft = leftAfter(view, id) !== '';
	const sections = seenSections(context, isLeft ? all.filter((one) => SAID_THEN.has(one.id)) : all);
	const name = accountName(view, id);
	return plainPage(context, {
		story,
		kicker: view.phrases.account.kicker(name),
		name,
		meta: accountMeta(view, id),
		sections,
		siblings: accountNavigation(context, id),
	});
}

/** The list, this company, and those at risk. */
function accountNavigation(context: PageContext, current: string): SubNavProps {
	const { view } = context;
	const words = view.phrases.account;
	const atRisk = accountsAtRisk(view)
		.map(({ id }) => id)
		.filter((id) => id !== current)
		.slice(0, MOST_BESIDE);
	const items = [current, ...atRisk].flatMap((id) => {
		const href = context.href(`accounts/${id}`);
		return href === null ? [] : [{ label: accountName(view, id), href, current: id === current }];
	});
	const list = context.href('accounts/index');
	const all = list === null ? [] : [{ label: words.list, href: list, current: false }];
	return { label: words.navigation, items: [...all, ...items] };
}
