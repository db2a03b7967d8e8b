import type { PageName } from '../snapshot/page-names.ts';
import { versionName } from '../wording/version-name.ts';
import { functionLabel, relationWords, roleName, touchpointName } from './names.ts';
import { labelText, mainStudy, type View } from './view.ts';

/** What a page is called in a list of pages. */
export function pageLabel(view: View, page: PageName): string {
	const [kind = '', id = '', value = ''] = page.split('/');
	const { pages } = view.phrases.site;
	const { names } = view.phrases.page;
	switch (kind) {
		case 'index':
			return pages.overview;
		case 'roles':
			return roleName(view, id).heading;
		case 'touchpoints':
			return touchpointName(view, id).heading;
		case 'functions':
			return functionLabel(view, id);
		case 'relations':
			return relationWords(view, mainStudy(view), id).label;
		case 'segments':
			return segmentLabel(view, id, value);
		case 'changes':
			return view.phrases.changes.name(versionName(id));
		case 'path':
			return names.path;
		case 'benchmark':
			return pages.benchmark;
		case 'why':
			return names.why;
		case 'actions':
			return names.actions;
		case 'who-answered':
			return names.whoAnswered;
		case 'method':
			return pages.method;
		default:
			return page;
	}
}

function segmentLabel(view: View, dimension: string, id: string): string {
	const segment = mainStudy(view).segments.find((one) => one.id === dimension);
	const value = segment?.values.find((one) => one.id === id);
	return (value && labelText(view, value.label)) || id;
}
