import {
	proposeStudy,
	unknownOfStudy,
	type UnknownOfStudy,
	type ProposedStudy,
	type ToldOfStudy,
} from '../codebook/proposal/propose-study.ts';
import { inspectExport, type Inspection } from '../intake/inspection/inspect-export.ts';
import type { Problem } from '../problem.ts';
import { exportsOfStudy } from '../workspace/new-study-file.ts';
import { openFile } from '../workspace/open-file.ts';

/** The exports of a study's folder as they read, before any codebook. */
export interface InspectedStudy {
	/** Names relative to the folder; null where there is no such folder. */
	readonly files: readonly string[] | null;
	readonly inspections: readonly Inspection[];
	/** Exports that cannot be opened. */
	readonly problems: readonly Problem[];
}

/** Looks at all exports that lie in data/<study>. */
export async function inspectStudy(root: string, study: string): Promise<InspectedStudy> {
	const files = exportsOfStudy(root, study);
	const inspections: Inspection[] = [];
	const problems: Problem[] = [];
	for (const file of files ?? []) {
		const opened = openFile(root, `data/${study}/${file}`);
		if ('severity' in opened) problems.push(opened);
		else {
			const inspection = await inspectExport(opened);
			inspections.push({ ...inspection, profile: { ...inspection.profile, file } });
		}
	}
	return { files, inspections, problems };
}

/** The codebook that these exports propose, and what was assumed. */
export function proposeFromExports(
	{ inspections }: InspectedStudy,
	told: ToldOfStudy,
): ProposedStudy {
	return proposeStudy(
		inspections.map(({ profile }) => profile),
		told,
	);
}

/** What these exports cannot tell of their study. */
export function unknownOfExports(
	{ inspections }: InspectedStudy,
	language?: string,
): UnknownOfStudy {
	return unknownOfStudy(
		inspections.map(({ profile }) => profile),
		language,
	);
}
