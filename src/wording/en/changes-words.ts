import { openList } from '../open-list.ts';
import { changedContentWordsEn } from './changed-content-words.ts';

/** How many numbers of each verdict a page of changes compares. */
export interface VerdictCounts {
	readonly of: number;
	readonly up: number;
	readonly down: number;
	readonly unclear: number;
	readonly unsaid: number;
	/** Without a verdict: not compared when published. */
	readonly uncompared: number;
}

const SMALL = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count as a sentence tells it: in words up to nine. */
function inWords(count: number): string {
	return SMALL[count] ?? String(count);
}

/** Words of the page that sets a version beside an earlier one. */
export const changesWordsEn = {
	kicker: (from: string, to: string) => `Changes: ${from} → ${to}`,
	/** In the breadcrumb and beside a version on the shelf. */
	name: (from: string) => `Changes since ${from}`,
	pairs: 'Compare with',
	pair: (from: string, to: string) => `${from} → ${to}`,
	/** Below the versions of the menu. */
	compareVersions: 'Compare versions',
	title: ({ of, up, down, unclear, unsaid, uncompared }: VerdictCounts, from: string) => {
		const measures = of === 1 ? 'measure' : 'measures';
		if (of === 0) return `No number of ${from} can be set beside one of now`;
		if (up + down + unclear + unsaid === 0)
			return `What changed since ${from} cannot be said: nothing was compared`;
		if (up + down === 0) return `Of ${of} ${measures} none clearly moved since ${from}`;
		const moved = [
			...(down > 0 ? [`${inWords(down)} fell`] : []),
			...(up > 0 ? [`${inWords(up)} rose`] : []),
		];
		return unclear + unsaid + uncompared === 0
			? `Of ${of} ${measures} ${moved.join(' and ')}`
			: `Of ${of} ${measures} ${moved.join(', ')}, and for the rest the honest answer is “not yet”`;
	},
	/** After the findings of what moved. */
	noneMoved: 'The intervals show how large a change may have been all the same.',
	meta: {
		answers: (version: string, answers: string) => `${version}: ${answers}`,
		both: (n: string) => `${n} people answered both`,
	},
	/** The same verdicts under counts. */
	tally: openList({
		down: 'fell',
		up: 'rose',
		'no-clear-change': 'no clear change',
		'cannot-be-said': 'cannot be said',
		uncompared: 'not compared when published',
	}),
	/** What becomes of numbers between two versions. */
	groups: {
		moved: 'moved',
		'no-clear-change': 'no clear change',
		unsaid: 'cannot be said',
		'not-compared': 'cannot be said: not compared when published',
		hidden: 'hidden now',
		shown: 'shown now',
		vanished: 'vanished',
		appeared: 'appeared',
		same: 'the same',
	},
	groupNotes: {
		moved: 'Compared, and the change stands after the correction for many comparisons.',
		'no-clear-change': 'Compared, and the interval is narrow, yet no change is clear.',
		unsaid: 'Compared, and the answers are too few to say.',
		'not-compared': 'Another number than before, without a verdict: no test is made afterwards.',
		hidden: 'Told in the older version, hidden to protect respondents in the newer.',
		shown: 'Hidden to protect respondents in the older version, shown in the newer.',
		vanished: 'In the older version alone.',
		appeared: 'In the newer version alone.',
		same: 'No cell of them differs.',
	},
	moved: {
		topic: 'What moved',
		title: (moved: number, of: number) =>
			moved === 0
				? `None of ${of} changes stands clear of zero`
				: `${inWords(moved)} of ${of} changes ${moved === 1 ? 'stands' : 'stand'} clear of zero`,
		missingTitle: 'What moved is not known',
		missing: (from: string) =>
			`No number of this version has one of ${from} to be set beside. It takes a question that both asked in the same words and on the same scale.`,
		subtitle: (from: string, to: string) =>
			`Change from ${from} to ${to} with 95 % interval. Shares in percentage points, NPS in points.`,
		/** What the next wave shows, from the smallest change that would show. */
		detectable: (measure: string, amount: string) =>
			`With as many answers as now, a change of under ${amount} in ${measure} does not show.`,
		howToRead:
			'Filled marks moved. Hollow ones did not clearly, or the answers are too few to say: both are findings. The verdicts are those that the newer version published.',
	},
	legend: {
		clear: 'clear change',
		unclear: 'no clear change',
		unsaid: 'too uncertain to say',
	},
	columns: {
		measure: 'Measure',
		change: 'Change',
		page: 'Page',
		number: 'Number',
		causes: 'Why',
	},
	all: {
		topic: 'All numbers',
		/** Opens all of this and what it is called. */
		every: 'Every number and label',
		names: 'Names and labels',
		/** `text` is `compared` as the page writes numbers. */
		title: (moved: number, compared: number, text: string) =>
			compared === 0
				? 'No number was compared when it was published'
				: `Of ${text} numbers that were compared ${moved === 0 ? 'none' : moved} moved`,
		/** The tables under the counts. */
		movedTable: 'Numbers that moved',
		pagesTable: 'By page',
		more: (count: number) => `${count} more moved; the command below lists all.`,
	},
	same: {
		topic: 'The same people, twice',
		title: (finding: string) => `Those who answered both: ${finding}`,
		missingTitle: 'How the same people answered twice is not known',
		subtitle: 'Change of those who answered both waves, paired by person, with 95 % interval.',
		howToRead:
			'A whole moves also because other people answer. This is the change of those who answered both times.',
		missing:
			'It takes people who can be recognised in the next wave: name their id in columns.respondent and set panel: true in study.yaml.',
		tooFew: 'Too few answered both waves.',
	},
	questions: {
		topic: 'What can be compared',
		title: (comparable: number, of: number) =>
			comparable === of
				? `Each of ${of} questions can be compared`
				: `${comparable} of ${of} questions can be compared`,
		missingTitle: 'No new wave',
		missing:
			'Both versions end with the same wave, so their numbers are those of the same answers.',
		standings: {
			comparable: 'comparable',
			rescaled: 'scale changed, not comparable',
			reworded: 'wording changed, not comparable',
			'not-compared': 'not compared when published',
			new: 'not asked before',
			gone: 'not asked any more',
		},
		columns: { question: 'Question', standing: 'Comparable', before: 'Asked before' },
		fresh: (count: number) =>
			`${count} ${count === 1 ? 'question was' : 'questions were'} not asked before.`,
	},
	causes: {
		topic: 'Why numbers differ',
		title: (causes: string) => `Numbers differ by ${causes}`,
		missingTitle: 'No number differs',
		numbers: (count: number, text: string) => `${text} ${count === 1 ? 'number' : 'numbers'}`,
		names: {
			answers: 'new answers',
			recode: 'recoded data',
			definition: 'definition',
			weights: 'weights',
			hiding: 'hiding',
			wording: 'wording',
			scale: 'scale',
			target: 'target',
			label: 'label',
			commentary: 'commentary',
			code: 'Kaiku’s own code',
		},
		/** Where nothing more is told. */
		unexplained: openList({
			answers: 'The answers are others than before.',
			recode: 'The same files, read by another codebook, corrections or contact list.',
			hiding: 'Groups too small, or revealed by other numbers together.',
			definition: 'A metric is defined otherwise than before.',
			weights: 'Answers are weighted otherwise than before.',
		}),
		newWave: (wave: string) => `New wave: ${wave}.`,
		newWaveRows: (wave: string, read: string, kept: string) =>
			`New wave: ${wave}, ${read} rows read, ${kept} kept.`,
		waveRows: (wave: string, read: string, kept: string) =>
			`Wave ${wave}: now ${read} rows read, ${kept} kept.`,
		waveGone: (wave: string) => `Wave ${wave} is not read any more.`,
		newFile: (file: string) => `New export: ${file}.`,
		fileGone: (file: string) => `Export ${file} is not read any more.`,
		otherFile: (file: string) => `Export ${file} has other content than before.`,
	},
	content: changedContentWordsEn,
	again: {
		topic: 'See it again',
		title: 'The same comparison, number by number',
		text: 'Whoever has the report in git gets every number of this page, and all that did not fit, with:',
		noTest:
			'Nothing was tested for this page: every verdict was published with the newer version, and where there is none both values stand without one.',
	},
	/** After the name of a number by other weights than the study's own. */
	weights: (kind: string) => (kind === 'none' ? 'unweighted' : `weights ${kind}`),
	against: (other: string) => `against ${other}`,
	notThere: 'not there',
};

export type ChangesWords = typeof changesWordsEn;
