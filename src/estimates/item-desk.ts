import type { Reading } from '../metrics/metric.ts';
import type { Cut } from '../plan/cut.ts';
import type { PlannedCell } from '../plan/planned-cell.ts';
import type { Item } from '../responses/responses.ts';
import { sourceOf, findItem, type AnswerSource } from './answer-reader.ts';
import type { PeopleLater } from './estimated-fact.ts';
import { countAnswers, type GroupAnswers } from './group-answers.ts';
import type { ComparedLevel, Level } from './level.ts';
import { levelFigure } from './level-figure.ts';
import type { OrderedGroup } from './ordered-group.ts';
import { PeopleOfReading, readAnswers } from './people-later.ts';
import type { Sample } from './sample.ts';
import { sharedWeights } from './shared-weights.ts';
import { ScratchNumbers } from './scratch-numbers.ts';
import { openSides, type GroupSides, type ReadSides, type Side } from './side-sums.ts';

/** Who a number is about: a cut, or those of its place with another role. */
export interface CutSide {
	readonly cut: Cut;
	readonly isRest: boolean;
}

/** The levels of one reading of an item, each worked out once. */
export interface ReadingDesk {
	levelOf(side: CutSide): ComparedLevel;
	/** Finds the people behind a cut; holds nothing of the desk. */
	peopleLater(cut: Cut): PeopleLater;
	/** Frees what the levels took for comparisons; more of it may still be asked for. */
	close(): void;
}

/** What is worked out about one item: its answers in each group, counted once for all readings. */
export interface ItemDesk {
	open(metric: PlannedCell['metric'], reading: Reading): ReadingDesk;
	/** Frees the counted answers: nothing of the item is asked for any more. */
	close(): void;
}

/** A desk for the answers to a question about a touchpoint. */
export function openItemDesk(sample: Sample, question: string, touchpoint: string): ItemDesk {
	const item = findItem(sample.responses, question, touchpoint);
	const counted = new Map<string, Map<OrderedGroup, CountedGroup>>();
	const scratch = new ScratchNumbers();
	return {
		open(metric, reading) {
			const source = sourceOf(sample.responses, item, reading);
			const known = counted.get(source.name) ?? new Map<OrderedGroup, CountedGroup>();
			counted.set(source.name, known);
			const answersOf = (group: OrderedGroup) => {
				const one = known.get(group) ?? countGroup(sample, group, source, scratch);
				known.set(group, one);
				return one;
			};
			return openReading({ sample, item, reading, source, shape: metric.shape, answersOf });
		},
		close() {
			for (const groups of counted.values()) {
				for (const { answers } of groups.values()) answers.close();
			}
		},
	};
}

/** A reading of an item. */
interface ReadItem {
	readonly question: string;
	readonly touchpoint: string;
	readonly metric: PlannedCell['metric'];
	readonly reading: Reading;
}

/** Tells something of one reading of an item, which is closed then: its levels are not kept. */
export function withReading<Told>(
	sample: Sample,
	{ question, touchpoint, metric, reading }: ReadItem,
	tell: (desk: ReadingDesk) => Told,
): Told {
	const item = openItemDesk(sample, question, touchpoint);
	const open = item.open(metric, reading);
	const told = tell(open);
	open.close();
	item.close();
	return told;
}

/** The answers of a group, counted, and its sides. */
interface CountedGroup {
	readonly answers: GroupAnswers;
	readonly sides: GroupSides;
}

function countGroup(
	sample: Sample,
	group: OrderedGroup,
	source: AnswerSource,
	scratch: ScratchNumbers,
): CountedGroup {
	const weights = sample.hasShares
		? sharedWeights(sample, group.rows, source)
		: sample.weights && sample.weightsOf(group.rows);
	const answers = countAnswers(group, source, weights);
	return { answers, sides: openSides(answers, scratch) };
}

interface OpenReading {
	readonly sample: Sample;
	readonly item: Item;
	readonly reading: Reading;
	readonly source: AnswerSource;
	readonly shape: Level['shape'];
	readonly answersOf: (group: OrderedGroup) => CountedGroup;
}

function openReading(open: OpenReading): ReadingDesk {
	const { sample, item, reading, source, answersOf } = open;
	const told = readAnswers(sample, item, reading);
	const levels = new Map<string, ComparedLevel>();
	const read = new Map<CountedGroup, ReadSides>();
	const sidesOf = (group: CountedGroup) => {
		const sides = read.get(group) ?? group.sides.read(source.valueOf);
		read.set(group, sides);
		return sides;
	};
	return {
		levelOf(side) {
			const key = JSON.stringify(side);
			const known = levels.get(key);
			if (known) return known;
			const group = answersOf(sample.groupOf(side.cut));
			const level = levelOf(open, side, group.answers, sidesOf(group));
			const compared = { level, own: levelFigure(level) };
			levels.set(key, compared);
			return compared;
		},
		peopleLater: (cut) => new PeopleOfReading(sample.people, told, cut),
		close() {
			for (const { level } of levels.values()) level.sums.close();
			for (const sides of read.values()) sides.close();
		},
	};
}

function levelOf(
	{ sample, source, shape }: OpenReading,
	{ cut, isRest }: CutSide,
	answers: GroupAnswers,
	sides: ReadSides,
): Level {
	const side = sideOf(sample, cut, isRest);
	const sums = sides.sumsOf(side);
	const { count } = sums;
	const n = answers.group.hasRepeats ? countPersons(sample, source, answers, side) : count;
	return {
		sums,
		n,
		accounts: sample.hasAccounts ? sums.byCluster().present : null,
		isIndependent: !sample.hasAccounts && sample.weights === null && n === count,
		shape,
		designClusters: sample.clustersIn([cut.wave], cut.relation),
	};
}

function sideOf({ responses }: Sample, { role }: Cut, isRest: boolean): Side {
	if (role === '') return { of: 'all' };
	return { of: isRest ? 'rest' : 'role', role: responses.role.ids.indexOf(role) };
}

/** Different persons with a valid answer. */
function countPersons(
	{ responses, countDistinct }: Sample,
	{ isValid }: AnswerSource,
	{ group }: GroupAnswers,
	side: Side,
): number {
	const { codes } = responses.role;
	const isThere = (row: number) => {
		const role = codes[row] ?? -1;
		if (side.of === 'all') return true;
		return side.of === 'role' ? role === side.role : role >= 0 && role !== side.role;
	};
	const rows = group.rows.filter((row) => isThere(row) && isValid(row));
	return countDistinct(responses.person, rows);
}
