import { createHash } from 'node:crypto';
import type { Estimate } from '../estimates/estimated-fact.ts';
import { problem, type Problem } from '../problem.ts';
import type { DisclosureRules } from '../publishing/disclosure-rules.ts';
import { groupEstimates, type GroupedEstimates } from '../publishing/hiding/estimate-groups.ts';
import { keptOnceMade } from '../publishing/kept-once-made.ts';
import { isOfQuotes } from '../publishing/quotes/quote-series.ts';
import { LedgerFormError, readLedger, type Ledger } from '../publishing/series/ledger.ts';
import { answersByScope } from '../publishing/series/answers-by-scope.ts';
import type { KnownTold } from '../publishing/series/known-told.ts';
import { toldByCounts } from '../publishing/series/told-by-counts.ts';
import type { ToldGroup, ToldNow } from '../publishing/series/told-group.ts';
import { openLedgerReader, type LedgerReader } from '../publishing/series/told-of-ledger.ts';
import { writeFactsCsv } from '../snapshot/facts-csv.ts';
import type { AudienceList } from '../snapshot/audience-list.ts';
import type { Quote } from '../snapshot/quote.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { ledgerFile, readLedgerFile } from '../workspace/ledger-file.ts';
import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';
import type { CompiledStudy } from './compile-study.ts';
import { studyPeople } from './study-people.ts';

/** A version that is older than the one that is calculated, of any report. */
export interface EarlierVersion {
	readonly studies: readonly string[];
	readonly client: string;
	readonly report: string;
	readonly version: string;
	/** What it showed to each audience of its client; none where it could not be calculated. */
	readonly lists: Snapshot['audiences'];
	/** What it quoted of studies of which no ledger tells who wrote then. */
	readonly quotes: readonly Quote[];
	/** What it told of its studies; none where it is calculated from the same data. */
	readonly cards: Snapshot['card']['studies'];
	/** How later ones are compared with it; null where it is calculated from the same data. */
	readonly rule: 'ledger' | 'counts' | null;
	/** What it told, of the people who stand behind these estimates. */
	readonly toldTo: ToldTo;
}

type ToldTo = (
	estimates: readonly Estimate[],
	rulesOf: (study: string) => DisclosureRules,
) => readonly ToldGroup[];

/** What a version tells; no snapshot where it must not leave. */
interface Calculated {
	readonly toldTo: ToldTo;
	readonly snapshot: Snapshot | null;
}

/** What a version that was calculated from the data of now tells those after it; more is known then. */
export function toldToLater(told: () => readonly ToldNow[], known: KnownTold): ToldTo {
	return keptOnceMade(() => known.of(told()));
}

/** A version that was calculated from the data of now. */
export function calculatedVersion(
	report: ReportFolder,
	version: VersionFolder,
	studies: readonly string[],
	{ toldTo, snapshot }: Calculated,
): EarlierVersion {
	const lists = snapshot?.audiences ?? new Map<string, AudienceList>();
	return { ...nameOf(report, version), studies, lists, quotes: [], cards: [], rule: null, toldTo };
}

function nameOf(report: ReportFolder, version: VersionFolder) {
	return { client: report.report.client, report: report.id, version: version.id };
}

/** What earlier versions listed for an audience of a client, by `<report>/<version>`. */
export function listsBefore(
	earlier: readonly EarlierVersion[],
	client: string,
	audience: string,
): ReadonlyMap<string, AudienceList> {
	const own = earlier.filter((one) => one.client === client);
	return new Map(
		own.flatMap(({ report, version, lists }) => {
			const list = lists.get(audience);
			return list === undefined ? [] : [[`${report}/${version}`, list] as const];
		}),
	);
}

/** Reads the ledgers of released versions; one for each compilation. */
export interface EarlierDesk {
	/** A version that is not calculated again: what its ledgers tell, else the counts of its facts. */
	readonly releasedVersion: (
		report: ReportFolder,
		version: VersionFolder,
		snapshot: Snapshot,
		studies: readonly CompiledStudy[],
	) => { readonly earlier: EarlierVersion; readonly problems: readonly Problem[] };
}

