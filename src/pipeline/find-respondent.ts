import { tidyText } from '../intake/cells/comparable-text.ts';
import { readDraft } from '../intake/read-draft.ts';
import type { Problem } from '../problem.ts';
import { findExports } from '../workspace/open-source.ts';
import type { StudyFolder } from '../workspace/workspace.ts';

/** A record of an export that is somebody's answers. */
export interface FoundRecord {
	/** As the codebook calls the export. */
	readonly file: string;
	/** First physical line. */
	readonly line: number;
	/** 1-based, header rows not counted. */
	readonly row: number;
	/** Id of its wave; null where it is in none. */
	readonly wave: string | null;
}

export interface FoundRespondent {
	/** How the person was named: by respondent id, or by one record's file and row. */
	readonly by: 'respondent' | 'record';
	/** None where the exports at hand do not have the person. */
	readonly records: readonly FoundRecord[];
	/** What is wrong with the exports: a reason why somebody may not be found. */
	readonly problems: readonly Problem[];
}

/**
 * Looks for a respondent in all exports of a study, also among those that the study leaves out.
 * `name` is a respondent id, or `<file>:<row>` where nobody has such an id.
 */
export async function findRespondent(
	root: string,
	folder: StudyFolder,
	name: string,
): Promise<FoundRespondent> {
	const { study, yaml } = folder;
	const { open, missing } = findExports(root, folder);
	const everybody = { ...study, unfinished: 'keep' as const, exclude: [] };
	const withoutExclusions = (file: string) => (file === 'exclude.csv' ? null : open(file));
	const { draft, problems } = await readDraft(everybody, yaml, withoutExclusions);
	const all = Array.from({ length: draft.recordCount }, (_, record) => record);
	const pick = (isTheirs: (record: number) => boolean): FoundRecord[] =>
		all.filter(isTheirs).map((record) => ({
			file: study.sources[draft.source.at(record)]?.file ?? '',
			line: draft.line.at(record),
			row: draft.number.at(record),
			wave: study.waves[draft.wave.at(record)]?.id ?? null,
		}));
	const wanted = tidyText(name);
	const told = [...missing, ...problems];
	const { texts } = draft.respondents;
	const ofRespondent = pick((record) => texts[draft.respondent.at(record)] === wanted);
	if (ofRespondent.length > 0) {
		return { by: 'respondent', records: ofRespondent, problems: told };
	}
	const [, file, row] = /^(.+):(\d{1,9})$/.exec(wanted) ?? [];
	const source = study.sources.findIndex((one) => one.file === file);
	const records =
		source < 0
			? []
			: pick(
					(record) => draft.source.at(record) === source && draft.number.at(record) === Number(row),
				);
	return { by: 'record', records, problems: told };
}
