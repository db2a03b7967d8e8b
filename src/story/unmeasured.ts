import type { FactIndex } from '../snapshot/fact-index.ts';
import type { SnapshotStudy } from '../snapshot/snapshot.ts';
import { formatCount } from '../wording/numbers.ts';
import { touchpointMetric } from './main-metric.ts';
import { functionLabel, roleName, touchpointName } from './names.ts';
import { mainStudy, type View } from './view.ts';

/** What the study lists and has not measured: names as they are printed. */
export interface Unmeasured {
	/** Touchpoints that no question asks about. */
	readonly touchpoints: readonly string[];
	/** Roles of which no answer is told, not even a hidden one. */
	readonly roles: readonly string[];
	/** Functions with touchpoints of which none is measured, and those without any. */
	readonly functions: readonly string[];
	/** Measured touchpoints of which no expectation was asked. */
	readonly expectations: readonly string[];
	/** Whether any expectation was asked. */
	readonly asksExpectations: boolean;
}

/** What is not measured, of what the main study lists. */
export function unmeasured(view: View): Unmeasured {
	const study = mainStudy(view);
	const isMeasured = (id: string) => touchpointMetric(view, id) !== null;
	const measured = study.touchpoints.filter(({ id }) => isMeasured(id));
	const units = new Set(measured.map((touchpoint) => touchpoint.function));
	const expected = new Set(study.questions.flatMap(({ id, pairsWith }) => (pairsWith ? [id] : [])));
	const asksExpectations = expected.size > 0;
	return {
		touchpoints: study.touchpoints
			.filter(({ id }) => !isMeasured(id))
			.map(({ id }) => touchpointName(view, id).heading),
		roles: silentRoles(view, study),
		functions: study.functions
			.filter(({ id }) => !units.has(id))
			.map(({ id }) => functionLabel(view, id)),
		expectations: asksExpectations
			? measured
					.filter(({ id }) => !expected.has(touchpointMetric(view, id)?.question.id ?? ''))
					.map(({ id }) => touchpointName(view, id).heading)
			: [],
		asksExpectations,
	};
}

/** Every page of a version says the same of it. */
const texts = new WeakMap<View, readonly string[]>();

/** What is not measured in words, a sentence each; one that says so where nothing is left out. */
export function unmeasuredTexts(view: View): readonly string[] {
	const told = texts.get(view) ?? textsOf(view);
	texts.set(view, told);
	return told;
}

function textsOf(view: View): readonly string[] {
	const words = view.phrases.card.unmeasured;
	const found = unmeasured(view);
	const list = (names: readonly string[]) => view.phrases.site.list(names);
	const kinds = (['touchpoints', 'roles', 'functions', 'expectations'] as const).flatMap((kind) =>
		found[kind].length > 0 ? [words[kind](list(found[kind]))] : [],
	);
	const isAsked = found.asksExpectations || mainStudy(view).touchpoints.length === 0;
	const all = isAsked ? kinds : [...kinds, words.noExpectations];
	return [...countedTexts(view, found), ...(all.length > 0 ? all : [words.nothing])];
}

/** How many touchpoints of the path are measured; none where the study lists none. */
function countedTexts(view: View, { touchpoints }: Unmeasured): readonly string[] {
	const all = mainStudy(view).touchpoints.length;
	const count = (value: number) => formatCount(value, view.numbers);
	const { counted } = view.phrases.card.unmeasured;
	return all === 0 ? [] : [counted(count(all - touchpoints.length), count(all))];
}

/** Where no fact tells any role, roles are not seen here, and that is no silence. */
function silentRoles(view: View, { roles }: SnapshotStudy): readonly string[] {
	const told = toldRoles(view.index);
	if (told.size === 0) return [];
	return roles.filter(({ id }) => !told.has(id)).map(({ id }) => roleName(view, id).heading);
}

/** Every page of a version asks for the same roles. */
const rolesOfIndex = new WeakMap<FactIndex, ReadonlySet<string>>();

/** Roles of which answers to a question are told, be they hidden. */
function toldRoles(index: FactIndex): ReadonlySet<string> {
	const known = rolesOfIndex.get(index);
	if (known) return known;
	const told = new Set(
		index.facts.flatMap(({ role, status, question }) =>
			role && question && status !== 'not-asked' ? [role] : [],
		),
	);
	rolesOfIndex.set(index, told);
	return told;
}
