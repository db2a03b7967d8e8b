import { basename } from 'node:path/posix';
import type { Study } from '../codebook/study-schema.ts';
import { estimate } from '../estimates/estimate.ts';
import type { Estimate } from '../estimates/estimated-fact.ts';
import { presentGroups } from '../estimates/present-groups.ts';
import type { ReadResponses } from '../intake/read-responses.ts';
import { metricsByQuestion } from '../metrics/question-metrics.ts';
import { buildPlan } from '../plan/build-plan.ts';
import { problem, type Problem } from '../problem.ts';
import { buildSnapshotCard } from '../publishing/build-snapshot-card.ts';
import type { StudyReceipts } from '../publishing/build-snapshot-study.ts';
import { publish } from '../publishing/publish.ts';
import { publishingRules, type PublishingRules } from '../publishing/publishing-rules.ts';
import type { ToldGroup, ToldNow } from '../publishing/series/told-group.ts';
import type { EarlierVersion as EarlierOnCard } from '../snapshot/card-parts.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { readStoredSnapshot } from '../workspace/stored-snapshot.ts';
import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';
import type { CompiledStudy } from './compile-study.ts';
import { decidingRoles } from '../weighting/decision-weights.ts';
import { breach, notAudited } from './disclosure-problems.ts';
import { listsBefore, type EarlierVersion } from './earlier-versions.ts';
import { isWatched, type GateWatch } from './gate-watch.ts';
import { KAIKU_VERSION } from './kaiku-version.ts';
import { listAudiences } from './list-audiences.ts';
import { missingLists } from './missing-lists.ts';
import type { MatchedQuotes } from './report-quotes.ts';
import { versionQuotes } from './version-quotes.ts';

/** The snapshot of a version and where it came from. */
export interface VersionSnapshot {
	readonly snapshot: Snapshot | null;
	readonly isCalculated: boolean;
	/** What it tells of people, where it was calculated. */
	readonly told: () => readonly ToldNow[];
	readonly problems: readonly Problem[];
}

/** What a version is calculated beside. */
export interface Beside {
	/** Versions before it that read one of its studies, the oldest first. */
	readonly earlier: readonly EarlierVersion[];
	readonly quotes: MatchedQuotes;
	/** Who looks on while it passes the gate. */
	readonly watch?: GateWatch | undefined;
}

/**
 * The facts of one version: calculated where the data of all its studies is at hand, else as they
 * were stored. A released version is never calculated again, nor is a withdrawn one, which may have
 * no facts: they are read only because they count as told.
 */
export function compileVersion(
	root: string,
	report: ReportFolder,
	version: VersionFolder,
	studies: readonly CompiledStudy[],
	beside: Beside,
): VersionSnapshot {
	const isLeft = version.version.status === 'released' || version.withdrawn !== null;
	const isWhole = studies.length === report.report.studies.length;
	const isReady = isWhole && studies.every(({ read }) => read !== null);
	if (!isLeft && isReady) {
		return { ...calculate(report, version, studies, beside), isCalculated: true };
	}
	if (isReady && beside.watch !== undefined && isWatched(beside.watch, report, version)) {
		calculate(report, version, studies, beside);
	}
	const stored = readStoredSnapshot(root, version.folder);
	if (stored !== null) {
		return 'rule' in stored
			? { snapshot: null, isCalculated: false, told: nothingTold, problems: [stored] }
			: {
					snapshot: stored,
					isCalculated: false,
					told: nothingTold,
					problems: missingLists(report, version, stored),
				};
	}
	const missing = version.withdrawn === null ? [nothingToShow(version)] : [];
	return { snapshot: null, isCalculated: false, told: nothingTold, problems: missing };
}

/*
 *   responses ──1 plan──▶ metric × cut × comparison ──2 estimate──▶ estimates ──3 gate──▶ facts ──4──▶ snapshot
 *                                                                       └──5 by grant──▶ lists of audiences ─┘
 */
