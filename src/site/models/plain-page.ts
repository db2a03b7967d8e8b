import type { PageStory } from '../../story/story.ts';
import type { SubNavProps } from '../components/props.ts';
import type { PageContext } from './page-context.ts';
import type { PageSection, ReportPage } from './report-page.ts';
import { reportShell } from './shell.ts';

/** What is particular to a page without headline figures and path. */
export interface PlainPage {
	readonly story: PageStory<string>;
	readonly kicker: string;
	/** The page's own name in the breadcrumb. */
	readonly name: string;
	readonly meta: readonly string[];
	readonly sections: readonly PageSection[];
	/** Pages beside this one; null where there are none. */
	readonly siblings: SubNavProps | null;
}

/** A page of a report that is its sections and nothing else. */
export function plainPage(context: PageContext, page: PlainPage): ReportPage {
	const { siblings, sections } = page;
	const shell = reportShell(context, page);
	return { context, shell, keyFigures: [], sections, roles: siblings, path: null };
}
