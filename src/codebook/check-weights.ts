import { problem, type Problem } from '../problem.ts';
import { yamlPath } from './parse-settings.ts';
import type { PositionedYaml } from './positioned-yaml.ts';
import type { Study } from './study-schema.ts';

type Path = readonly PropertyKey[];
type Target = Study['weights']['targets'][number];
type Kind = Study['weights']['kind'];

/** What raking can be trusted with (methods c2). */
const MOST_MARGINS = 3;

/** Shares written with three decimals, as 0.333 three times, still make a whole. */
const ROUNDING = 0.002;

const BY_SEGMENT = /^segment\.(.+)$/;

/** A weighting that cannot be made as it is declared: targets, columns, shares, bounds. */
export function checkWeights(study: Study, yaml: PositionedYaml): Problem[] {
	const finder = new WeightsFinder(study, yaml);
	return [
		...finder.lacksColumn(),
		...finder.wrongNumberOfTargets(),
		...study.weights.targets.flatMap((target, at) => finder.wrongTarget(target, at)),
		...finder.wrongTrim(),
	];
}

/** The values that a target may name; null where it is by nothing known. */
export function targetValues(study: Study, by: string): readonly string[] | null {
	if (by === 'role') return study.roles.map(({ id }) => id);
	if (by === 'in_crm') return ['yes', 'no'];
	const dimension = BY_SEGMENT.exec(by)?.[1];
	const segment = study.segments.find(({ id }) => id === dimension);
	return segment === undefined ? null : segment.values.map(({ id }) => id);
}

class WeightsFinder {
	private readonly study: Study;
	private readonly yaml: PositionedYaml;

	constructor(study: Study, yaml: PositionedYaml) {
		this.study = study;
		this.yaml = yaml;
	}

	lacksColumn(): Problem[] {
		const { kind } = this.study.weights;
		const needed = neededColumn(kind);
		if (needed === null || this.isTold(needed)) return [];
		const what = needed === 'weight' ? 'weights' : 'accounts';
		return [
			this.report(['weights', 'kind'], {
				rule: `weights-without-${needed === 'weight' ? 'column' : needed}`,
				value: kind,
				message: `No column of ${what} is named.`,
				remedy: `Name it in columns.${needed}.`,
			}),
		];
	}

	wrongNumberOfTargets(): Problem[] {
		const { kind, targets } = this.study.weights;
		const [least, most] = countOfTargets(kind);
		if (targets.length >= least && targets.length <= most) return [];
		const path: Path = targets.length < least ? ['weights', 'kind'] : ['weights', 'targets'];
		return [
			this.report(path, {
				rule: 'weights-targets',
				value: targets.length < least ? kind : String(targets.length),
				message: `Weights of kind ${kind} take ${countText(least, most)}, not ${targets.length}.`,
				remedy:
					most === 0 ? 'Take the targets away, or choose another kind.' : 'Mend weights.targets.',
			}),
		];
	}

	wrongTarget(target: Target, at: number): Problem[] {
		const { study } = this;
		const path: Path = ['weights', 'targets', at];
		const known = targetValues(study, target.by);
		if (known === null) {
			const names = ['role', 'in_crm', ...study.segments.map(({ id }) => `segment.${id}`)];
			const message = `Weights cannot be made by "${target.by}".`;
			const remedy = `Use one of: ${names.join(', ')}. Relations are always weighted apart.`;
			const value = target.by;
			const rule = 'weights-target';
			return [this.report([...path, 'by'], { rule, value, message, remedy, known: names })];
		}
		return [
			...this.againstFrame(target, path),
			...Object.keys(target.shares).flatMap((name) =>
				this.unknownValue(name, known, [...path, 'shares', name]),
			),
			...target.collapse.flatMap((name, nth) =>
				this.unknownValue(name, known, [...path, 'collapse', nth]),
			),
			...this.repeatedIn(target.collapse, [...path, 'collapse']),
			...this.wrongShares(target, [...path, 'shares']),
		];
	}

	wrongTrim(): Problem[] {
		const { kind, trim } = this.study.weights;
		if (trim === undefined) return [];
		const path: Path = ['weights', 'trim'];
		const value = String(trim);
		if (trim <= 1) {
			const message = 'A bound for weights is a multiple of the median, above 1.';
			return [this.report(path, { rule: 'weights-trim', value, message, remedy: 'Write 3.' })];
		}
		if (kind === 'none' || isByTargets(kind)) return [];
		const message = `Weights of kind ${kind} are not trimmed.`;
		const remedy = 'Take trim away, or choose frame, poststratify or rake.';
		const severity = 'warning';
		return [this.report(path, { severity, rule: 'weights-trim', value, message, remedy })];
	}

