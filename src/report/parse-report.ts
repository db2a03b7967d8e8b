import type { z } from 'zod';
import { missingLanguages } from '../codebook/labels-without-language.ts';
import { parseSettings } from '../codebook/parse-settings.ts';
import { parsePositionedYaml, type PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { Problem } from '../problem.ts';
import { withPresets } from './audience-presets.ts';
import { eventsSchema, type Events } from './events-schema.ts';
import {
	actionsSchema,
	challengesSchema,
	reportSchema,
	versionSchema,
	withdrawalSchema,
	type Actions,
	type Challenges,
	type Report,
	type ReportVersion,
	type Withdrawal,
} from './report-schema.ts';

/** A settings file as read: its value is null where its form is wrong. */
export interface Parsed<T> {
	readonly value: T | null;
	readonly yaml: PositionedYaml;
	readonly problems: readonly Problem[];
}

/** Reads report.yaml. */
export function parseReport(file: string, text: string): Parsed<Report> {
	const parsed = parseWith(reportSchema, file, text, withPresets);
	if (parsed.value === null) return parsed;
	return {
		...parsed,
		problems: [...parsed.problems, ...languageProblems(parsed.value, parsed.yaml)],
	};
}

/** Reads a version.yaml. */
export function parseVersion(file: string, text: string): Parsed<ReportVersion> {
	return parseWith(versionSchema, file, text);
}

/** Reads a withdrawn.yaml. */
export function parseWithdrawal(file: string, text: string): Parsed<Withdrawal> {
	return parseWith(withdrawalSchema, file, text);
}

/** Reads actions.yaml. */
export function parseActions(file: string, text: string): Parsed<Actions> {
	return parseWith(actionsSchema, file, text);
}

/** Reads events.yaml. */
export function parseEvents(file: string, text: string): Parsed<Events> {
	return parseWith(eventsSchema, file, text);
}

/** Reads challenges.yaml. */
export function parseChallenges(file: string, text: string): Parsed<Challenges> {
	return parseWith(challengesSchema, file, text);
}

function parseWith<S extends z.ZodType>(
	schema: S,
	file: string,
	text: string,
	filled: (tree: PositionedYaml['tree']) => PositionedYaml['tree'] = (tree) => tree,
): Parsed<z.output<S>> {
	const { yaml, problems: syntax } = parsePositionedYaml(file, text);
	if (syntax.length > 0) return { value: null, yaml, problems: syntax };
	return { yaml, ...parseSettings({ ...yaml, tree: filled(yaml.tree) }, schema) };
}

function languageProblems(report: Report, yaml: PositionedYaml): Problem[] {
	const labels = [
		{ path: ['title'], label: report.title },
		...report.audiences.map(({ title }, at) => ({
			path: ['audiences', at, 'title'],
			label: title,
		})),
		...report.waive.flatMap(({ reason }, at) =>
			typeof reason === 'string' ? [] : [{ path: ['waive', at, 'reason'], label: reason }],
		),
		...report.readers.flatMap((one, at) =>
			(['reader', 'decider'] as const).flatMap((key) => {
				const label = one[key];
				const isLabel = typeof label === 'object';
				return isLabel ? [{ path: ['readers', at, key], label }] : [];
			}),
		),
		...(['customer', 'us'] as const).flatMap((side) => {
			const said = report.mutual_value?.[side]?.text;
			return said ? [{ path: ['mutual_value', side, 'text'], label: said }] : [];
		}),
	];
	return missingLanguages(labels, report.languages, yaml);
}
