import type { FigureCell, FigureTable } from '../../figures/finished-figure.ts';
import { benchmarkGaps, isAnsweredBy, type BenchmarkGap } from '../../story/benchmark-gaps.ts';
import { differenceText } from '../../story/comparison-findings.ts';
import { labelText } from '../../story/view.ts';
import { formatCount } from '../../wording/numbers.ts';
import type { PageContext } from './page-context.ts';

const RULE = 'benchmark-gap-without-action';

/** The gaps to competitors and targets, each with what is done about it. */
interface GapList {
	/** Null where there is no gap. */
	readonly table: FigureTable | null;
	/** How many have neither an action nor a reason. */
	readonly open: number;
}

/** Each gap with the action that should close it, or the reason why there is none. */
export function gapList(context: PageContext): GapList {
	const { view } = context;
	const words = view.phrases.gap;
	const gaps = benchmarkGaps(view).map((gap) => ({ gap, answer: answerOf(context, gap) }));
	const open = gaps.filter(({ answer }) => answer.isOpen).length;
	if (gaps.length === 0) return { table: null, open };
	return {
		open,
		table: {
			caption: words.topic,
			columns: [
				{ label: words.columns.gap },
				{ label: words.columns.difference },
				{ label: view.phrases.figure.columns.n, numeric: true },
				{ label: words.columns.done },
			],
			rows: gaps.map(({ gap, answer }) => ({
				label:
					gap.rival === '' ? words.againstTarget(gap.name) : words.against(gap.name, gap.rival),
				cells: [
					differenceText(view, gap.comparison.fact).whole,
					baseText(context, gap),
					answer.cell,
				],
			})),
		},
	};
}

interface Answer {
	readonly cell: string | FigureCell;
	readonly isOpen: boolean;
}

function answerOf(context: PageContext, gap: BenchmarkGap): Answer {
	const { view, version, href } = context;
	const words = view.phrases.gap;
	const actions = version.actions.filter((action) => isAnsweredBy(gap, action));
	if (actions.length > 0) {
		const text = actions
			.map(({ title, id, owner }) =>
				words.owned(title[view.language] ?? id, ownerText(view, owner)),
			)
			.join('; ');
		const page = href('actions');
		return { isOpen: false, cell: page === null ? text : { kind: 'link', text, href: page } };
	}
	const { id } = gap.comparison.fact;
	const waiver = version.waived.find(({ rule, about }) => rule === RULE && about.includes(id));
	if (waiver) {
		const { reason } = waiver;
		const text = typeof reason === 'string' ? reason : labelText(view, reason);
		return { isOpen: false, cell: words.noAction(text) };
	}
	const isSeen = href('actions') !== null;
	return { isOpen: isSeen, cell: isSeen ? words.neither : words.unseen };
}

function ownerText(view: PageContext['view'], owner: string): string {
	return owner === '' ? view.phrases.action.nobody : owner;
}

function baseText({ view }: PageContext, { comparison }: BenchmarkGap): string {
	const { n } = comparison.fact;
	return n === null ? '' : formatCount(n, view.numbers);
}
