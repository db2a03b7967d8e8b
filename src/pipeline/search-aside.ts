import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Leak } from '../leakscan/leak.ts';
import type { Learnt } from '../leakscan/leak-scan.ts';
import type { Wanted } from '../leakscan/leak-search.ts';
import type { SiteFile } from '../leakscan/site-file.ts';
import type { Answered, Asked } from './search-thread.ts';

/** Fewer files are searched before a second thread has started. */
const FEWEST_FILES = 60;
/** Files that the second thread is handed before it has answered of the first of them. */
const MOST_WAITING = 2;

/** Searches files in this thread and a second one, which takes each file that it comes to first. */
export class SearchAside {
	private readonly worker: Worker | null;
	private found = new Map<number, readonly Leak[]>();
	private learnt: Learnt | null = null;
	private waiting = 0;
	private failure: Error | null = null;
	private wake: () => void = () => undefined;

	/** @param files of few all is done in this thread */
	constructor(files: number) {
		const isWorth = files >= FEWEST_FILES && availableParallelism() > 1;
		this.worker = isWorth
			? new Worker(new URL('./search-thread.ts', import.meta.url), { execArgv: [] })
			: null;
		this.worker?.on('message', (answered: Answered) => this.take(answered));
		this.worker?.on('error', (error) => this.fail(error));
		this.worker?.on('exit', () => this.fail(new Error('The thread of the search ended early.')));
	}

	/**
	 * Leaks of each file in the order of files, whichever thread found them.
	 * @param ask of the second thread
	 * @param own what this thread does with a file that it takes itself
	 */
	async share(
		files: readonly string[],
		ask: 'learn' | 'search',
		read: (name: string) => SiteFile,
		own: (file: SiteFile) => readonly Leak[],
	): Promise<readonly Leak[]> {
		this.found = new Map();
		for (const [at, name] of files.entries()) {
			const file = read(name);
			if (this.worker !== null && this.waiting < MOST_WAITING) {
				this.waiting += 1;
				this.send({ kind: ask, at, file });
				continue;
			}
			this.found.set(at, own(file));
			// Lets the answers of the other thread in.
			if (this.worker !== null) await setImmediate();
		}
		await this.until(() => this.waiting === 0);
		return files.flatMap((_, at) => this.found.get(at) ?? []);
	}

	/** What the second thread has learnt of its files; null where there is none. */
	async learntThere(): Promise<Learnt | null> {
		if (this.worker === null) return null;
		this.send({ kind: 'learnt' });
		await this.until(() => this.learnt !== null);
		return this.learnt;
	}

	/** Tells the second thread what to search for. */
	want(wanted: Wanted): void {
		this.send({ kind: 'wanted', wanted });
	}

	/** Ends the second thread, whatever it does. */
	async close(): Promise<void> {
		await this.worker?.terminate();
	}

	private send(asked: Asked): void {
		this.worker?.postMessage(asked, []);
	}

	private take(answered: Answered): void {
		if (answered.kind === 'learnt') {
			this.learnt = answered.learnt;
		} else {
			this.found.set(answered.at, answered.leaks);
			this.waiting -= 1;
		}
		this.wake();
	}

	private fail(error: Error): void {
		this.failure ??= error;
		this.wake();
	}

	private until(isDone: () => boolean): Promise<void> {
		return new Promise((resolve, reject) => {
			this.wake = () => {
				if (isDone()) resolve();
				else if (this.failure !== null) reject(this.failure);
			};
			this.wake();
		});
	}
}
