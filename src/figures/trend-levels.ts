import type { TrendProps, TrendWave } from '../charts/trend-props.ts';
import type { Fact } from '../snapshot/fact.ts';
import { againstPrevious, againstTarget, isLead, verdictOf } from '../story/comparison.ts';
import { analysisFact } from '../story/derived-facts.ts';
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
	const [low, centre, high] = ['control-low', 'control-centre', 'control-high'].map(
		(name) => newest && analysisFact(view, name, newest)?.value,
	);
	return low == null || centre == null || high == null ? null : { low, centre, high };
}

/** Where the target lies; null where none is set. */
export function targetPlace(view: FigureView, newest: Fact | undefined): number | null {
	const distance = againstTarget(view, newest)?.fact;
	return view.card.targets.find(({ fact }) => fact === distance?.id)?.value ?? null;
}
