import { problem, type Problem } from '../problem.ts';
import type { WhyHiddenFrom } from '../publishing/audiences/audience-lists.ts';
import type { PeopleBehind } from '../publishing/hiding/people-behind.ts';
import type { Fact } from '../snapshot/fact.ts';
import { factCitation } from '../story/fact-citation.ts';
import { factExplanation, type FactExplanation } from '../story/fact-explanation.ts';
import { factHistory, type ToldBefore, type VersionOfHistory } from '../story/fact-history.ts';
import { viewIn } from '../story/view-in.ts';
import type { View } from '../story/view.ts';
import { nearestNames } from '../wording/nearest-names.ts';
import { chooseVersion, unknownAmong } from './choose-version.ts';
import { compileWorkspace } from './compile-workspace.ts';
import type { ReportFolder } from '../workspace/workspace.ts';
import type { Compiled, CompiledVersion } from './compiled.ts';
import type { GateWatch } from './gate-watch.ts';
import { seenByAudiences, type SeenByAudience } from './seen-by-audiences.ts';

/** A fact that somebody asks about. */
export interface FactQuestion {
	/** Ids. */
	readonly report: string;
	/** Undefined for the newest version. */
	readonly version: string | undefined;
	readonly fact: string;
	/** Of its labels; undefined for the report's first language. */
	readonly language: string | undefined;
	/** Whether who stands behind it and why it is hidden is asked for, which needs the data. */
	readonly isPrivate: boolean;
}

/** A fact of a version in words. */
export interface ExplainedFact {
	readonly compiled: CompiledVersion;
	readonly language: string;
	readonly explanation: FactExplanation;
	/** What this version and those before it told, newest first. */
	readonly history: readonly ToldBefore[];
	/** How to name the number for ever. */
	readonly citation: string;
	/** Whether the data of now gives what was published; null where it is not at hand. */
	readonly recomputed: 'same' | 'other' | null;
	/** Null where it was not asked for, or the data is not at hand. For a terminal, never for a file. */
	readonly behind: BehindFact | null;
}

/** How a fact comes through the gate by the data of now. Private. */
export interface BehindFact {
	/** As the data of now gives it, whatever was published; null where it is none of its facts. */
	readonly now: Fact | null;
	readonly people: readonly PeopleBehind[];
	/** In the order declared. */
	readonly audiences: readonly SeenByAudience[];
}

interface ExplainOutcome {
	/** Null where there is nothing of that name. */
	readonly explained: ExplainedFact | null;
	/** Errors only. */
	readonly problems: readonly Problem[];
}

/** Tells how a fact came about; a draft with its data at hand is calculated first. Writes nothing. */
export async function explainFact(root: string, question: FactQuestion): Promise<ExplainOutcome> {
	const { report, version, isPrivate } = question;
	const onlooker = watchFact(question);
	const compiled = await compileWorkspace(root, { report, watch: onlooker.watch });
	const errors = compiled.problems.filter(({ severity }) => severity === 'error');
	if (errors.length > 0) return { explained: null, problems: errors };
	const chosen = chooseVersion(compiled, report, version);
	if ('rule' in chosen) return { explained: null, problems: [chosen] };
	const fact = findFact(chosen, question.fact);
	if ('rule' in fact) return { explained: null, problems: [fact] };
	const { languages, numbers } = chosen.report.report;
	const language = question.language ?? languages[0] ?? 'en';
	if (!languages.includes(language)) {
		return { explained: null, problems: [unknownAmong('language', language, languages)] };
	}
	// The words are those of the terminal, the labels those of the report.
	const view = { ...viewIn(chosen.snapshot, 'en', numbers), language };
	const seen = onlooker.seen();
	const behind = seen === null || !isPrivate ? null : behindFact(seen, chosen, fact);
	return {
		explained: {
			compiled: chosen,
			language,
			explanation: factExplanation(view, fact),
			history: factHistory(view, fact, versionsUpTo(compiled, chosen)),
			citation: citationOf(view, fact, chosen),
			recomputed: seen === null ? null : isSame(seen.now, fact) ? 'same' : 'other',
			behind,
		},
		problems: isPrivate && behind === null ? [needsExports(chosen)] : [],
	};
}

