import type { SiteVersion } from '../../audiences/site.ts';
import { overviewStory } from '../../story/overview-story.ts';
import type { View } from '../../story/view.ts';

/** What a version says first: the title that somebody wrote for its overview, else the one made of its facts. */
export function versionFinding(version: SiteVersion, view: View): string {
	return writtenTitle(version, view) || overviewStory(view).title;
}

/** The same beside its headline number: what somebody wrote, else the first sentence, without a full stop. */
export function rowFinding(version: SiteVersion, view: View): string {
	const { title } = overviewStory(view);
	return writtenTitle(version, view) || title.replace(/\.(?:\s+\p{Lu}.*)?$/su, '');
}

function writtenTitle({ commentary }: SiteVersion, { language }: View): string {
	const isHere = (one: SiteVersion['commentary'][number]) =>
		one.page === 'index' && one.language === language;
	return commentary.find(isHere)?.title ?? '';
}
