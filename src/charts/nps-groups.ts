import type { Layer } from './drawing.ts';
import type { DrawnWidth } from './drawn-chart.ts';
import { spanLabels } from './span-labels.ts';
import { tokens } from './tokens.ts';

/** A group of answers: its name and its share ("32 %"), which may be empty. */
interface NpsGroup {
	readonly name: string;
	readonly share: string;
}

/** Words for the three groups of the recommendation question. */
export interface NpsGroups {
	readonly detractors: NpsGroup;
	readonly passives: NpsGroup;
	readonly promoters: NpsGroup;
}

export const npsGroups = {
	detractors: { first: 0, last: 6, fill: tokens.bad, ink: tokens.onBad, words: tokens.badText },
	passives: { first: 7, last: 8, fill: tokens.middle, ink: tokens.onMiddle, words: tokens.ink2 },
	promoters: { first: 9, last: 10, fill: tokens.good, ink: tokens.onGood, words: tokens.goodText },
} as const;

/** The group that an answer of 0 to 10 belongs to. */
export function groupOf(point: number) {
	if (point <= npsGroups.detractors.last) return npsGroups.detractors;
	return point <= npsGroups.passives.last ? npsGroups.passives : npsGroups.promoters;
}

interface GroupPlot {
	readonly left: number;
	readonly step: number;
	/** The answer of the first column, 0 or 1. */
	readonly first: number;
	/** Of the coloured line under the columns. */
	readonly y: number;
	readonly width: DrawnWidth;
}

/** A coloured line and words under each group's columns; narrow drawings have the share below. */
export function groupLabels(words: NpsGroups, { left, step, first, y, width }: GroupPlot): Layer[] {
	const spans = (['detractors', 'passives', 'promoters'] as const).map((name) => ({
		...npsGroups[name],
		x: left + Math.max(npsGroups[name].first - first, 0) * step + 2,
		x2: left + (npsGroups[name].last + 1 - first) * step - 2,
		rows: width === 'wide' ? [joined(words[name])] : [words[name].name, words[name].share],
	}));
	return spanLabels(spans, { left, right: left + (11 - first) * step, y, width });
}

function joined({ name, share }: NpsGroup): string {
	return share === '' ? name : `${name} ${share}`;
}
