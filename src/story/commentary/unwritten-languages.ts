import { problem, type Problem } from '../../problem.ts';

/** A commentary of a page in one language. */
interface WrittenPage {
	readonly page: string;
	readonly language: string;
	readonly file: string;
}

/** A warning for each language of a report in which a page has no commentary that it has in another. */
export function unwrittenLanguages(
	all: readonly WrittenPage[],
	languages: readonly string[],
): readonly Problem[] {
	return [...Map.groupBy(all, ({ page }) => page)].flatMap(([page, written]) =>
		languages
			.filter((language) => written.every((one) => one.language !== language))
			.map((language) =>
				problem({
					severity: 'warning',
					rule: 'commentary-without-language',
					file: written[0]?.file ?? '',
					line: 1,
					value: language,
					message: `The page ${page} has a commentary in ${written.map((one) => one.language).join(', ')} and none in ${language}: there it says what Kaiku writes.`,
					remedy: `Write ${page}.${language}.mdx, or nothing in either.`,
				}),
			),
	);
}
