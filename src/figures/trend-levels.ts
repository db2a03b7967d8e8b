import type { TrendLevel, TrendProps, TrendWave } from '../charts/trend-props.ts';
import type { Fact } from '../snapshot/fact.ts';
import { againstPrevious, againstTarget, isLead, verdictOf } from '../story/comparison.ts';
import { controlLimits } from '../story/control-limits.ts';
import { formatCount } from '../wording/numbers.ts';
import { valueText } from './fact-estimate.ts';
import type { FigureView } from './figure-view.ts';

/** The colour of the newest wave: by its verdict against the one before, else our own. */
export function newestTone(view: FigureView, newest: Fact | undefined): TrendWave['tone'] {
	const change = againstPrevious(view, newest);
	if (!isLead(view, change)) return 'own';
	return verdictOf(change) === 'up' ? 'good' : 'bad';
}

/** Between which values a usual wave lies, where control limits are published for the newest one. */
export function usualWaves(
	view: FigureView,
	newest: Fact | undefined,
): NonNullable<TrendProps['usual']> | null {
	const limits = controlLimits(view, newest);
	if (!newest || !limits) return null;
	const words = view.phrases.trend.levels;
	const level = (name: 'low' | 'centre' | 'high') => {
		const short = bareValue(view, newest, limits[name]);
		return { at: limits[name], text: `${words[name]} ${short}`, short };
	};
	return { low: level('low'), centre: level('centre'), high: level('high') };
}

/** Where the target lies; null where none is set. */
export function targetPlace(view: FigureView, newest: Fact | undefined): number | null {
	const distance = againstTarget(view, newest)?.fact;
	return view.card.targets.find(({ fact }) => fact === distance?.id)?.value ?? null;
}

/** The target with its words; null where none is set. */
export function targetLevel(view: FigureView, newest: Fact | undefined): TrendLevel | null {
	const at = targetPlace(view, newest);
	if (!newest || at === null) return null;
	const short = valueText(view, { ...newest, value: at });
	return { at, text: `${view.phrases.trend.levels.target} ${short}`, short };
}

/** A value in the unit of a fact; a share without its sign, which stands at the axis. */
function bareValue(view: FigureView, fact: Fact, value: number): string {
	return fact.unit === 'percent'
		? formatCount(value, view.numbers)
		: valueText(view, { ...fact, value });
}
