import { join, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Site } from '../audiences/site.ts';
import { assembleSites } from '../pipeline/assemble-sites.ts';
import {
	calculateWorkspace,
	finishWorkspace,
	type CalculatedWorkspace,
} from '../pipeline/compile-workspace.ts';
import type { AskedSite } from '../pipeline/asked-audiences.ts';
import type { Pause } from '../pipeline/compile-options.ts';
import type { Compiled } from '../pipeline/compiled.ts';
import type { CheckedTexts, ServedSite } from '../pipeline/serve-site.ts';
import { hasError } from '../problem.ts';
import type { KeptWork } from '../publishing/kept-work.ts';
import { awaitedEdits } from './awaited-edits.ts';
import { problemLines, tellProblems } from './print-problems.ts';
import { QuietWork } from './quiet-work.ts';
import type { Terminal } from './terminal.ts';

/** Several files saved together are one change. */
const SETTLE_MS = 20;

/** What other audiences see is made when nothing was saved or asked for during this time. */
const QUIET_MS = 1500;

const STAYS = 'The pages show the last good state until this is mended.';

/** Whose site is served: the first of the client, or of all, where left out. */
export interface ChosenAudience {
	readonly client?: string;
	readonly as?: string;
}

/** What is being served, from where and to whom. */
interface Session {
	readonly served: ServedSite;
	readonly workspace: string;
	readonly options: ChosenAudience;
	readonly terminal: Terminal;
	/** What one compilation leaves to the next. */
	readonly kept: KeptWork;
	/** Collects memory; nothing is shown meanwhile. */
	readonly collect: () => void;
}

/** A site and the commentary in it. */
interface ShownSite {
	readonly site: Site;
	readonly texts: CheckedTexts;
}

/** What is told of a workspace, and whether of every audience. */
interface Known {
	readonly calculated: CalculatedWorkspace;
	readonly isOfAll: boolean;
}

/**
 * Tells open pages of each edit and compiles again, after one of commentary only what comes after the
 * snapshots: first for the site that is served, and when it is quiet for all; then memory is collected. A
 * mistake is told in the terminal and over the page, and the last good state stays or comes back.
 */
export function followEdits(session: Session, first: CalculatedWorkspace, good: ShownSite): void {
	const { served, workspace, terminal } = session;
	const known = { calculated: first, isOfAll: true };
	const state: SessionState = { known, good, shown: good, isNewest: true };
	let running: Promise<void> = Promise.resolve();
	let settling: NodeJS.Timeout | undefined;
	let quiet: NodeJS.Timeout | undefined;
	let isOnlyCommentary = true;
	const awaited = awaitedEdits(served, workspace);
	const quietWork = new QuietWork();
	const next = (work: () => Promise<unknown>): void => {
		running = running.then(work).then(
			() => undefined,
			(error: unknown) => {
				isOnlyCommentary = false;
				terminal.tell(String(error));
				served.tell([String(error)]);
			},
		);
	};
	const whenQuiet = (work: () => Promise<unknown>): void => {
		clearTimeout(quiet);
		quiet = setTimeout(() => {
			quiet = undefined;
			next(work);
		}, QUIET_MS).unref();
	};
	whenQuiet(quietWork.plan(thenCollect(session, (pause) => makeReady(session, state, pause))));
	const showEdit = async (): Promise<boolean> => {
		const show = (pause: Pause) => showWhole(session, state, pause);
		const showAll = quietWork.plan(show);
		const showQuietly = quietWork.plan(thenCollect(session, show));
		const isQuick = isOnlyCommentary && !hasError(state.known.calculated.problems);
		isOnlyCommentary = true;
		if (!(await showServed(session, state, isQuick))) return showAll();
		whenQuiet(showQuietly);
		return true;
	};
	served.onRequest(() => quiet?.refresh());
	served.onChange((path, event) => {
		if (!isSource(path, workspace)) return;
		quietWork.leave();
		awaited.notice(path, event);
		if (event !== 'change' || !path.endsWith('.mdx')) isOnlyCommentary = false;
		clearTimeout(quiet);
		quiet = undefined;
		clearTimeout(settling);
		settling = setTimeout(() => next(() => awaited.show(showEdit)), SETTLE_MS);
	});
}

