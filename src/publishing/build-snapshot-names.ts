import { DEFAULT_FUNCTIONS, DEFAULT_PHASES, DEFAULT_RELATIONS } from '../codebook/default-path.ts';
import type { Study } from '../codebook/study-schema.ts';
import type {
	Label,
	SnapshotRole,
	SnapshotStudy,
	SnapshotTouchpoint,
} from '../snapshot/snapshot.ts';
import { idAsLabel } from './id-as-label.ts';

/** What a study calls its roles, relations, brands, segments, phases, functions, touchpoints and themes. */
export type SnapshotNames = Pick<
	SnapshotStudy,
	'roles' | 'relations' | 'brands' | 'segments' | 'phases' | 'functions' | 'touchpoints' | 'themes'
>;

interface Named {
	readonly id: string;
	readonly label: Label;
}

/** The names of a codebook with their labels; its defaults where it lists none. */
export function buildSnapshotNames(study: Study): SnapshotNames {
	const named = (one: { readonly id: string; readonly label?: Label | undefined }): Named => ({
		id: one.id,
		label: one.label ?? idAsLabel(study, one.id),
	});
	const themeOf = (one: Study['themes'][number]) =>
		Object.assign(named(one), { question: one.question ?? '' });
	const relations = study.relations.length > 0 ? study.relations : DEFAULT_RELATIONS;
	return {
		roles: study.roles.map((role) => roleOf(role, named(role))),
		relations: relations.map(named),
		brands: study.brands.map((brand) => Object.assign(named(brand), { own: brand.own })),
		segments: study.segments.map((segment) =>
			Object.assign(named(segment), {
				values: segment.values.map(named),
				...(segment.own_experience.length > 0 && { ownExperience: segment.own_experience }),
			}),
		),
		phases: (study.phases ?? DEFAULT_PHASES).map(named),
		functions: (study.functions ?? DEFAULT_FUNCTIONS).map((one) =>
			Object.assign(named(one), { owner: one.owner ?? '' }),
		),
		touchpoints: study.touchpoints.map((one) => touchpointOf(one, named(one))),
		...(study.themes.length > 0 ? { themes: study.themes.map(themeOf) } : {}),
	};
}

function roleOf(role: Study['roles'][number], named: Named): SnapshotRole {
	return {
		...named,
		plural: role.plural ?? {},
		forms: Object.fromEntries(
			Object.entries(role.forms).map(([language, forms]) => [language, toldOnly(forms)]),
		),
		influence: role.influence ?? null,
		decision: role.decision ?? '',
	};
}

function touchpointOf(one: Study['touchpoints'][number], named: Named): SnapshotTouchpoint {
	return {
		...named,
		phase: one.phase ?? '',
		function: one.function ?? '',
		owner: one.owner ?? '',
		critical: one.critical,
	};
}

function toldOnly(forms: Readonly<Record<string, string | undefined>>): Label {
	return Object.fromEntries(
		Object.entries(forms).flatMap(([form, text]) => (text === undefined ? [] : [[form, text]])),
	);
}
