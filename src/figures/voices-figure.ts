import { drawChart } from '../charts/index.ts';
import type { WaffleGroup } from '../charts/waffle.ts';
import { accountVoices, VOICES } from '../story/frame-counts.ts';
import { formatCount } from '../wording/numbers.ts';
import { factCell } from './fact-cell.ts';
import { studyOf, type FigureSubject, type FigureView } from './figure-view.ts';
import type { FinishedFigure, LegendItem } from './finished-figure.ts';

/** More squares than this are no picture. */
const MOST_ACCOUNTS = 1500;

const LOOKS: Readonly<Record<(typeof VOICES)[number], WaffleGroup['look']>> = {
	'by-decider': 'own',
	'by-others': 'context',
	'by-contact-only': 'bad',
	silent: 'open',
};

const SHAPES: Readonly<Record<WaffleGroup['look'], Pick<LegendItem, 'shape' | 'tone'>>> = {
	own: { shape: 'square', tone: 'accent' },
	context: { shape: 'square', tone: 'context' },
	bad: { shape: 'square', tone: 'det' },
	open: { shape: 'open-square', tone: 'context' },
};

/** Who is missing: a square for each customer account, by whose voice was heard from it. */
export async function voicesFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const facts = accountVoices(view);
	if (!facts) return null;
	const counts = facts.map(({ value }) => value);
	const all = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
	if (all > MOST_ACCOUNTS) return null;
	const isHidden = counts.includes(null);
	const words = view.phrases.chart.voices;
	const { columns, status, aria } = view.phrases.figure;
	return {
		study: studyOf(view, subject).id,
		chart: await drawChart('waffle', {
			id,
			label: aria(words.caption),
			groups: VOICES.map((voice, at) => ({ count: counts[at] ?? 0, look: LOOKS[voice] })),
			hiddenText: isHidden ? status.hidden : null,
		}),
		heat: null,
		legend: VOICES.map((voice, at) => {
			const count = counts[at];
			const text = count == null || isHidden ? '' : formatCount(count, view.numbers);
			return { ...SHAPES[LOOKS[voice]], label: [words[voice], text].filter(Boolean).join(': ') };
		}),
		base: '',
		note: words.note,
		table: {
			caption: words.caption,
			columns: [{ label: words.caption }, { label: columns.accounts, numeric: true }],
			rows: facts.map((fact, at) => ({
				label: words[VOICES[at] ?? 'silent'],
				cells: [factCell(view, fact)],
			})),
		},
		isFull: false,
		isTall: false,
	};
}
