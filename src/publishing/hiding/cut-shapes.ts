import { whereKey, type Where } from './group.ts';

/** A cut as it looks to those who know what is the same of all groups. */
export interface CutShape {
	/** Names what it shares with all of its kind. */
	readonly common: string;
	/** The other dimensions that it restricts. */
	readonly free: readonly string[];
}

/** Tells what cuts have in common; what groups of several universes are cut by is looked at once. */
export class CutShapes {
	private readonly shapes = new Map<string, WeakMap<Where, CutShape>>();

	/** @param common dimensions that are the same of all groups of a universe */
	of(common: ReadonlySet<string>): (where: Where) => CutShape {
		const key = JSON.stringify([...common].toSorted());
		const known = this.shapes.get(key) ?? new WeakMap<Where, CutShape>();
		this.shapes.set(key, known);
		return (where) => {
			const shape = known.get(where) ?? shapeOf(where, common);
			known.set(where, shape);
			return shape;
		};
	}
}

function shapeOf(where: Where, common: ReadonlySet<string>): CutShape {
	return {
		common: whereKey(new Map([...where].filter(([dimension]) => common.has(dimension)))),
		free: [...where.keys()].filter((dimension) => !common.has(dimension)),
	};
}