export function openEarlierDesk(root: string): EarlierDesk {
	const readers = new Map<string, LedgerReader>();
	const readerOf = (study: CompiledStudy): LedgerReader | null => {
		const { id } = study.folder;
		const responses = study.read?.responses ?? null;
		const known = readers.get(id);
		if (known !== undefined || responses === null) return known ?? null;
		const people = studyPeople(responses, study.folder.study.panel);
		const made = openLedgerReader(id, people);
		readers.set(id, made);
		return made;
	};
	return {
		releasedVersion(report, version, snapshot, studies) {
			const facts = createHash('sha256').update(writeFactsCsv(snapshot.facts)).digest('hex');
			const read = studies.map((study) => ({
				study,
				reader: readerOf(study),
				...readLedgerOf(root, ledgerFile(study.folder, report.id, version.id), facts),
			}));
			const name = `${report.id}/${version.id}`;
			return {
				problems: read.flatMap(({ problems }) => problems),
				earlier: {
					studies: studies.map(({ folder }) => folder.id),
					...nameOf(report, version),
					lists: snapshot.audiences,
					quotes: quotesWithoutLedger(snapshot, read),
					cards: snapshot.card.studies,
					rule: read.every(({ ledger }) => ledger !== null) ? 'ledger' : 'counts',
					toldTo(estimates, rulesOf) {
						const grouped = groupEstimates(estimates, rulesOf);
						const answers = answersNow(grouped);
						const counted = toldByCounts(name, snapshot.facts, estimates, grouped);
						return read.flatMap(({ study, reader, ledger }) =>
							ledger !== null && reader !== null
								? reader(ledger, answers)
								: counted.filter((one) => one.study === study.folder.id),
						);
					},
				},
			};
		},
	};
}

function answersNow({ groups, peopleOf }: GroupedEstimates) {
	return answersByScope(
		groups.map(({ id, universe, where }) => ({
			universe,
			where,
			persons: peopleOf.get(id)?.persons() ?? null,
			answers: peopleOf.get(id)?.answers ?? null,
		})),
	);
}

/** Quotes of studies whose ledger does not tell who wrote. */
function quotesWithoutLedger(
	{ quotes }: Snapshot,
	read: readonly { readonly study: CompiledStudy; readonly ledger: Ledger | null }[],
): readonly Quote[] {
	const kept = new Set(
		read.flatMap(({ study, ledger }) =>
			ledger?.groups.some(({ universe }) => isOfQuotes(universe)) ? [study.folder.id] : [],
		),
	);
	return quotes.filter(({ study }) => !kept.has(study));
}

/** The ledger of a version, null where there is none for these facts. */
function readLedgerOf(
	root: string,
	file: string,
	facts: string,
): { readonly ledger: Ledger | null; readonly problems: readonly Problem[] } {
	const text = readLedgerFile(root, file);
	if (text === null) return { ledger: null, problems: [] };
	try {
		const ledger = readLedger(text);
		if (ledger.facts === facts) return { ledger, problems: [] };
		return { ledger: null, problems: [notItsOwn(file)] };
	} catch (error) {
		if (!(error instanceof LedgerFormError)) throw error;
		return { ledger: null, problems: [notOurs(file, error)] };
	}
}

const INSTEAD = 'Later versions are compared with the counts that were published instead.';

function notOurs(file: string, { line, message }: LedgerFormError): Problem {
	return problem({
		severity: 'warning',
		rule: 'ledger-form',
		file,
		line,
		message: `The private ledger is not as Kaiku wrote it: ${message}. ${INSTEAD}`,
		remedy: 'Take it back from a backup.',
	});
}

function notItsOwn(file: string): Problem {
	return problem({
		severity: 'warning',
		rule: 'ledger-of-other-facts',
		file,
		line: 1,
		message: `The private ledger belongs to other facts than those that are stored. ${INSTEAD}`,
		remedy: 'Take back the ledger and the snapshot of the same build.',
	});
}