function calculate(
	of: ReportFolder,
	folder: VersionFolder,
	studies: readonly CompiledStudy[],
	{ earlier, quotes: matched, watch }: Beside,
): Omit<VersionSnapshot, 'isCalculated'> {
	const { report } = of;
	const { id, version, yaml } = folder;
	const ready = studies.flatMap(withResponses);
	if (ready.length < studies.length) return { snapshot: null, told: nothingTold, problems: [] };
	// 1
	const plan = buildPlan(ready.map(inputOf), report, version, of);
	// 2
	const estimates = ready.flatMap(({ study, responses, frame, themes, weights: { weightings } }) =>
		estimate(plan, { study, responses, frame, weightings, themes }),
	);
	// 3
	const rules = new Map(
		ready.map(({ study }) => [study.id, publishingRules(study, decidingRoles(study))]),
	);
	const before = toldBefore(earlier, estimates, rules);
	const published = publish(estimates, rules, before);
	const breaches = published.breaches.map((facts) => breach(yaml.file, facts));
	if (breaches.length > 0) return { snapshot: null, told: nothingTold, problems: breaches };
	const { facts } = published;
	const quotedBefore = earlier.flatMap((one) => one.quotes);
	const quoted = versionQuotes(matched, folder, studies, before, quotedBefore);
	const { quotes, problems: refused, told: toldByQuotes } = quoted(facts, {});
	const told = () => [...published.told(), ...toldByQuotes];
	// 4
	const card = buildSnapshotCard({
		kaiku: KAIKU_VERSION,
		report,
		version: id,
		waves: version.waves,
		earlier: rulesOfSeries(report.id, earlier),
		published,
		studies: ready.map((one) => receiptsOf(one, earlier)),
	});
	// 5
	const listsOf = (audience: string) => listsBefore(earlier, report.client, audience);
	const gated = { report, card, estimates, facts, rules, quotes, quoted };
	const listed = listAudiences({ ...gated, told: before, listsOf });
	if (watch !== undefined && isWatched(watch, of, folder)) watch.see(published, listed);
	const problems = listed.breaches.map((one) => breach(yaml.file, one.facts, one.audience));
	const unaudited = notAudited(yaml.file, [...published.unaudited, ...listed.unaudited]);
	return problems.length > 0
		? { snapshot: null, told: nothingTold, problems }
		: {
				snapshot: { card, facts, audiences: listed.lists, quotes },
				told,
				problems: [...refused, ...unaudited],
			};
}

/** What all earlier versions told of these studies, of the people of now. */
function toldBefore(
	earlier: readonly EarlierVersion[],
	estimates: readonly Estimate[],
	rules: ReadonlyMap<string, PublishingRules>,
): readonly ToldGroup[] {
	const rulesOf = (study: string) => {
		const own = rules.get(study);
		if (own === undefined) throw new Error(`the study ${study} has no publishing rules`);
		return own.disclosure;
	};
	return earlier
		.flatMap(({ toldTo }) => toldTo(estimates, rulesOf))
		.filter(({ study }) => rules.has(study));
}

/** How each released version was compared with; those of other reports are not named. */
function rulesOfSeries(
	report: string,
	earlier: readonly EarlierVersion[],
): readonly EarlierOnCard[] {
	const told = earlier.flatMap((one): EarlierOnCard[] =>
		one.rule === null
			? []
			: [{ ...(one.report === report ? { version: one.version } : {}), rule: one.rule }],
	);
	const distinct = new Map(told.map((one) => [JSON.stringify(one), one]));
	return [...distinct.values()];
}

type ReadyStudy = ReturnType<typeof withResponses>[number];

/** What is at hand of a study whose responses could be read. */
function withResponses({ folder, read, frame, themes, weights }: CompiledStudy) {
	if (!read?.responses) return [];
	return [{ study: folder.study, read, frame, themes, weights, responses: read.responses }];
}

/** What the plan must know of a study. */
function inputOf({ study, read, responses, weights }: ReadyStudy) {
	return {
		study,
		groups: presentGroups(responses),
		breaks: read.breaks,
		weightings: weights.others,
	};
}

/** What the card tells of a study. */
function receiptsOf(
	{ study, read, responses, weights }: ReadyStudy,
	earlier: readonly EarlierVersion[],
): StudyReceipts {
	return {
		study,
		weighting: weights.groups,
		hasAccounts: responses.account !== null,
		metrics: metricsByQuestion(study),
		sources: sourcesOf(study, read),
		waves: read.waves,
		withoutWave: read.withoutWave,
		breaks: read.breaks,
		before: earlier.flatMap(({ cards }) => cards.filter(({ id }) => id === study.id)),
	};
}

/** An export from outside the workspace is named without its folders. */
function sourcesOf(study: Study, { sources }: ReadResponses) {
	return sources.map(({ file, sha256, format, receipt }) => ({
		file: file.startsWith('../') ? basename(file) : file,
		sha256,
		format,
		recruitment: recruitmentOf(study, file),
		receipt,
	}));
}

function recruitmentOf({ sources }: Study, file: string): string {
	return sources.find((source) => source.file === file)?.recruitment ?? '';
}

function nothingTold(): readonly ToldNow[] {
	return [];
}

function nothingToShow({ yaml, id }: VersionFolder): Problem {
	return problem({
		severity: 'error',
		rule: 'no-snapshot',
		file: yaml.file,
		line: 1,
		message: `There is neither data nor a snapshot to show ${id} from.`,
		remedy: 'Put the exports where study.yaml names them, or commit the snapshot.',
	});
}
