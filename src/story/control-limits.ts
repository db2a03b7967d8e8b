import type { Fact } from '../snapshot/fact.ts';
import { againstWave } from './comparison.ts';
import { factText } from './fact-text.ts';
import { analysisFact } from './derived-facts.ts';
import { isHeadline } from './situation.ts';
import type { View } from './view.ts';

/** So many waves make the limits. */
const FROZEN_WAVES = 8;

/** Between which values a usual wave lies, and the usual level, in the unit of the number itself. */
interface ControlLimits {
	readonly low: number;
	readonly centre: number;
	readonly high: number;
}

/** The limits that are published for the newest wave; null where there are none. */
export function controlLimits(view: View, newest: Fact | undefined): ControlLimits | null {
	const [low, centre, high] = ['control-low', 'control-centre', 'control-high'].map(
		(name) => newest && analysisFact(view, name, newest)?.value,
	);
	return low == null || centre == null || high == null ? null : { low, centre, high };
}

/** Where a value lies; one on a limit is within. */
export function sideOfLimits(
	{ low, high }: Pick<ControlLimits, 'low' | 'high'>,
	value: number,
): 'below' | 'within' | 'above' {
	if (value < low) return 'below';
	return value > high ? 'above' : 'within';
}

/** Whether limits made for the newest wave hold for an earlier one: the two were compared. */
export function sharesLimits(view: View, newest: Fact, fact: Fact): boolean {
	return fact.wave === newest.wave || againstWave(view, newest, fact.wave) !== undefined;
}

/**
 * That the newest of these waves lies outside its limits, by the signals that were published of it; ''
 * where it does not, where too few answered, or where it is one of those that the limits are made from.
 * @param facts the newest first
 */
export function outsideFinding(view: View, facts: readonly Fact[]): string {
	const [newest, ...earlier] = facts;
	const limits = controlLimits(view, newest);
	if (!newest || !limits || newest.value === null || !isHeadline(newest)) return '';
	const signals = analysisFact(view, 'control-signals', newest)?.value ?? 0;
	if (signals === 0 || sideOfLimits(limits, newest.value) === 'within') return '';
	const { outside, outsideAgain } = view.phrases.trend;
	const { text } = factText(newest, view);
	const others = earlier.flatMap((fact) =>
		sharesLimits(view, newest, fact) ? (fact.value ?? []) : [],
	);
	const areWithin = others.every((value) => sideOfLimits(limits, value) === 'within');
	const haveKept = areWithin && others.length >= FROZEN_WAVES;
	return haveKept ? outside(text, String(others.length)) : outsideAgain(text);
}