/** The version and those before it, newest first; those that were taken back have no numbers. */
function versionsUpTo(
	{ versions, withdrawn }: Compiled,
	{ report, version }: CompiledVersion,
): readonly VersionOfHistory[] {
	const standing = new Map(versions.map((one) => [one.version, one]));
	const all = report.versions.slice(report.versions.indexOf(version));
	const gone = new Set(withdrawn.map((one) => one.version));
	return all.flatMap((one) => {
		const compiled = standing.get(one);
		if (compiled === undefined && !gone.has(one)) return [];
		const { numbers } = compiled?.report.report ?? report.report;
		return [
			{
				id: one.id,
				date: one.version.date,
				status: one.version.status,
				supersededBy: correctionOf(report, one.id),
				view: compiled === undefined ? null : viewIn(compiled.snapshot, 'en', numbers),
			},
		];
	});
}

function correctionOf({ versions }: ReportFolder, id: string): string {
	const standing = versions.filter(({ withdrawn }) => withdrawn === null);
	return standing.find(({ version }) => version.supersedes === id)?.id ?? '';
}

function citationOf(view: View, fact: Fact, { report, version }: CompiledVersion): string {
	const { title } = report.report;
	return factCitation(view, fact, {
		report: title[view.language] ?? report.id,
		reportId: report.id,
		version: version.id,
		date: version.version.date,
		status: version.version.status,
	});
}

/** As far as a reader is told of it. */
function isSame(now: Fact | null, { status, value, low, high, n }: Fact): boolean {
	if (now === null) return false;
	return (
		now.status === status &&
		now.value === value &&
		now.low === low &&
		now.high === high &&
		now.n === n
	);
}

/** What is taken of a version that passes the gate, and nothing else of it. */
interface Seen {
	readonly now: Fact | null;
	readonly people: readonly PeopleBehind[];
	/** By id of the audience. */
	readonly why: ReadonlyMap<string, WhyHiddenFrom | null>;
}

/** Looks on for one fact. */
function watchFact({ report, version, fact: id, isPrivate }: FactQuestion) {
	let seen: Seen | null = null;
	const watch: GateWatch = {
		report,
		version,
		see({ peopleBehind }, { facts, lists, whyHidden }) {
			seen = {
				now: facts.find((one) => one.id === id) ?? null,
				people: isPrivate ? peopleBehind(id) : [],
				why: new Map(
					isPrivate ? [...lists.keys()].map((audience) => [audience, whyHidden(audience, id)]) : [],
				),
			};
		},
	};
	return { watch, seen: (): Seen | null => seen };
}

function behindFact({ now, people, why }: Seen, compiled: CompiledVersion, fact: Fact): BehindFact {
	const whyHidden = (audience: string) => why.get(audience) ?? null;
	return { now, people, audiences: seenByAudiences(compiled, fact, whyHidden) };
}

const MOST_NEAR = 5;

function findFact({ snapshot: { facts } }: CompiledVersion, id: string): Fact | Problem {
	const found = facts.find((one) => one.id === id);
	if (found) return found;
	const ids = facts.map((one) => one.id);
	return unknownAmong('fact', id, nearestNames(id, ids, MOST_NEAR));
}

function needsExports({ version }: CompiledVersion): Problem {
	return problem({
		severity: 'error',
		rule: 'needs-exports',
		file: version.yaml.file,
		value: version.id,
		message: `Who stands behind a number of ${version.id}, and why it is hidden, is worked out from the answers, and the exports are not at hand.`,
		remedy: 'Put the exports where study.yaml names them.',
	});
}
