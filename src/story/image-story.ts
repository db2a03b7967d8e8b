import type { Label } from '../snapshot/snapshot.ts';
import { asTitle } from '../wording/group-name.ts';
import { gapCounts, imageGaps, STAFF, type ImageGap } from './image-gaps.ts';
import { mainRelation } from './main-cut.ts';
import { relationWords } from './names.ts';
import { missingSection, type SectionStory } from './story.ts';
import { labelText, mainStudy, type View } from './view.ts';

/** A group of people with the images it has: a relation, or those of it with an experience of their own. */
export interface ImageGroup {
	readonly name: string;
	/** Whether they tell an experience of their own and no image. */
	readonly isOwn: boolean;
	readonly rows: readonly ImageGap[];
}

/** The relations that are no customers and no staff, each for itself. */
export function relationImages(view: View): readonly ImageGroup[] {
	const study = mainStudy(view);
	return study.relations
		.filter(({ id }) => id !== mainRelation(study) && id !== STAFF)
		.map(({ id }) => ({
			name: relationWords(view, study, id).label,
			isOwn: false,
			rows: imageGaps(view, id),
		}))
		.filter(({ rows }) => rows.length > 0);
}

/** Those of a relation who speak from an experience of their own, then those who know us by hearsay. */
export function hearsayGroups(view: View, relation: string): readonly ImageGroup[] {
	const words = view.phrases.voice.hearsay;
	return mainStudy(view).segments.flatMap(({ id, values, ownExperience }) => {
		if (!ownExperience) return [];
		const isOwn = (value: string) => ownExperience.includes(value);
		const groupName = (own: boolean, label: Label) => {
			const isOnly = values.filter((value) => isOwn(value.id) === own).length === 1;
			const group = own ? words.own : words.hearsay;
			return isOnly ? group : `${group}: ${labelText(view, label)}`;
		};
		return values
			.toSorted((a, b) => Number(isOwn(b.id)) - Number(isOwn(a.id)))
			.map((value) => ({
				name: groupName(isOwn(value.id), value.label),
				isOwn: isOwn(value.id),
				rows: imageGaps(view, relation, `${id}.${value.id}`),
			}))
			.filter(({ rows }) => rows.length > 0);
	});
}

/** Where the image of one relation is above or below the experience of customers, by verdict; null without any. */
export function imageSection(view: View, relation: string): SectionStory | null {
	const rows = imageGaps(view, relation);
	const isBeside = rows.some(({ experience }) => experience !== undefined);
	return isBeside ? storyOf(view, rows) : null;
}

/** The same of each relation, on the benchmark. */
export function relationImagesSection(view: View): SectionStory {
	const groups = relationImages(view);
	if (groups.length === 0) return storyOf(view, []);
	const found = groups.map((group) => named(view, group)).filter(Boolean);
	const all = groups.flatMap(({ rows }) => rows);
	const { topic } = view.phrases.voice.image;
	return { ...storyOf(view, all), title: asTitle(found) || topic };
}

/** Own experience and hearsay apart; what is missing where people were not asked. */
export function hearsaySection(view: View, relation: string): SectionStory {
	const words = view.phrases.voice.hearsay;
	const groups = hearsayGroups(view, relation);
	if (groups.length === 0) return missingSection(words, words.missing);
	const found = groups.map((group) => named(view, group)).filter(Boolean);
	const { topic, subtitle, howToRead } = words;
	return { topic, title: asTitle(found) || topic, subtitle, howToRead };
}

function storyOf(view: View, rows: readonly ImageGap[]): SectionStory {
	const words = view.phrases.voice.image;
	if (rows.length === 0) return missingSection(words, words.missing);
	const { topic, subtitle, howToRead } = words;
	return { topic, title: foundText(view, rows) || topic, subtitle, howToRead };
}

function named(view: View, { name, isOwn, rows }: ImageGroup): string {
	const found = foundText(view, rows, isOwn);
	return found && view.phrases.sentence.levelOf(name, inside(found));
}

/** '' where nothing was compared. */
function foundText(view: View, rows: readonly ImageGap[], isOwn = false): string {
	const { above, below, all } = gapCounts(view, rows);
	return all === 0 ? '' : view.phrases.voice.image.found(above, below, all, isOwn);
}

/** After a colon: a small letter at the start, as sentences of every language here have it. */
function inside(sentence: string): string {
	return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}
