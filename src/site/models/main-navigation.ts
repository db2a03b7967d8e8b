import type { PageName } from '../../snapshot/page-names.ts';
import type { Link } from '../components/props.ts';
import { comparedPage, type PageContext } from './page-context.ts';

/** The pages that are seen; of several under one name the first. */
export function mainNavigation(context: PageContext): Link[] {
	const { view, page, version } = context;
	const { pages: words } = view.phrases.site;
	const { names } = view.phrases.page;
	const kinds = [
		{ label: words.overview, kind: 'index' },
		{ label: words.roles, kind: 'roles' },
		{ label: words.touchpoints, kind: 'touchpoints' },
		{ label: names.segments, kind: 'segments' },
		{ label: words.benchmark, kind: 'benchmark' },
		{ label: view.phrases.account.name, kind: 'accounts' },
		{ label: names.why, kind: 'why' },
		{ label: names.challenges, kind: 'challenges' },
		{ label: names.actions, kind: 'actions' },
		{ label: words.changes, kind: 'changes' },
		{ label: names.whoAnswered, kind: 'who-answered' },
		{ label: words.method, kind: 'method' },
	];
	return kinds.flatMap(({ label, kind }) => {
		const first =
			kind === 'changes'
				? comparedPage(version)
				: version.pages.find((one) => kindOf(one) === kind);
		const href = first === undefined ? null : context.href(first);
		return href === null ? [] : [{ label, href, current: kindOf(page) === kind }];
	});
}

/** Pages that stand under another kind in the navigation. */
const UNDER: Readonly<Record<string, string>> = {
	path: 'touchpoints',
	functions: 'touchpoints',
	relations: 'benchmark',
	facts: 'method',
};

/** Where a page stands in the navigation: `roles` of `roles/finance`. */
function kindOf(page: PageName): string {
	const kind = page.split('/')[0] ?? page;
	return UNDER[kind] ?? kind;
}
