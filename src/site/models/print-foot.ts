import { findPhrases } from '../../wording/index.ts';
import { versionName } from '../../wording/version-name.ts';
import type { Site, SiteReport, SiteVersion } from '../../audiences/site.ts';

/**
 * The style sheet of a version for paper: what every sheet says at its foot, beside the number of the
 * page. Browsers take no text of a page there, so each version and language has its own.
 */
export function printFoot(
	site: Pick<Site, 'organisation' | 'fictional'>,
	report: Pick<SiteReport, 'id' | 'title'>,
	version: Pick<SiteVersion, 'id' | 'status'>,
	language: string,
): string {
	const answer = findPhrases(language);
	if (!('found' in answer)) throw new Error(`No phrases in "${language}".`);
	const { printMarks: marks } = answer.found.site;
	const words = [
		site.organisation,
		report.title[language] ?? report.id,
		versionName(version.id),
		...(site.fictional ? [marks.sample] : []),
		...(version.status === 'draft' ? [marks.draft] : []),
	].join(' · ');
	return `@page {
	@bottom-left {
		width: 85%;
		content: ${cssText(words)};
		color: #515c6b;
		font:
			8pt 'Source Sans 3',
			sans-serif;
	}
}
`;
}

/** A text as a style sheet writes it: whatever could end it becomes its code. */
function cssText(text: string): string {
	const safe = text.replaceAll(/["\\<>\p{Cc}]/gu, (character) => {
		return `\\${(character.codePointAt(0) ?? 0).toString(16)} `;
	});
	return `"${safe}"`;
}
