import type { SiteVersion } from '../../audiences/site.ts';
import { overviewStory } from '../../story/overview-story.ts';
import type { View } from '../../story/view.ts';

/** What a version says first: the title that somebody wrote for its overview, else the one made of its facts. */
export function versionFinding({ commentary }: SiteVersion, view: View): string {
	const written = commentary.find(
		({ page, language }) => page === 'index' && language === view.language,
	);
	return written?.title || overviewStory(view).title;
}
