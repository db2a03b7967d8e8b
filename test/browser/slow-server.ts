import type { Page, WebSocketRoute } from 'playwright-core';

/** A server that takes as long as a test likes, as a page hears it. */
export interface SlowServer {
	/** Whether the page listens. */
	isHeard(): boolean;
	/** From now on the page hears of an edit at once, and of what becomes of it when that is shown. */
	wait(): void;
	isNoticed(): boolean;
	/** Whether there is a newer page, or a mistake. */
	isMade(): boolean;
	show(): void;
}

/** Stands between a page that is opened next and its server. */
export async function slowServer(page: Page): Promise<SlowServer> {
	let held: string[] | null = null;
	let [isHeard, isNoticed] = [false, false];
	let route: WebSocketRoute | null = null;
	await page.routeWebSocket(/./u, (socket) => {
		const server = socket.connectToServer();
		route = socket;
		socket.onMessage((message) => {
			isHeard ||= String(message).includes('"kaiku:opened"');
			server.send(message);
		});
		server.onMessage((content) => {
			const message = String(content);
			const isOfEdit = message.includes('"kaiku:edited"');
			isNoticed ||= isOfEdit;
			if (held === null || isOfEdit) socket.send(message);
			else held.push(message);
		});
	});
	return {
		isHeard: () => isHeard,
		wait() {
			held = [];
			isNoticed = false;
		},
		isNoticed: () => isNoticed,
		isMade: () => held?.some((message) => /"full-reload"|"type":"error"/u.test(message)) ?? false,
		show() {
			isHeard = false;
			for (const message of held ?? []) route?.send(message);
			held = null;
		},
	};
}
