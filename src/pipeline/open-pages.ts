import type { AstroIntegration } from 'astro';

/** The development server that Astro runs, as its hook hands it over. */
export type ViteServer = Parameters<
	NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server'];

/** All who have a page open, and who open one later. */
export interface OpenPages {
	/** They ask for their page again: there is a newer one. */
	reload(): void;
	/** They are shown over their page what is wrong, until there is a newer one. */
	tell(lines: readonly string[]): void;
	/** They are told in a line that a newer page is being made, until there is one or none is being made. */
	awaitNewer(words: string): void;
	/** No newer page is being made any more. */
	awaitNothing(): void;
}

/** @param isBehind Whether the page that was asked for last is older than the newest site. */
export function openPages(vite: ViteServer | undefined, isBehind: () => boolean): OpenPages {
	let wrong: ReturnType<typeof overlay> | null = null;
	let awaited: ReturnType<typeof waiting> | null = null;
	vite?.ws.on('connection', () => {
		if (wrong !== null) vite.ws.send(wrong);
		// It asked for its page before the newest was handed over, and was not there to be told.
		else if (isBehind()) vite.ws.send({ type: 'full-reload' });
	});
	// A page asks as soon as it listens, which is later than it connects: until then words are lost.
	vite?.ws.on('kaiku:opened', (_nothing: unknown, page) => {
		if (awaited !== null) page.send(awaited);
	});
	return {
		reload() {
			wrong = awaited = null;
			vite?.ws.send({ type: 'full-reload' });
		},
		tell(lines) {
			wrong = overlay(lines);
			vite?.ws.send(wrong);
		},
		awaitNewer(words) {
			awaited = waiting(words);
			vite?.ws.send(awaited);
		},
		awaitNothing() {
			if (awaited === null) return;
			awaited = null;
			vite?.ws.send({ type: 'custom', event: 'kaiku:settled' });
		},
	};
}

/** What the page shows over itself, as the server's own errors are shown; what it says is told as text. */
function overlay([title = '', ...rest]: readonly string[]) {
	const message = rest.length === 0 ? title : rest.join('\n');
	return { type: 'error', err: { name: 'Kaiku', title, message, stack: '' } } as const;
}

/** What `edit-status.js` shows where the newer page does not come at once. */
function waiting(words: string) {
	return { type: 'custom', event: 'kaiku:edited', data: { words } } as const;
}
