import type { Study } from '../codebook/study-schema.ts';
import type { TrendBreak } from '../codebook/trend-break.ts';
import type { Receipt, SnapshotSource, SnapshotStudy } from '../snapshot/snapshot.ts';
import { buildSnapshotNames } from './build-snapshot-names.ts';
import { buildSnapshotQuestion } from './build-snapshot-question.ts';
import { buildSnapshotWeighting, type WeightedGroup } from './build-snapshot-weighting.ts';
import { idAsLabel } from './id-as-label.ts';
import type { StricterThresholds } from './audiences/audience-rules.ts';
import { NO_RECEIPT, toldReceipt } from './told-receipt.ts';

/** An export with the waves that it has records of. */
export interface ExportOfWaves {
	readonly source: SnapshotSource;
	/** Ids, '' for records in no wave; none where it has no record. */
	readonly waves: readonly string[];
}

/** A codebook with what reading its exports told. */
export interface StudyReceipts {
	readonly study: Study;
	/** Whether responses tell their account. */
	readonly hasAccounts: boolean;
	/** Ids of the metrics that customers' answers to a question are told by, by question id. */
	readonly metrics: ReadonlyMap<string, readonly string[]>;
	/** In the order of the codebook. */
	readonly exports: readonly ExportOfWaves[];
	/** By wave id; a wave without one read nothing. */
	readonly waves: ReadonlyMap<string, Receipt>;
	/** Of records in no wave. */
	readonly withoutWave?: Receipt;
	/** Where the files of a wave ask otherwise than those before. */
	readonly breaks?: readonly TrendBreak[];
	/** Accounts that its facts are about, by id. */
	readonly accounts?: NonNullable<SnapshotStudy['accounts']>;
	/** How the contact list was looked at, where facts tell of it. */
	readonly contactList?: SnapshotStudy['contactList'];
	/** How groups of answers are weighted. */
	readonly weighting?: readonly WeightedGroup[];
	/** Thresholds of the report's strictest audience, where one asks for more than the study. */
	readonly strictest?: StricterThresholds;
	/** What earlier versions that are not calculated again told of the study. */
	readonly before?: readonly SnapshotStudy[];
}

/** What a snapshot tells of a study, with the waves that the version reads, newest first. */
export function buildSnapshotStudy(
	{
		study,
		hasAccounts,
		metrics,
		exports,
		waves,
		withoutWave,
		breaks = [],
		weighting = [],
		strictest = {},
		before = [],
		...lists
	}: StudyReceipts,
	read: readonly string[],
): SnapshotStudy {
	const { id, title, organisation, fictional, languages, confidentiality } = study;
	const { thresholds, panel, headline, relevant_change: relevantChange } = study;
	const least = leastOf(thresholds, strictest);
	const receipts = toldReceipts({ least, waves, before, withoutWave }, read);
	const told = weighting.filter(({ wave }) => !receipts.untold.has(wave));
	const broken = breaksAmong(study, breaks, read);
	return {
		id,
		title,
		organisation,
		fictional,
		languages,
		confidentiality,
		...(study.survey ? { survey: study.survey } : {}),
		thresholds,
		hasAccounts,
		panel,
		weights: study.weights.kind,
		weighting: buildSnapshotWeighting(told, least, read),
		waves: wavesOf(study, read, receipts.ofWave),
		...receipts.others,
		...(broken.length > 0 ? { breaks: broken } : {}),
		questions: study.questions.map((question) =>
			buildSnapshotQuestion(study, question, metrics.get(question.id) ?? []),
		),
		...buildSnapshotNames(study),
		...listsOf(lists),
		headline,
		...(Object.values(relevantChange).some((one) => one !== undefined) ? { relevantChange } : {}),
		sources: sourcesOf(exports, read, receipts.ofSource),
	};
}

/** Those that the receipts of the version count records of, and those without any. */
function sourcesOf(
	exports: readonly ExportOfWaves[],
	read: readonly string[],
	receiptOf: (source: SnapshotSource) => Receipt,
): readonly SnapshotSource[] {
	return exports
		.filter(
			({ waves }) => waves.length === 0 || waves.some((wave) => wave === '' || read.includes(wave)),
		)
		.map(({ source }) => ({ ...source, receipt: receiptOf(source) }));
}

/** There is one receipt, which every audience that sees the method may read. */
function leastOf(
	{ respondents, accounts }: Study['thresholds'],
	strictest: StricterThresholds,
): Pick<Study['thresholds'], 'respondents' | 'accounts'> {
	return {
		respondents: Math.max(respondents, strictest.respondents ?? 0),
		accounts: Math.max(accounts, strictest.accounts ?? 0),
	};
}

/** What facts are about, where any is. */
function listsOf({
	accounts = [],
	contactList,
}: Pick<StudyReceipts, 'accounts' | 'contactList'>): Pick<
	SnapshotStudy,
	'accounts' | 'contactList'
> {
	return {
		...(accounts.length > 0 ? { accounts } : {}),
		...(contactList ? { contactList } : {}),
	};
}

type ReceiptsOf = Pick<StudyReceipts, 'waves'> & {
	readonly least: { readonly respondents: number };
	readonly withoutWave: Receipt | undefined;
	readonly before: readonly SnapshotStudy[];
};

/** Receipts as they may be published beside what earlier versions told, and waves of which none is. */
function toldReceipts({ least, waves, withoutWave, before }: ReceiptsOf, read: readonly string[]) {
	const told = (receipt: Receipt, earlier: (card: SnapshotStudy) => Receipt | undefined) =>
		toldReceipt(
			receipt,
			least.respondents,
			before.flatMap((card) => earlier(card) ?? []),
		);
	const ofWave = (wave: string) =>
		told(
			waves.get(wave) ?? NO_RECEIPT,
			(card) => card.waves.find(({ id }) => id === wave)?.receipt,
		);
	const isRead = (wave: string) => (waves.get(wave)?.read ?? 0) > 0;
	return {
		ofWave,
		ofSource: ({ file, receipt }: SnapshotSource) =>
			told(receipt, (card) => card.sources.find((one) => one.file === file)?.receipt),
		others:
			withoutWave === undefined || withoutWave.read === 0
				? {}
				: { withoutWave: told(withoutWave, (card) => card.withoutWave) },
		untold: new Set(read.filter((wave) => isRead(wave) && ofWave(wave).read === 0)),
	};
}

/** Breaks at waves that the version reads, before which it reads another. */
function breaksAmong(
	{ waves }: Study,
	breaks: readonly TrendBreak[],
	read: readonly string[],
): readonly TrendBreak[] {
	const starts = new Map(waves.map(({ id, start }) => [id, start]));
	const first = read.reduce((least, id) => {
		const start = starts.get(id) ?? least;
		return start < least ? start : least;
	}, '9999');
	return breaks.filter(({ wave }) => read.includes(wave) && (starts.get(wave) ?? first) > first);
}

function wavesOf(
	study: Study,
	read: readonly string[],
	receiptOf: (wave: string) => Receipt,
): SnapshotStudy['waves'] {
	return read.flatMap((id) => {
		const wave = study.waves.find((one) => one.id === id);
		if (wave === undefined) return [];
		const { start, end, mode, breaks } = wave;
		return {
			id,
			label: wave.label ?? idAsLabel(study, id),
			start,
			end,
			mode,
			invited: wave.invited ?? null,
			breaks,
			receipt: receiptOf(id),
		};
	});
}
