import { relative } from 'node:path';
import type { FileEvent } from '../pipeline/file-events.ts';
import type { ServedSite } from '../pipeline/serve-site.ts';

const DONE: Readonly<Record<FileEvent, string>> = {
	change: 'edited',
	add: 'added',
	unlink: 'removed',
};

/** What happened to files, by path, in the order in which it was noticed. */
type Edits = ReadonlyMap<string, FileEvent>;

/** The edits that no page shows yet. */
export interface AwaitedEdits {
	/** Tells open pages of one more. */
	notice(path: string, event: FileEvent): void;
	/**
	 * Pages wait no longer than this work for what was noticed before, unless it says that it was left, and
	 * go on waiting for the rest.
	 */
	show(work: () => Promise<boolean>): Promise<void>;
}

/**
 * Some edits take seconds, in which a page would look as if nothing had been noticed; so it is told at once
 * what it waits for, and that the wait is over however the work ends.
 */
export function awaitedEdits(
	served: Pick<ServedSite, 'awaitNewer' | 'awaitNothing'>,
	workspace: string,
): AwaitedEdits {
	let begun: Edits = new Map();
	let noticed = new Map<string, FileEvent>();
	const tell = (): void =>
		served.awaitNewer(waitingWords(new Map([...begun, ...noticed]), workspace));
	return {
		notice(path, event) {
			noticed.set(path, event);
			tell();
		},
		async show(work) {
			begun = noticed;
			noticed = new Map();
			let isDone = true;
			try {
				isDone = await work();
			} finally {
				if (!isDone) noticed = new Map([...begun, ...noticed]);
				begun = new Map();
				if (noticed.size > 0) tell();
				else served.awaitNothing();
			}
		},
	};
}

/** `data/a/study.yaml and 2 more files were edited. This page is being made again.` */
function waitingWords(edits: Edits, workspace: string): string {
	const [first = ''] = edits.keys();
	const [done = '', ...others] = new Set(Array.from(edits.values(), (event) => DONE[event]));
	const more = edits.size - 1;
	const also = more === 0 ? '' : ` and ${more} more ${more === 1 ? 'file' : 'files'}`;
	const name = relative(workspace, first).replaceAll('\\', '/');
	const was = `${more === 0 ? 'was' : 'were'} ${others.length === 0 ? done : 'changed'}`;
	return `${name}${also} ${was}. This page is being made again.`;
}
