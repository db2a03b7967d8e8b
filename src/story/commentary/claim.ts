import type { Fact, Verdict } from '../../snapshot/fact.ts';
import { differenceText } from '../comparison-findings.ts';
import {
	againstBrand,
	againstPrevious,
	againstRest,
	againstTarget,
	againstWave,
	isUnsteady,
	verdictOf,
	type Comparison,
} from '../comparison.ts';
import { levelText } from '../fact-text.ts';
import { touchpointName } from '../names.ts';
import { pathExtreme, pathLevels } from '../path-extreme.ts';
import { touchpointRows } from '../rows.ts';
import type { View } from '../view.ts';
import { CLAIMS, type ClaimKind } from './claim-kinds.ts';
import type { ParsedCommentary, UsedComponent } from './parse-commentary.ts';

/**
 * How a claim stands: `carried` by the facts, `not-significant` where they point that way without being
 * sure or nothing can be said, `wrong` where they say another thing, `not-told` where no published comparison tells.
 */
export type ClaimStanding = 'carried' | 'not-significant' | 'wrong' | 'not-told';

/** A `<Claim>` where it stands in a file, and how it stands. */
export interface StandingClaim {
	readonly says: ClaimKind;
	/** Id of the level that it is about. */
	readonly fact: string;
	/** `wave.…`, `role.rest`, `brand.…`, or '' for what its kind means by itself. */
	readonly against: string;
	readonly line: number;
	readonly standing: ClaimStanding;
	/** The numbers of now in words; '' where there are none. */
	readonly numbers: string;
}

/** Every claim of a commentary whose props are in order, in the order of the file. */
export function standingClaims(
	{ components }: Pick<ParsedCommentary, 'components'>,
	view: View,
): readonly StandingClaim[] {
	return components.flatMap((used) => {
		const says = CLAIMS.find((kind) => kind === used.props['says']);
		const level = view.index.byId.get(textOf(used, 'fact'));
		if (used.name !== 'Claim' || says === undefined || level === undefined) return [];
		const against = textOf(used, 'against');
		const told = standingOf(view, says, level, against);
		return [{ says, fact: level.id, against, line: used.line, ...told }];
	});
}

function textOf({ props }: UsedComponent, name: string): string {
	const value = props[name];
	return typeof value === 'string' ? value : '';
}

type Told = Pick<StandingClaim, 'standing' | 'numbers'>;

function standingOf(view: View, says: ClaimKind, level: Fact, against: string): Told {
	if (says === 'strongest' || says === 'weakest') return extremeStanding(view, says, level);
	const comparison = comparisonOf(view, says, level, against);
	const verdict = verdictOf(comparison);
	if (comparison === undefined || verdict === null) {
		return { standing: 'not-told', numbers: level.value === null ? '' : levelText(level, view) };
	}
	const difference = differenceText(view, comparison.fact).whole;
	const numbers = `${levelText(level, view)}; ${difference}`;
	return { standing: standingBy(view, says, comparison, verdict), numbers };
}

const WANTED: Readonly<Record<Exclude<ClaimKind, 'strongest' | 'weakest'>, Verdict>> = {
	rose: 'up',
	higher: 'up',
	'above-target': 'up',
	fell: 'down',
	lower: 'down',
	'below-target': 'down',
	'no-clear-change': 'no-clear-change',
	'no-clear-difference': 'no-clear-change',
};

function standingBy(
	view: View,
	says: keyof typeof WANTED,
	comparison: Comparison,
	verdict: Verdict,
): ClaimStanding {
	const wanted = WANTED[says];
	if (verdict === wanted) return isUnsteady(view, comparison) ? 'not-significant' : 'carried';
	if (verdict === 'cannot-be-said') return 'not-significant';
	if (verdict !== 'no-clear-change') return 'wrong';
	const value = comparison.fact.value ?? 0;
	const points = wanted === 'up' ? value > 0 : value < 0;
	return points ? 'not-significant' : 'wrong';
}

/** The published comparison that a claim rests on. */
function comparisonOf(
	view: View,
	says: ClaimKind,
	level: Fact,
	against: string,
): Comparison | undefined {
	const [kind, name] = splitAt(against, '.');
	if (says === 'above-target' || says === 'below-target') return againstTarget(view, level);
	if (kind === 'wave') return againstWave(view, level, name);
	if (kind === 'brand') return againstBrand(view, level, name);
	if (kind === 'role') return againstRest(view, level);
	const isOverTime = says === 'rose' || says === 'fell' || says === 'no-clear-change';
	return isOverTime ? againstPrevious(view, level) : againstRest(view, level);
}

function splitAt(text: string, mark: string): readonly [string, string] {
	const at = text.indexOf(mark);
	return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** Whether a touchpoint is the strongest or weakest of the path, by the rule that names it on pages. */
function extremeStanding(view: View, says: 'strongest' | 'weakest', level: Fact): Told {
	const rows = touchpointRows(view, { role: level.role });
	const levels = pathLevels(rows);
	const own = levels.find(({ fact }) => fact.id === level.id);
	const extreme = pathExtreme(levels, says);
	if (own === undefined || extreme === null) return { standing: 'not-told', numbers: '' };
	const isExtreme = extreme.touchpoint === own.touchpoint;
	const other = isExtreme ? extreme.nearest : extreme;
	const numbers = [own, other]
		.map(
			({ touchpoint, fact }) =>
				`${touchpointName(view, touchpoint).heading} ${levelText(fact, view)}`,
		)
		.join('; ');
	const isEqual = other.fact.value === own.fact.value;
	if (!isExtreme || isEqual) return { standing: 'wrong', numbers };
	return { standing: extreme.isClear ? 'carried' : 'not-significant', numbers };
}
