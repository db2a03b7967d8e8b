import { basename } from 'node:path/posix';
import { grantOf } from '../audiences/grant.ts';
import type { Study } from '../codebook/study-schema.ts';
import { estimate } from '../estimates/estimate.ts';
import { presentGroups } from '../estimates/present-groups.ts';
import { metricsByQuestion } from '../metrics/question-metrics.ts';
import { buildPlan } from '../plan/build-plan.ts';
import { problem, type Problem } from '../problem.ts';
import { audienceLists } from '../publishing/audiences/audience-lists.ts';
import { buildSnapshotCard } from '../publishing/build-snapshot-card.ts';
import { publish } from '../publishing/publish.ts';
import { publishingRules } from '../publishing/publishing-rules.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { readStoredSnapshot } from '../workspace/stored-snapshot.ts';
import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';
import type { CompiledStudy } from './compile-study.ts';
import { KAIKU_VERSION } from './kaiku-version.ts';
import { missingLists } from './missing-lists.ts';

/** The snapshot of a version and where it came from. */
export interface VersionSnapshot {
	readonly snapshot: Snapshot | null;
	readonly isCalculated: boolean;
	readonly problems: readonly Problem[];
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
): VersionSnapshot {
	const isLeft = version.version.status === 'released' || version.withdrawn !== null;
	const isWhole = studies.length === report.report.studies.length;
	if (!isLeft && isWhole && studies.every(({ read }) => read !== null)) {
		return { ...calculate(report, version, studies), isCalculated: true };
	}
	const stored = readStoredSnapshot(root, version.folder);
	if (stored !== null) {
		return 'rule' in stored
			? { snapshot: null, isCalculated: false, problems: [stored] }
			: {
					snapshot: stored,
					isCalculated: false,
					problems: missingLists(report, version, stored),
				};
	}
	const missing = version.withdrawn === null ? [nothingToShow(version)] : [];
	return { snapshot: null, isCalculated: false, problems: missing };
}

/*
 *   responses ──1 plan──▶ metric × cut × comparison ──2 estimate──▶ estimates ──3 gate──▶ facts ──4──▶ snapshot
 *                                                                       └──5 by grant──▶ lists of audiences ─┘
 */
function calculate(
	{ report }: ReportFolder,
	{ id, version, yaml }: VersionFolder,
	studies: readonly CompiledStudy[],
): Pick<VersionSnapshot, 'snapshot' | 'problems'> {
	const ready = studies.flatMap(withResponses);
	if (ready.length < studies.length) return { snapshot: null, problems: [] };
	// 1
	const inputs = ready.map(({ study, read, responses, weights }) => ({
		study,
		groups: presentGroups(responses),
		breaks: read.breaks,
		weightings: weights.others,
	}));
	const plan = buildPlan(inputs, report, version);
	// 2
	const estimates = ready.flatMap(({ study, responses, frame, themes, weights: { weightings } }) =>
		estimate(plan, { study, responses, frame, weightings, themes }),
	);
	// 3
	const rules = new Map(ready.map(({ study }) => [study.id, publishingRules(study)]));
	const published = publish(estimates, rules);
	const told = published.breaches.map((facts) => breach(yaml.file, facts));
	if (told.length > 0) return { snapshot: null, problems: told };
	// 4
	const card = buildSnapshotCard({
		kaiku: KAIKU_VERSION,
		report,
		version: id,
		waves: version.waves,
		published,
		studies: ready.map(({ study, read, responses, weights }) => ({
			study,
			weighting: weights.groups,
			hasAccounts: responses.account !== null,
			metrics: metricsByQuestion(study),
			sources: sourcesOf(study, read),
			waves: read.waves,
			withoutWave: read.withoutWave,
			breaks: read.breaks,
		})),
	});
	// 5
	const { facts } = published;
	const grants = report.audiences.map((audience) => grantOf(audience, card));
	const { lists, breaches } = audienceLists({ estimates, facts, rules }, grants);
	const problems = breaches.map((one) => breach(yaml.file, one.facts, one.audience));
	return problems.length > 0
		? { snapshot: null, problems }
		: { snapshot: { card, facts, audiences: lists }, problems };
}

/** What is at hand of a study whose responses could be read. */
function withResponses({ folder, read, frame, themes, weights }: CompiledStudy) {
	if (!read?.responses) return [];
	return [{ study: folder.study, read, frame, themes, weights, responses: read.responses }];
}

/** An export from outside the workspace is named without its folders. */
function sourcesOf(study: Study, { sources }: NonNullable<CompiledStudy['read']>) {
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

const NAMED_FACTS = 8;

/** What is shown tells too much of somebody; only ids are named, never a number. */
function breach(file: string, facts: readonly string[], audience = ''): Problem {
	const named = facts.slice(0, NAMED_FACTS).join(', ');
	const byWhom = audience === '' ? '' : ` by the audience ${audience}`;
	const more = facts.length > NAMED_FACTS ? ` and ${facts.length - NAMED_FACTS} others` : '';
	return problem({
		severity: 'error',
		rule: 'disclosure',
		file,
		line: 1,
		message: `Too few people could be found${byWhom} from these facts together: ${named}${more}.`,
		remedy: 'Leave out a cut that they come from, or raise thresholds.respondents.',
	});
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
