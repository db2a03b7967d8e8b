import type { Base, DerivedEstimate, Estimate, Numbered } from '../../estimates/estimated-fact.ts';
import type { DisclosureRules } from '../disclosure-rules.ts';
import { leastPersons, tooSmallBecause, whyTooSmall } from '../primary-hiding.ts';
import { accountMention } from './account-mention.ts';
import { personsBehind } from './group-people.ts';
import type { HidingReason } from './hiding-reason.ts';
import type { KnownNames } from './known-names.ts';
import type { Mention, Mentioned } from './mention.ts';
import { bothOfPair, distributionBehind, nameOfDerived } from './names-of-numbers.ts';
import { sidesOf, type Side } from './sides.ts';
import { answersOf, idsBehind } from './told-answers.ts';
import { isAtEnd, isUniform } from './telling-answers.ts';

/** What must be known beside a number. */
export interface MentionContext {
	readonly names: KnownNames;
	readonly rulesOf: (study: string) => DisclosureRules;
	/** All roles of a study in code-unit order. */
	readonly rolesOf: ReadonlyMap<string, readonly string[]>;
	/** Studies in which the same stands unweighted beside each number. */
	readonly twins: ReadonlySet<string>;
}

/** The groups that a number tells of; none of one that is told whatever stands behind it. */
export function mentionsOf(context: MentionContext, one: Estimate): Mentioned {
	if (one.kind === 'not-asked' || isNamed(one)) return NOTHING;
	if (one.kind === 'derived') {
		const rules = context.rulesOf(one.study);
		if ((one.key.account ?? '') !== '')
			return mentioned([accountMention(context.names, one, rules)], []);
		return mentioned([derivedMention(context.names, one, rules)], idsBehind(context.names, one));
	}
	const roles = context.rolesOf.get(one.cell.study) ?? [];
	const sides = sidesOf(context.names, one, roles);
	return mentioned(
		sides.map((side) => sideMention(context, one, side)),
		[],
	);
}

/** Told by the promise whatever stands behind it: it is no part of any table. */
function isNamed(one: Estimate): boolean {
	return one.kind === 'derived' && one.isNamed === true;
}

const NOTHING: Mentioned = { mentions: [], ids: [], behind: [] };

function mentioned(mentions: readonly Mention[], behind: readonly string[]): Mentioned {
	const ids = mentions.flatMap(({ id, above }) => (above === null ? [id] : [id, above.id]));
	return { mentions, ids, behind };
}

/** One side of a number: those who answered, and the layer that the metric shows. */
function sideMention(
	{ names, rulesOf, twins }: MentionContext,
	one: Numbered,
	side: Side,
): Mention {
	const { base } = side;
	const { study } = one.cell;
	const rules = rulesOf(study);
	const { universe, where, isSide } = answersOf(names, one, side, rules);
	const { respondents, accounts: leastAccounts } = rules;
	const id = names.idOf({ universe, where });
	const people = one.kind === 'level' ? one.people : null;
	const told = toldLayer(names, { universe, one, base }, rules, twins.has(study));
	return {
		id,
		universe,
		where,
		base,
		leastPersons: respondents,
		leastAccounts,
		isSide,
		givesAway: bothOfPair(names, one, where),
		people: { study, as: '', persons: people, answers: people },
		reasons: tooSmallBecause(base, respondents, rules),
		above: told && {
			...told,
			id: names.idOf({ universe: told.universe, where }),
			where,
			base,
			leastAccounts,
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
	rules: DisclosureRules,
	hasTwin: boolean,
): Pick<Mention, 'universe' | 'leastPersons' | 'reasons'> | null {
	const { metric, question } = one.cell;
	if (metric.isDistribution || isOfOptions(one)) {
		const persons = leastPersons(true, rules);
		// Several options may be ticked by everybody, and tell nothing of the others.
		const isAlike = question.kind !== 'multiple' && isUniform(one, hasTwin);
		const tooSmall = tooSmallBecause(base, persons, rules, 'distribution');
		const uniform: HidingReason = { kind: 'uniform', persons: base.n };
		return {
			universe: names.distributionOf(universe),
			leastPersons: persons,
			reasons: isAlike ? [...tooSmall, uniform] : tooSmall,
		};
	}
	if (metric.shape !== 'mean') return null;
	const isEnd = one.kind === 'level' && isAtEnd(one);
	return {
		universe: names.meanOf(universe),
		leastPersons: rules.respondents,
		reasons: isEnd ? [{ kind: 'end-of-scale', persons: base.n }] : NONE,
	};
}

const NONE: readonly HidingReason[] = [];

/** Whether a number tells who chose what. */
function isOfOptions({ reading: { source } }: Numbered): boolean {
	return source === 'option' || source === 'options';
}

function derivedMention(names: KnownNames, one: DerivedEstimate, rules: DisclosureRules): Mention {
	const name = nameOfDerived(names, one);
	return {
		...name,
		id: names.idOf(name),
		base: one.base,
		leastPersons: leastPersons(one.isDistribution, rules),
		leastAccounts: rules.accounts,
		people: { study: one.study, as: '', persons: personsBehind(one), answers: null },
		reasons: whyTooSmall(one, rules),
		isSide: false,
		givesAway: one.isDistribution ? [distributionBehind(names, one, name.where)] : [],
		above: null,
	};
}
