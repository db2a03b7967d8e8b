import { problem, type Problem } from '../problem.ts';
import { standingSuccessor } from '../report/check-withdrawals.ts';
import type { Compiled, CompiledVersion, WithdrawnVersion } from './compiled.ts';

/** The version asked for, the newest where none is; or a problem that lists the names that are there. */
export function chooseVersion(
	{ workspace, versions, withdrawn }: Compiled,
	report: string,
	version: string | undefined,
): CompiledVersion | Problem {
	if (!workspace.reports.some(({ id }) => id === report)) {
		const known = workspace.reports.map(({ id }) => id);
		return unknownAmong('report', report, known);
	}
	const gone = withdrawn.find((one) => one.version.id === version);
	if (gone) return withdrawnVersion(gone);
	const [newest] = withdrawn;
	if (newest && version === undefined && versions.length === 0) return withdrawnVersion(newest);
	const found = versions.find((one) => version === undefined || one.version.id === version);
	const known = versions.map((one) => one.version.id);
	return found ?? unknownAmong('version', version ?? '', known);
}

/** A name that is not there, with those that are. */
export function unknownAmong(what: string, name: string, known: readonly string[]): Problem {
	return problem({
		severity: 'error',
		rule: `unknown-${what}`,
		value: name,
		message: `There is no ${what} "${name}".`,
		known,
		remedy: known.length > 0 ? `Use one of: ${known.join(', ')}.` : `The workspace has no ${what}.`,
	});
}

function withdrawnVersion({ report, version: { id, withdrawn } }: WithdrawnVersion): Problem {
	const successor = standingSuccessor(id, report.versions);
	const why =
		withdrawn?.reason === 'erasure'
			? 'answers behind its numbers had to be erased'
			: 'there was an error in it';
	return problem({
		severity: 'error',
		rule: 'withdrawn',
		file: withdrawn?.yaml.file ?? null,
		line: 1,
		value: id,
		message: `The version ${id} was withdrawn on ${withdrawn?.date}: ${why}. Its facts are not shown.`,
		remedy: successor === null ? null : `Read ${successor} in its place.`,
	});
}
