import { findFact } from '../snapshot/fact-index.ts';
import type { Fact, FactKey, Verdict } from '../snapshot/fact.ts';
import type { SnapshotStudy } from '../snapshot/snapshot.ts';
import { isHeadline } from './situation.ts';
import { mainStudy, type View } from './view.ts';

/** The roles of a wave without one of them. */
const REST = 'role.rest';

/** A level compared with something else: its difference, and the level of the other side. */
export interface Comparison {
	readonly level: Fact;
	readonly fact: Fact;
	/** Undefined where no level of the other side is published, as of the other roles together. */
	readonly other: Fact | undefined;
}

/** A level against the newest wave before its own that it was compared with. */
export function againstPrevious(view: View, level: Fact | undefined): Comparison | undefined {
	if (!level) return undefined;
	for (const wave of earlierWaves(view, level)) {
		const found = against(view, level, `wave.${wave}`);
		if (found) return { ...found, other: siblingOf(view, level, { wave }) };
	}
	return undefined;
}

/** A level against one wave. */
export function againstWave(view: View, level: Fact, wave: string): Comparison | undefined {
	const found = against(view, level, `wave.${wave}`);
	return found && { ...found, other: siblingOf(view, level, { wave }) };
}

/** A role's level against that of the other roles together. */
export function againstRest(view: View, level: Fact | undefined): Comparison | undefined {
	return level && level.role !== '' ? against(view, level, REST) : undefined;
}

/** A level of our own against that of a rival. */
export function againstBrand(view: View, level: Fact, brand: string): Comparison | undefined {
	const found = against(view, level, `brand.${brand}`);
	return found && { ...found, other: siblingOf(view, level, { brand }) };
}

/** A level against the target that the report sets it. */
export function againstTarget(view: View, level: Fact | undefined): Comparison | undefined {
	return level && against(view, level, 'target');
}

/** The same number by other weights: `none`, `account`, `decision` or `revenue`. */
export function weightedTwin(view: View, level: Fact, weights: string): Fact | undefined {
	return siblingOf(view, level, { weights });
}

/** What may be said of a comparison; null where it is hidden or has no verdict. */
export function verdictOf(comparison: Comparison | undefined): Verdict | null {
	const { verdict = '', status = 'hidden' } = comparison?.fact ?? {};
	return verdict === '' || status === 'hidden' ? null : verdict;
}

/** Whether a told difference loses its sign or half its size without one account. */
export function isUnsteady(view: View, { fact }: Comparison): boolean {
	return view.card.unsteady.includes(fact.id);
}

/** Whether a difference may head a page: told, from ten persons or more, and not by one account alone. */
export function isLead(view: View, comparison: Comparison | undefined): comparison is Comparison {
	const verdict = verdictOf(comparison);
	if (!comparison || (verdict !== 'up' && verdict !== 'down')) return false;
	return isHeadline(comparison.fact) && !isUnsteady(view, comparison);
}

/** The wave that a comparison is against, '' where it is against something else. */
export function waveAgainst({ fact }: Comparison): string {
	return fact.against.startsWith('wave.') ? fact.against.slice('wave.'.length) : '';
}

function against(view: View, level: Fact, other: string): Comparison | undefined {
	const fact = siblingOf(view, level, { against: other });
	return fact && { level, fact, other: undefined };
}

/** The fact that differs from another in some parts of its key alone. */
function siblingOf(view: View, fact: Fact, parts: Partial<FactKey>): Fact | undefined {
	return findFact(view.index, { ...keyOf(fact), ...parts });
}

function keyOf(fact: Fact): FactKey {
	const { study, metric, question, category, touchpoint, relation, role } = fact;
	const { brand, segment, account, wave, against: other, weights } = fact;
	const asked = { study, metric, question, category, touchpoint, relation, role };
	return { ...asked, brand, segment, account, wave, against: other, weights };
}

function earlierWaves(view: View, { study, wave }: Fact): readonly string[] {
	const of: SnapshotStudy = view.card.studies.find(({ id }) => id === study) ?? mainStudy(view);
	const ids = of.waves.map(({ id }) => id);
	return ids.slice(ids.indexOf(wave) + 1);
}
