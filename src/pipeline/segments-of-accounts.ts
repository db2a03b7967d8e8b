import type { Study } from '../codebook/study-schema.ts';
import type { ContactFrame } from '../frame/contact-frame.ts';
import { namesOfSegment } from '../frame/read-accounts.ts';
import type { AccountColumn, AccountSegments } from '../intake/account-segments.ts';
import type { StudyFolder } from '../workspace/workspace.ts';

/**
 * The segments that accounts.csv has a column for, by their id or as the codebook calls their
 * column. Null where there is none, or nothing tells the accounts of answers.
 */
export function segmentsOfAccounts(
	{ study, folder }: StudyFolder,
	frame: ContactFrame | null,
): AccountSegments | null {
	const accounts = frame?.accounts ?? null;
	if (frame === null || accounts === null || !areAccountsTold(study)) return null;
	const columns = new Map<number, AccountColumn>();
	for (const [at, segment] of study.segments.entries()) {
		const column = namesOfSegment(segment).find((name) => frame.segmentColumns.includes(name));
		if (column === undefined) continue;
		const cells = accounts.flatMap(({ account, segments, line }) => {
			const text = segments.get(column);
			return text === undefined ? [] : [[account, { text, line }] as const];
		});
		columns.set(at, { column, cells: new Map(cells) });
	}
	return columns.size === 0 ? null : { file: `${folder}/accounts.csv`, columns };
}

function areAccountsTold({ columns, sources }: Study): boolean {
	return columns.account !== undefined || sources.some(({ set }) => Object.hasOwn(set, 'account'));
}
