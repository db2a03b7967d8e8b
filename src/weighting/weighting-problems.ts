import { problem, type Problem } from '../problem.ts';
import type { AnswerGroup } from './answer-groups.ts';
import type { Fitted, Misfit } from './fit-to-targets.ts';
import { LEAST_RESPONDENTS } from './merge-values.ts';
import type { TargetMargin } from './target-margin.ts';
import { groupName, inCodebook, type Path } from './told-in-codebook.ts';
import type { WeighingParts } from './weighed-study.ts';

/** What the kind of weighting needs beside the exports, and the study does not have. */
export function missingFiles(parts: WeighingParts, margins: readonly TargetMargin[]): Problem[] {
	const { study, frame, folder } = parts;
	const { kind } = study.weights;
	const needsContacts = kind === 'frame' || margins.some(({ by }) => by === 'in_crm');
	const lacks = (file: string, rule: string) =>
		inCodebook(parts, ['weights', 'kind'], {
			severity: 'error',
			rule,
			value: kind,
			message: `Weights of kind ${kind} need ${folder}/${file}, which is not there.`,
			remedy: `Add ${file}, or choose another kind.`,
		});
	if (needsContacts && !frame?.contacts) return [lacks('contacts.csv', 'weights-without-contacts')];
	if (kind === 'revenue' && !frame?.accounts) {
		return [lacks('accounts.csv', 'weights-without-accounts')];
	}
	return kind === 'frame' && frame?.contacts?.every(({ role }) => role === null)
		? [
				problem({
					severity: 'error',
					rule: 'weights-without-contacts',
					file: `${folder}/contacts.csv`,
					line: 1,
					column: 'role',
					message: 'Answers are weighted to the roles of the contacts, but no contact has one.',
					remedy: 'Fill the column role, or choose another kind of weights.',
				}),
			]
		: [];
}

/** Why a group could not be weighted to its targets. */
export function misfitProblem(parts: WeighingParts, group: AnswerGroup, misfit: Misfit): Problem {
	if (misfit.kind === 'not-converged') {
		return inCodebook(parts, ['weights', 'targets'], {
			severity: 'error',
			rule: 'weights-not-converged',
			message: `${groupName(group)}: no weights meet all targets at once.`,
			remedy: 'Weight by fewer properties, or merge values that few answers tell (collapse).',
		});
	}
	const { margin, place } = misfit;
	const value = margin.values[place] ?? '';
	const what = `${margin.by} ${value}`;
	const path = pathOf(margin, parts);
	if (misfit.kind === 'no-target') {
		const isFrame = parts.study.weights.kind === 'frame';
		return inCodebook(parts, path, {
			severity: 'error',
			rule: 'weights-without-target',
			value,
			message: `${groupName(group)}: there are answers of ${what}, ${isFrame ? 'but no eligible contact' : 'but no target share'}.`,
			remedy: isFrame
				? 'Add the contacts to contacts.csv, or choose kind poststratify.'
				: 'Give it its share, so that all sum to 1.',
		});
	}
	const isEmpty = misfit.count === 0;
	const order = margin.at === null ? 'targets: [{by: role, collapse: [...]}]' : 'collapse';
	return inCodebook(parts, path, {
		severity: 'error',
		rule: isEmpty ? 'weights-empty-value' : 'weights-small-value',
		value,
		message: isEmpty
			? `${groupName(group)}: nobody of ${what} answered, so nobody can stand for its share.`
			: `${groupName(group)}: fewer than ${LEAST_RESPONDENTS} of ${what} answered, too few to stand for its share.`,
		remedy: `Name it in ${order} beside the value that it may be merged with, in an order in which neighbours are alike.`,
	});
}

function pathOf({ at, shares }: TargetMargin, { study }: WeighingParts): Path {
	if (at === null) return ['weights', 'kind'];
	const path: Path = ['weights', 'targets', at];
	return study.weights.kind === 'frame' || shares.length === 0 ? path : [...path, 'shares'];
}

/** What was merged, trimmed or left at 1 so that the targets could be met. */
export function fittedNotes(
	parts: WeighingParts,
	fits: readonly { readonly group: AnswerGroup; readonly fitted: Fitted }[],
): Problem[] {
	return fits.flatMap(({ group, fitted: { untold, together, trimming } }) => [
		...(untold === 0
			? []
			: [
					inCodebook(parts, ['weights', 'kind'], {
						severity: 'note',
						rule: 'weights-untold',
						message: `${groupName(group)}: ${untold} of ${group.rows.length} answers do not tell what is weighted by; they keep the weight 1.`,
					}),
				]),
		...together.map(({ margin, values }) =>
			inCodebook(parts, pathOf(margin, parts), {
				severity: 'note',
				rule: 'weights-merged',
				message: `${groupName(group)}: ${values.join(', ')} are weighted as one, as too few of one of them answered.`,
			}),
		),
		...(trimming.answers === 0
			? []
			: [
					inCodebook(parts, ['weights', 'kind'], {
						severity: 'note',
						rule: 'weights-trimmed',
						message: `${groupName(group)}: ${trimming.answers} weights were cut to their bound, so the targets are not met in full; the design effect fell from ${trimming.before.toFixed(2)} to ${trimming.after.toFixed(2)}.`,
						remedy: 'Nothing, or a wider weights.trim.',
					}),
				]),
	]);
}

/** That groups keep the weight 1: one note for a study. */
export function unweightedNote(parts: WeighingParts, groups: readonly AnswerGroup[]): Problem[] {
	if (groups.length === 0) return [];
	const names = [...new Set(groups.map(nameOfKind))].toSorted((a, b) => (a < b ? -1 : 1));
	return [
		inCodebook(parts, ['weights', 'kind'], {
			severity: 'note',
			rule: 'weights-of-ours-only',
			value: parts.study.weights.kind,
			message: `These keep the weight 1, as there is nothing to weight them to: ${names.join(', ')}.`,
		}),
	];
}

function nameOfKind({ relation, brand, isOurs }: AnswerGroup): string {
	const name = brand === '' ? relation : `${relation} about ${brand}`;
	return isOurs ? `${name} in waves of very few answers` : name;
}
