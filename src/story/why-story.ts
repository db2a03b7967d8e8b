import { asText, asTitle } from '../wording/group-name.ts';
import { fieldText } from './base-text.ts';
import { byImportance } from './importance-order.ts';
import { reasonQuestion, themeRows } from './theme-rows.ts';
import { allSourcesSection } from './sources-section.ts';
import { missingSection, type PageStory, type SectionStory } from './story.ts';
import { mainStudy, type View } from './view.ts';
import { answersAndThemes, whySection } from './why-section.ts';

export type WhyPageSection = 'why' | 'places' | 'sources';

/** Why customers answer as they do: by themes of all, then at each touchpoint whose reasons were coded. */
export function whyStory(view: View): PageStory<WhyPageSection> {
	const why = whySection(view, view.phrases.section.overview.why, '');
	const places = placesSection(view);
	const title = asTitle([why.missing === undefined || places.missing ? why.title : places.title]);
	return {
		title,
		deck: asText(why.missing === undefined ? (why.notes ?? []).slice(0, 1) : [why.missing]),
		description: asText([title, fieldText(view)]),
		sections: {
			why: { ...why, title: countOf(view) || why.title, ...laterNotes(why) },
			places,
			sources: allSourcesSection(view),
		},
	};
}

/** What stands under the figure; its first note is told under the title of the page. */
function laterNotes({ missing, notes = [] }: SectionStory): Pick<SectionStory, 'notes'> {
	return missing === undefined ? { notes: notes.slice(1) } : { notes };
}

/** The finding heads the page, so the figure under it tells how much it rests on. */
function countOf(view: View): string {
	return answersAndThemes(
		view,
		themeRows(view, '', '').filter(({ value }) => value !== null),
	);
}

/** Touchpoints whose reasons are asked and coded, the most important to the customers first. */
export function codedTouchpoints(view: View): readonly string[] {
	const coded = mainStudy(view)
		.touchpoints.map(({ id }) => id)
		.filter(
			(id) =>
				reasonQuestion(view, id) !== undefined &&
				themeRows(view, id, '').some(({ value }) => value !== null),
		);
	return byImportance(view, '', coded, (id) => id);
}

function placesSection(view: View): SectionStory {
	const words = view.phrases.page.why.places;
	const { topic, subtitle, howToRead } = words;
	const places = codedTouchpoints(view);
	if (places.length === 0) return missingSection(words, words.missing);
	return { topic, title: words.title(places.length), subtitle, howToRead };
}