	/** The frame has its own shares, and they are of roles. */
	private againstFrame({ by, shares }: Target, path: Path): Problem[] {
		if (this.study.weights.kind !== 'frame') return [];
		const rule = 'weights-target';
		if (by !== 'role') {
			const message = 'The contact frame weights by role.';
			const remedy = 'Write by: role, or rake to declared shares.';
			return [this.report([...path, 'by'], { rule, value: by, message, remedy })];
		}
		if (Object.keys(shares).length === 0) return [];
		const message = 'The contact frame counts the shares of roles itself.';
		const remedy = 'Take the shares away, or choose kind poststratify.';
		return [this.report([...path, 'shares'], { rule, value: null, message, remedy })];
	}

	private wrongShares({ shares }: Target, path: Path): Problem[] {
		if (!takesShares(this.study.weights.kind)) return [];
		const wrong = Object.entries(shares).filter(([, share]) => !(share > 0 && share <= 1));
		const rule = 'weights-shares';
		const outside = wrong.map(([name, share]) =>
			this.report([...path, name], {
				rule,
				value: String(share),
				message: 'A target share is above 0 and at most 1.',
				remedy: 'Write 40 % as 0.4.',
			}),
		);
		const sum = Object.values(shares).reduce((all, share) => all + share, 0);
		if (outside.length > 0 || Math.abs(sum - 1) <= ROUNDING) return outside;
		const value = String(Number(sum.toPrecision(6)));
		const message = `The target shares sum to ${value}, not to 1.`;
		const remedy = 'Give each value its share of the whole.';
		return [this.report(path, { rule, value, message, remedy })];
	}

	private unknownValue(name: string, known: readonly string[], path: Path): Problem[] {
		if (known.includes(name)) return [];
		const message = `"${name}" is no value that the codebook has there.`;
		const remedy =
			known.length > 0 ? `Use one of: ${known.join(', ')}.` : 'Add it to the codebook.';
		return [this.report(path, { rule: 'unknown-name', value: name, message, remedy, known })];
	}

	private repeatedIn(names: readonly string[], path: Path): Problem[] {
		return names.flatMap((name, at) => {
			if (names.indexOf(name) === at) return [];
			const message = `"${yamlPath(path)}" names "${name}" twice.`;
			const remedy = 'Name it once.';
			return [this.report([...path, at], { rule: 'repeated-name', value: name, message, remedy })];
		});
	}

	private isTold(column: 'weight' | 'account'): boolean {
		const { columns, sources } = this.study;
		return columns[column] !== undefined || sources.some(({ set }) => set[column] !== undefined);
	}

	private report(
		path: Path,
		parts: Pick<Problem, 'rule' | 'value' | 'message' | 'remedy'> & Partial<Problem>,
	): Problem {
		return problem({
			severity: 'error',
			file: this.yaml.file,
			line: this.yaml.place(path).line,
			column: yamlPath(path),
			...parts,
		});
	}
}

function neededColumn(kind: Kind): 'weight' | 'account' | null {
	if (kind === 'column') return 'weight';
	return kind === 'account' || kind === 'revenue' ? 'account' : null;
}

/** Whether answers are weighted so that groups have known shares. */
export function isByTargets(kind: Kind): boolean {
	return kind === 'frame' || kind === 'poststratify' || kind === 'rake';
}

/** Targets that wait beside kind none, and those of the frame, need no whole shares. */
function takesShares(kind: Kind): boolean {
	return kind === 'poststratify' || kind === 'rake';
}

function countOfTargets(kind: Kind): readonly [least: number, most: number] {
	switch (kind) {
		case 'poststratify':
			return [1, 1];
		case 'rake':
			return [1, MOST_MARGINS];
		case 'frame':
			return [0, 1];
		case 'none':
			return [0, Infinity];
		case 'column':
		case 'account':
		case 'revenue':
			return [0, 0];
	}
}

function countText(least: number, most: number): string {
	if (most === 0) return 'no targets';
	if (least === most) return 'one target';
	return least === 0 ? 'at most one target' : `one to ${most} targets`;
}
