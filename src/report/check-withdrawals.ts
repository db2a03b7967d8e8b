import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import { problem, type Problem } from '../problem.ts';
import type { ReportVersion, Withdrawal } from './report-schema.ts';

/** A withdrawn.yaml as it was read, and where. */
export interface WithdrawnFile extends Withdrawal {
	readonly yaml: PositionedYaml;
}

/** A version of a report, as far as its withdrawal and what it is read against go. */
export interface StandingVersion {
	readonly id: string;
	readonly version: Pick<ReportVersion, 'compare'>;
	readonly yaml: PositionedYaml;
	readonly withdrawn: WithdrawnFile | null;
}

/**
 * The version that is read in the place of a withdrawn one: its successor or, where that was withdrawn
 * later, the successor's; null where none stands.
 */
export function standingSuccessor(id: string, versions: readonly StandingVersion[]): string | null {
	const passed = new Set<string>();
	let at = versions.find((one) => one.id === id);
	while (at?.withdrawn && !passed.has(at.id)) {
		passed.add(at.id);
		const { successor } = at.withdrawn;
		at = versions.find((one) => one.id === successor);
	}
	return at === undefined || at.withdrawn !== null ? null : at.id;
}

/**
 * Successors that are not there or do not stand, and versions that are read against a withdrawn one.
 * @param folders all versions of the report, also those whose settings are wrong
 */
export function checkWithdrawals(
	versions: readonly StandingVersion[],
	folders: readonly string[],
): Problem[] {
	return versions.flatMap((version) =>
		version.withdrawn === null
			? comparedWithWithdrawn(version, versions)
			: wrongSuccessor(version.id, version.withdrawn, versions, folders),
	);
}

function wrongSuccessor(
	id: string,
	{ successor, yaml }: WithdrawnFile,
	versions: readonly StandingVersion[],
	folders: readonly string[],
): Problem[] {
	if (!successor || standingSuccessor(id, versions) !== null) return [];
	const place = {
		file: yaml.file,
		line: yaml.place(['successor']).line,
		column: 'successor',
		value: successor,
	};
	const known = folders.filter((other) => other !== id);
	if (!known.includes(successor)) {
		return [
			problem({
				severity: 'error',
				rule: 'unknown-name',
				...place,
				message: `"successor" names "${successor}", which is no other version of the report.`,
				known,
				remedy:
					known.length > 0 ? `Use one of: ${known.join(', ')}.` : 'Take the line out of the file.',
			}),
		];
	}
	if (!versions.some((one) => one.id === successor)) return [];
	return [
		problem({
			severity: 'note',
			rule: 'successor-withdrawn',
			...place,
			message: `The successor ${successor} was withdrawn too, so the page of ${id} leads to none.`,
		}),
	];
}

function comparedWithWithdrawn(
	{ id, version: { compare }, yaml }: StandingVersion,
	versions: readonly StandingVersion[],
): Problem[] {
	const other = versions.find((one) => one.id === compare);
	if (!other?.withdrawn) return [];
	const successor = standingSuccessor(other.id, versions);
	return [
		problem({
			severity: 'warning',
			rule: 'compare-with-withdrawn',
			file: yaml.file,
			line: yaml.place(['compare']).line,
			column: 'compare',
			value: other.id,
			message: `The version ${other.id} was withdrawn on ${other.withdrawn.date}; nothing is compared with it.`,
			remedy:
				successor === null || successor === id
					? 'Name another version, or take the line out.'
					: `Name ${successor}, or take the line out.`,
		}),
	];
}
