import type { FamilyTally } from '../snapshot/card-parts.ts';
import { numberDefinition } from '../story/number-definitions.ts';
import { formatCount } from '../wording/numbers.ts';
import type { FigureView } from './figure-view.ts';
import type { FigureTable } from './finished-figure.ts';

/** Names the families of headline metrics, which are not corrected for being many. */
const HEADLINE = 'headline';

/** How many comparisons each family tested and how many of them remain; null where none was tested. */
export function familiesTable(view: FigureView): FigureTable | null {
	const { families } = view.card;
	if (families.length === 0) return null;
	const words = view.phrases.method.comparisons;
	const count = (value: number) => formatCount(value, view.numbers);
	return {
		caption: words.caption,
		columns: [
			{ label: words.family },
			{ label: words.tested, numeric: true },
			{ label: words.told, numeric: true },
			{ label: words.corrected },
		],
		rows: families.map((family) => ({
			label: familyName(view, family),
			cells: [
				count(family.tested),
				count(family.told),
				family.id.startsWith(`${HEADLINE}:`) ? words.no : words.yes,
			],
		})),
	};
}

/** `60 comparisons, 2 remain.` of all families together; '' where nothing was tested. */
export function familiesText(view: FigureView): string {
	const sum = (of: (family: FamilyTally) => number) =>
		view.card.families.reduce((total, family) => total + of(family), 0);
	const tested = sum((family) => family.tested);
	if (tested === 0) return '';
	const told = sum((family) => family.told);
	const count = (value: number) => formatCount(value, view.numbers);
	const { unsteady } = view.card;
	return view.phrases.method.comparisons.remain(tested, told, unsteady.length, count);
}

/** `Satisfied: role against the other roles`, its weighting last where it is not the study's own. */
export function familyName(view: FigureView, { id }: FamilyTally): string {
	const [metric = '', kind = '', weights = ''] = id.split(':');
	const { kinds, headline, unweighted } = view.phrases.method.comparisons;
	const name = metric === HEADLINE ? headline : metricName(view, metric);
	const told = `${name}: ${kinds[kind] ?? kind}`;
	const { rollUps } = view.phrases.comparison;
	const by = weights === 'none' ? unweighted : (rollUps[weights] ?? weights);
	return by === '' ? told : `${told}, ${by}`;
}

function metricName(view: FigureView, metric: string): string {
	return view.phrases.figure.metrics[metric] ?? numberDefinition(view, metric)?.term ?? metric;
}
