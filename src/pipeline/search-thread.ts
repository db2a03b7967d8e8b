import { parentPort } from 'node:worker_threads';
import { findPatterns } from '../leakscan/find-patterns.ts';
import type { Leak } from '../leakscan/leak.ts';
import { LeakScan, type Learnt } from '../leakscan/leak-scan.ts';
import { LeakSearch, type Wanted } from '../leakscan/leak-search.ts';
import type { SiteFile } from '../leakscan/site-file.ts';

/*
 * The second thread of a search: learns and searches files that it is handed, and knows no disk.
 */

/** What the thread is asked. */
export type Asked =
	| { readonly kind: 'learn' | 'search'; readonly at: number; readonly file: SiteFile }
	| { readonly kind: 'learnt' }
	| { readonly kind: 'wanted'; readonly wanted: Wanted };

/** What it answers: leaks of a file by its place, or what it has learnt of all files so far. */
export type Answered =
	| { readonly kind: 'leaks'; readonly at: number; readonly leaks: readonly Leak[] }
	| { readonly kind: 'learnt'; readonly learnt: Learnt };

const port = parentPort;
if (port === null) throw new Error('This file is run as a thread only.');
const answer = (answered: Answered) => port.postMessage(answered, []);
const scan = new LeakScan();
let search: LeakSearch | null = null;
port.on('message', (asked: Asked) => {
	switch (asked.kind) {
		case 'learn':
			scan.learn(asked.file);
			return answer({ kind: 'leaks', at: asked.at, leaks: findPatterns(asked.file) });
		case 'learnt':
			return answer({ kind: 'learnt', learnt: scan.learnt() });
		case 'wanted':
			search = new LeakSearch(asked.wanted);
			return undefined;
		case 'search':
			return answer({ kind: 'leaks', at: asked.at, leaks: search?.leaksIn(asked.file) ?? [] });
	}
});
