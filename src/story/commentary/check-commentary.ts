import { compareProblems, problem, type Problem } from '../../problem.ts';
import { likelyName } from '../../wording/nearest-names.ts';
import type { View } from '../view.ts';
import { checkClaims } from './check-claims.ts';
import { checkFindings } from './check-findings.ts';
import {
	COMMENTARY_COMPONENTS,
	type CommentaryComponent,
	type ComponentProp,
} from './components.ts';
import { knownValues, type PageNames } from './known-values.ts';
import type { ParsedCommentary, UsedComponent } from './parse-commentary.ts';
import { typedNumbers } from './typed-numbers.ts';

/** Known names in a message: the nearest of a long list. */
const MOST_KNOWN = 5;

/**
 * All that is wrong in a commentary: the problems of its form, and names that the version does not know.
 * `figures` are the names of the charts that a page can show.
 */
export function checkCommentary(
	parsed: ParsedCommentary,
	view: View,
	names: PageNames,
): readonly Problem[] {
	const found = parsed.components.flatMap((used) => componentProblems(used, parsed, view, names));
	return [
		...parsed.problems,
		...found,
		...checkFindings(parsed),
		...checkClaims(parsed, view),
		...typedNumbers(parsed, view),
	].toSorted(compareProblems);
}

function componentProblems(
	used: UsedComponent,
	{ file, ownNames }: ParsedCommentary,
	view: View,
	names: PageNames,
): readonly Problem[] {
	const isMarkup = /^\p{Ll}/u.test(used.name);
	const isOwn = ownNames.includes(used.name.split('.')[0] ?? '');
	if (isMarkup || isOwn) return [];
	const component = COMMENTARY_COMPONENTS.find(({ name }) => name === used.name);
	if (!component) return [unknownComponent(file, used)];
	if (used.hasSpread) return [spreadProps(file, used)];
	return [
		...unknownProps(file, used, component),
		...component.props.flatMap((prop) => propProblems(file, used, prop, view, names)),
	];
}

function propProblems(
	file: string,
	used: UsedComponent,
	prop: ComponentProp,
	view: View,
	names: PageNames,
): readonly Problem[] {
	const value = used.props[prop.name];
	if (used.expressions.includes(prop.name)) return [expressionProp(file, used, prop)];
	if (value === undefined) return prop.isRequired ? [missingProp(file, used, prop)] : [];
	if (prop.kind === 'flag') return value === true ? [] : [notAFlag(file, used, prop, value)];
	if (value === true || value === '') return [missingProp(file, used, prop)];
	const known = knownValues(prop, view, names);
	return known.has(value) ? [] : [unknownValue(file, used, prop, value, known.nearest(value))];
}

function unknownProps(
	file: string,
	used: UsedComponent,
	{ props }: CommentaryComponent,
): readonly Problem[] {
	const known = props.map(({ name }) => name);
	return [...Object.keys(used.props), ...used.expressions]
		.filter((name) => !known.includes(name))
		.map((name) =>
			problem({
				...at(file, used, 'unknown-prop', name),
				message: `<${used.name}> has no ${name}.`,
				known,
				remedy: known.length === 0 ? 'It takes nothing but the words inside it.' : 'Leave it out.',
			}),
		);
}

function unknownComponent(file: string, used: UsedComponent): Problem {
	const known = COMMENTARY_COMPONENTS.map(({ name }) => name);
	const likely = likelyName(used.name, known);
	return problem({
		...at(file, used, 'unknown-component', used.name),
		message: `There is no component <${used.name}>.`,
		known,
		remedy: likely ? `Perhaps it is <${likely}>.` : 'Use a known one.',
	});
}

function spreadProps(file: string, used: UsedComponent): Problem {
	return problem({
		...at(file, used, 'spread-props', used.name),
		message: `<${used.name}> takes its props by name, not as {...props}.`,
		remedy: 'Write each prop out, so that it can be checked.',
	});
}

function expressionProp(file: string, used: UsedComponent, { name }: ComponentProp): Problem {
	return problem({
		...at(file, used, 'expression-prop', name),
		message: `${name} of <${used.name}> is an expression, so it cannot be checked.`,
		remedy: `Write ${name}="…".`,
	});
}

function missingProp(file: string, used: UsedComponent, { name, allowed }: ComponentProp): Problem {
	return problem({
		...at(file, used, 'missing-prop', null),
		message: `<${used.name}> does not tell its ${name}.`,
		known: allowed ?? null,
		remedy: `Write <${used.name} ${name}="…" />.`,
	});
}

function notAFlag(
	file: string,
	used: UsedComponent,
	{ name }: ComponentProp,
	value: string,
): Problem {
	return problem({
		...at(file, used, 'unknown-value', value),
		message: `${name} of <${used.name}> stands without a value.`,
		remedy: `Write ${name} alone, or leave it out.`,
	});
}

function unknownValue(
	file: string,
	used: UsedComponent,
	{ name, kind }: ComponentProp,
	value: string,
	known: readonly string[],
): Problem {
	const [nearest] = known;
	return problem({
		...at(file, used, `unknown-${kind === 'choice' ? 'value' : kind}`, value),
		message: `${name} of <${used.name}>: this version has no ${kind === 'choice' ? name : kind} ${value}.`,
		known: known.slice(0, MOST_KNOWN),
		remedy: nearest ? `Perhaps it is ${nearest}.` : 'This version has none.',
	});
}

/** The line of the component. */
function at(file: string, used: UsedComponent, rule: string, value: string | null) {
	return {
		severity: 'error',
		rule,
		file,
		line: used.line,
		value,
	} as const;
}
