import type { Label, SnapshotStudy } from '../snapshot/snapshot.ts';
import type { GroupName, RelationWords } from '../wording/group-name.ts';
import { versionName } from '../wording/version-name.ts';
import { labelText, mainStudy, type View } from './view.ts';

/** A role as sentences need it: its plural where the study tells one. */
export function roleName(view: View, roleId: string): GroupName {
	const role = mainStudy(view).roles.find(({ id }) => id === roleId);
	if (!role) return named(roleId);
	const label = labelText(view, role.label);
	const plural = labelText(view, role.plural);
	if (!plural) return named(label || roleId);
	const kind = plural === label ? 'unit' : 'people';
	const genitive = role.forms[view.language]?.['plural_genitive'];
	const name: GroupName = { heading: plural, inside: insideSentence(view, plural), kind };
	return genitive ? { ...name, genitive } : name;
}

/** The forms of a role's label that commentary may ask for. */
export type RoleForm = 'singular' | 'plural' | 'genitive' | 'elative' | 'plural_genitive';

/** A role's label in a form; one that the study does not give falls back to the label. */
export function roleForm(view: View, roleId: string, form: RoleForm): string {
	const role = mainStudy(view).roles.find(({ id }) => id === roleId);
	if (!role) return roleId;
	const label = labelText(view, role.label) || roleId;
	if (form === 'singular') return label;
	if (form === 'plural') return labelText(view, role.plural) || label;
	return role.forms[view.language]?.[form] || label;
}

export function touchpointName(view: View, touchpointId: string): GroupName {
	const touchpoint = mainStudy(view).touchpoints.find(({ id }) => id === touchpointId);
	const heading = (touchpoint && labelText(view, touchpoint.label)) || touchpointId;
	return { heading, inside: insideSentence(view, heading), kind: 'unit' };
}

/** A brand by its label in any of the report's studies. */
export function brandName(view: View, brandId: string): GroupName {
	const brand = view.card.studies.flatMap(({ brands }) => brands).find(({ id }) => id === brandId);
	return named((brand && labelText(view, brand.label)) || brandId);
}

/** The words for a relation; a label of the study wins as its heading. */
export function relationWords(view: View, study: SnapshotStudy, relationId: string): RelationWords {
	const { relations, otherRelation } = view.phrases.sentence;
	const words = relations[relationId] ?? otherRelation;
	const told = study.relations.find(({ id }) => id === relationId);
	const label = toldLabel(view, told);
	return label ? { ...words, label } : words;
}

/** A relation as a name among others. */
export function relationName(view: View, { label }: RelationWords): GroupName {
	return { heading: label, inside: insideSentence(view, label), kind: 'people' };
}

/** A wave's label, else its id as it is printed. */
export function waveName(view: View, study: SnapshotStudy, waveId: string): string {
	const wave = study.waves.find(({ id }) => id === waveId);
	return toldLabel(view, wave) || versionName(waveId);
}

/** A phase's label: the study's own, else the language's default, else its id. */
export function phaseLabel(view: View, phaseId: string): string {
	const phase = mainStudy(view).phases.find(({ id }) => id === phaseId);
	return toldLabel(view, phase) || view.phrases.site.phases[phaseId] || phaseId;
}

/** A function's label: the study's own, else the language's default, else its id. */
export function functionLabel(view: View, functionId: string): string {
	const unit = mainStudy(view).functions.find(({ id }) => id === functionId);
	const fallback = view.phrases.site.functions[functionId] ?? functionId;
	return toldLabel(view, unit) || fallback;
}

/**
 * A label with a small first letter, unless its first word is an acronym or the name of a company, or
 * all its words have a capital as names have.
 */
export function insideSentence(view: View, label: string): string {
	const first = /^[^\s-]+/.exec(label)?.[0] ?? '';
	const isPlainWord = /^\p{Lu}\p{Ll}+$/u.test(first);
	if (!isPlainWord || isTitled(label) || properNames(view).has(first)) return label;
	return `${first.slice(0, 1).toLowerCase()}${label.slice(1)}`;
}

/** Two capitalised words or more, and no other: `Cloud Native Landscape`, but not `Using R`. */
function isTitled(label: string): boolean {
	const words = label.split(/\s+/);
	return words.length > 1 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}

function properNames(view: View): ReadonlySet<string> {
	const names = view.card.studies.flatMap((study) => [
		study.organisation,
		...study.brands.flatMap(({ label }) => Object.values(label)),
	]);
	return new Set(names.flatMap((name) => name.split(/\s+/)));
}

/** A label of the study's own; '' where it has none and its id stands in for it. */
function toldLabel(
	view: View,
	told: { readonly id: string; readonly label: Label } | undefined,
): string {
	const label = told ? labelText(view, told.label) : '';
	return label === told?.id ? '' : label;
}

function named(label: string): GroupName {
	return { heading: label, inside: label, kind: 'named' };
}
