import type { Base, DerivedEstimate, Estimate, Numbered } from '../../estimates/estimated-fact.ts';
import { basesOf } from '../primary-hiding.ts';
import { accountMention } from './account-mention.ts';
import type { AskedStudy } from './asked-studies.ts';
import { personsBehind } from './group-people.ts';
import type { HidingReason } from './hiding-reason.ts';
import type { KnownNames } from './known-names.ts';
import type { Mention, Mentioned, MentionNeeds } from './mention.ts';
import {
	distributionBehind,
	nameOfDerived,
	sidesOfGap,
	withoutTaking,
} from './names-of-numbers.ts';
import { sidesOf, type Side } from './sides.ts';
import { answersOf, groupsBehind } from './told-answers.ts';
import { isAtEnd, isUniform } from './telling-answers.ts';

/** What must be known beside a number. */
export interface MentionContext {
	readonly names: KnownNames;
	/** By id. */
	readonly studies: ReadonlyMap<string, AskedStudy>;
}

/** The groups that a number tells of; none of one that is told whatever stands behind it. */
export function mentionsOf({ names, studies }: MentionContext, one: Estimate): Mentioned {
	if (one.kind === 'not-asked' || isNamed(one)) return NOTHING;
	if (one.kind === 'derived') {
		const { study } = one;
		if ((one.key.account ?? '') !== '') return mentioned(study, [accountMention(names, one)]);
		const behind = groupsBehind(names, one);
		const beside = one.isDistribution ? [distributionBehind(names, one)] : NONE;
		const told = mentioned(
			study,
			[derivedMention(names, one)],
			[...behind.map(({ universe }) => universe), ...beside],
		);
		return { ...told, behind: behind.map((name) => names.idOf(name)) };
	}
	const { study } = one.cell;
	const asked = studies.get(study) ?? NOT_ASKED;
	const sides = sidesOf(names, one, asked.roles);
	const mentions = sides.map((side) => sideMention(names, one, side, asked));
	const everybody = withoutTaking(names, one);
	return mentioned(study, mentions, [
		...sidesOfGap(names, one),
		...(everybody === null ? [] : [everybody]),
	]);
}

/** Told by the promise whatever stands behind it: it is no part of any table. */
function isNamed(one: Estimate): boolean {
	return one.kind === 'derived' && one.isNamed === true;
}

const NOT_ASKED: AskedStudy = { roles: [], deciding: [], hasTwins: false };
const NOTHING: Mentioned = { study: '', mentions: [], ids: [], behind: [], universes: [] };

/** @param beside universes of other groups */
function mentioned(
	study: string,
	mentions: readonly Mention[],
	beside: readonly string[] = NONE,
): Mentioned {
	const layers = mentions.flatMap((one) => (one.above === null ? [one] : [one, one.above]));
	const universes = new Set([...layers.map(({ universe }) => universe), ...beside]);
	return {
		study,
		mentions,
		ids: layers.map(({ id }) => id),
		behind: NONE,
		universes: [...universes],
	};
}

/** One side of a number: those who answered, and the layer that the metric shows. */
function sideMention(
	names: KnownNames,
	one: Numbered,
	side: Side,
	{ deciding, hasTwins }: AskedStudy,
): Mention {
	const { base } = side;
	const { study } = one.cell;
	const { universe, where, isSide } = answersOf(names, one, side, deciding);
	const id = names.idOf({ universe, where });
	const people = one.kind === 'level' ? one.people : null;
	const told = toldLayer(names, { universe, one, base }, hasTwins);
	return {
		id,
		universe,
		where,
		base,
		needs: needsOf([base], false),
		isSide,
		givesAway: sidesOfGap(names, one).map((own) => names.idOf({ universe: own, where })),
		people: { study, as: '', persons: people, answers: people },
		above: told && {
			...told,
			id: names.idOf({ universe: told.universe, where }),
			where,
			base,
			isSide,
			givesAway: [id],
			people: { study, as: id, persons: people, answers: null },
		},
	};
}

/** What the metric shows of the answers: their distribution or their mean; null where neither. */
function toldLayer(
	names: KnownNames,
	{ universe, one, base }: { universe: string; one: Numbered; base: Base },
	hasTwin: boolean,
): Pick<Mention, 'universe' | 'needs'> | null {
	const { metric, question } = one.cell;
	if (metric.isDistribution || isOfOptions(one)) {
		// Several options may be ticked by everybody, and tell nothing of the others.
		const isAlike = question.kind !== 'multiple' && isUniform(one, hasTwin);
		const uniform: HidingReason = { kind: 'uniform', persons: base.n };
		const last = isAlike ? [uniform] : NONE;
		return {
			universe: names.distributionOf(universe),
			needs: { ...needsOf([base], true), last },
		};
	}
	if (metric.shape !== 'mean') return null;
	const isEnd = one.kind === 'level' && isAtEnd(one);
	return { universe: names.meanOf(universe), needs: needsOf([], false, isEnd ? base : null) };
}

const NONE: readonly never[] = [];

/** @param atEnd who has a mean at an end of its scale */
function needsOf(
	bases: readonly Base[],
	isDistribution: boolean,
	atEnd: Base | null = null,
): MentionNeeds {
	const first = atEnd === null ? NONE : [{ kind: 'end-of-scale', persons: atEnd.n } as const];
	return { bases, isDistribution, isOfAccount: false, first, last: NONE };
}

/** Whether a number tells who chose what. */
function isOfOptions({ reading: { source } }: Numbered): boolean {
	return source === 'option' || source === 'options';
}

function derivedMention(names: KnownNames, one: DerivedEstimate): Mention {
	const name = nameOfDerived(names, one);
	return {
		...name,
		id: names.idOf(name),
		base: one.base,
		needs: needsOf(basesOf(one), one.isDistribution, isAtEnd(one) ? one.base : null),
		people: { study: one.study, as: '', persons: personsBehind(one), answers: null },
		isSide: false,
		givesAway: one.isDistribution
			? [names.idOf({ universe: distributionBehind(names, one), where: name.where })]
			: [],
		above: null,
	};
}
