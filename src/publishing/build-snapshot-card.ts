import type { Report, ReportVersion } from '../report/report-schema.ts';
import type { EarlierVersion } from '../snapshot/card-parts.ts';
import type { SnapshotCard } from '../snapshot/snapshot.ts';
import type { Published } from './publish.ts';
import { sensitivities } from './sensitivities.ts';
import { buildSnapshotStudy, type StudyReceipts } from './build-snapshot-study.ts';

/** What the card of a version is made from. */
export interface SnapshotCardParts {
	/** Kaiku's own version. */
	readonly kaiku: string;
	readonly report: Pick<Report, 'id'>;
	/** Id of the version: the name of its folder. */
	readonly version: string;
	readonly waves: ReportVersion['waves'];
	/** Earlier versions that were not calculated again. */
	readonly earlier?: readonly EarlierVersion[];
	/** What the publish gate let through. */
	readonly published: Omit<Published, 'told' | 'peopleBehind' | 'found'>;
	/** The report's studies, its main one first. */
	readonly studies: readonly StudyReceipts[];
}

/** snapshot.json of a version: its studies in words, their fieldwork and what became of every row. */
export function buildSnapshotCard(parts: SnapshotCardParts): SnapshotCard {
	const { kaiku, report, version, published, waves, studies, earlier = [] } = parts;
	const { facts, hiddenCells, families, unsteady, targets, resampling, words } = published;
	return {
		schema: 2,
		methods: 1,
		kaiku,
		report: report.id,
		version,
		hiddenCells,
		...(earlier.length > 0 ? { earlier } : {}),
		families,
		unsteady,
		targets,
		resampling,
		sensitivity: sensitivities(facts),
		...(words.length > 0 ? { words } : {}),
		studies: studies.map((study) => buildSnapshotStudy(study, waves)),
	};
}
