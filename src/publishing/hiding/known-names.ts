import type { LevelEstimate } from '../../estimates/estimated-fact.ts';
import {
	answersTo,
	calledAfter,
	distributionOf,
	idOf,
	meanOf,
	takingOf,
	type GroupName,
} from './group-name.ts';
import { whereKey, type Where } from './group.ts';
import { whereOf, type CutKeys } from './where-of.ts';

type Cell = LevelEstimate['cell'];

/**
 * Cuts, universes and ids of groups, each made once and the same value from then on: thousands of
 * numbers are cut by few cuts, and texts that are the same value are soon compared.
 */
export class KnownNames {
	private readonly cells = new WeakMap<Cell, GroupName>();
	private readonly cuts = new Map<string, Where>();
	private readonly byKey = new Map<string, Where>();
	private readonly pooled = new Map<Where, Map<string, Where>>();
	private readonly universes = new Map<string, string>();
	private readonly distributions = new Map<string, string>();
	private readonly means = new Map<string, string>();
	private readonly called = new Map<string, string>();
	private readonly ids = new Map<string, Map<Where, string>>();

	/** The answers of a cell and its own cut; metrics of pairs are about others. */
	ofCell(cell: Cell): GroupName {
		return known(this.cells, cell, () => ({
			universe: this.answersTo(cell.study, cell.question.id, cell.touchpoint, '', takingOf(cell)),
			where: this.whereOf(cell.cut),
		}));
	}

	/** What a cut restricts. */
	whereOf(cut: CutKeys): Where {
		const { wave = '', relation = '', brand = '', role = '', account = '', segment = '' } = cut;
		const key = `${wave}\n${relation}\n${brand}\n${role}\n${account}\n${segment}`;
		return known(this.cuts, key, () => this.same(whereOf(cut)));
	}

	/** A cut that is restricted to values of a dimension, whatever it was restricted to in that. */
	within(where: Where, dimension: string, values: readonly string[]): Where {
		const own = known(this.pooled, where, () => new Map<string, Where>());
		const key = `${dimension}\n${values.join('\n')}`;
		return known(own, key, () => this.same(new Map([...where, [dimension, values]])));
	}

	/** The one that stands for all equal cuts. */
	same(where: Where): Where {
		return known(this.byKey, whereKey(where), () => where);
	}

	/** As the function of that name. */
	answersTo(study: string, question: string, touchpoint: string, minus = '', taking = ''): string {
		const key = `${study}\n${question}\n${touchpoint}\n${minus}\n${taking}`;
		return known(this.universes, key, () => answersTo(study, question, touchpoint, minus, taking));
	}

	/** As the function of that name. */
	distributionOf(universe: string): string {
		return known(this.distributions, universe, () => distributionOf(universe));
	}

	/** As the function of that name. */
	meanOf(universe: string): string {
		return known(this.means, universe, () => meanOf(universe));
	}

	/** As the function of that name. */
	calledAfter(universe: string): string {
		return known(this.called, universe, () => calledAfter(universe));
	}

	/** As the function of that name, of a cut of these names. */
	idOf({ universe, where }: GroupName): string {
		const own = known(this.ids, universe, () => new Map<Where, string>());
		return known(own, where, () => idOf({ universe, where }));
	}
}

/** What was made by what it was made of. */
interface Known<Key, Value> {
	get(key: Key): Value | undefined;
	set(key: Key, value: Value): unknown;
}

function known<Key, Value>(all: Known<Key, Value>, key: Key, make: () => Value): Value {
	const found = all.get(key);
	if (found !== undefined) return found;
	const made = make();
	all.set(key, made);
	return made;
}