/** The same, and then memory is collected, but not where something was saved meanwhile. */
function thenCollect(
	{ collect }: Session,
	work: (pause: Pause) => Promise<void>,
): (pause: Pause) => Promise<void> {
	return async (pause) => {
		await work(pause);
		await pause();
		collect();
	};
}

/** What a session knows and shows. */
interface SessionState {
	known: Known;
	/** The last state that was seen to be without an error for anybody. */
	good: ShownSite;
	shown: ShownSite;
	/** Whether what is shown was made of the newest edit. */
	isNewest: boolean;
}

/** Makes what is made of the served site alone while nothing is asked for, so that the first edit finds it. */
async function makeReady(
	{ workspace, kept }: Session,
	{ good }: SessionState,
	pause: Pause,
): Promise<void> {
	const asked: AskedSite = good.site;
	const calculated = await calculateWorkspace(workspace, { kept, asked, pause });
	await finishWorkspace(workspace, calculated, { kept, asked, pause });
}

/** Shows the served site as it is now; false where something is wrong with it, and nothing is told yet. */
async function showServed(
	session: Session,
	state: SessionState,
	isOnlyCommentary: boolean,
): Promise<boolean> {
	const { workspace, kept, served } = session;
	const asked: AskedSite = state.good.site;
	state.isNewest = false;
	if (!isOnlyCommentary) {
		// Pages are answered between two versions.
		const calculated = await calculateWorkspace(workspace, { kept, asked, pause: setImmediate });
		state.known = { calculated, isOfAll: false };
	}
	const compiled = await finishWorkspace(workspace, state.known.calculated, { kept, asked });
	const site = chosenSite(assembleSites(compiled), { client: asked.client, as: asked.audience });
	if (hasError(compiled.problems) || !site) return false;
	state.shown = { site, texts: checkedTexts(compiled, workspace) };
	state.isNewest = true;
	served.show(state.shown.site, state.shown.texts);
	return true;
}

/** Compiles for all audiences and tells what is wrong; with an error the last good state is shown. */
async function showWhole(session: Session, state: SessionState, pause: Pause): Promise<void> {
	const { workspace, kept, served, options, terminal } = session;
	if (!state.known.isOfAll) {
		const calculated = await calculateWorkspace(workspace, { kept, pause });
		state.known = { calculated, isOfAll: true };
	}
	const compiled = await finishWorkspace(workspace, state.known.calculated, { kept, pause });
	// What was edited since is told instead.
	await pause();
	const problems = compiled.problems.filter(({ severity }) => severity !== 'note');
	tellProblems(problems, terminal);
	const site = chosenSite(assembleSites(compiled), options);
	if (!hasError(problems) && site) {
		const whole = { site, texts: checkedTexts(compiled, workspace) };
		if (!state.isNewest) served.show(whole.site, whole.texts);
		state.good = state.shown = whole;
		return;
	}
	const errors = problems.filter(({ severity }) => severity === 'error');
	terminal.tell(STAYS);
	if (state.isNewest && state.shown !== state.good) {
		served.show(state.good.site, state.good.texts);
		state.shown = state.good;
	}
	served.tell([STAYS, ...problemLines(errors, 'text')]);
}

/** The site of an audience, where there is one. */
export function chosenSite(
	sites: readonly Site[],
	{ client, as }: ChosenAudience,
): Site | undefined {
	return sites.find(
		(one) =>
			(client === undefined || one.client === client) && (as === undefined || one.audience === as),
	);
}

/** Commentary as it was checked, by its absolute path with `/`. */
export function checkedTexts({ versions }: Compiled, workspace: string): CheckedTexts {
	return new Map(
		versions.flatMap(({ commentary }) =>
			commentary.map(({ text, parsed: { file } }): [string, string] => [
				join(workspace, file).replaceAll('\\', '/'),
				text,
			]),
		),
	);
}

/** Settings, exports and commentary; not what Kaiku itself writes. */
function isSource(path: string, workspace: string): boolean {
	const isInside = ['data', 'reports'].some((folder) =>
		path.startsWith(join(workspace, folder) + sep),
	);
	return isInside && !path.includes(`${sep}snapshot${sep}`) && !path.includes(`${sep}.kaiku${sep}`);
}
