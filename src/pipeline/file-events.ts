import { statSync } from 'node:fs';

/** What the watcher tells of files. */
export const FILE_EVENTS = ['change', 'add', 'unlink'] as const;

/** What happened to a file. */
export type FileEvent = (typeof FILE_EVENTS)[number];

type Listener = (path: string, event: FileEvent) => void;

/** Until a file that is being written is whole; who is told of it reads it later still. */
const WRITTEN_MS = 15;

/** The watcher tells nothing of a file for 50 ms after it told something of it. */
const LATE_MS = 100;

/**
 * Who is told of files is told too of what was saved just after: a file that is another one shortly after
 * it was told of is told of again.
 */
export function withLateChanges(listener: Listener): Listener {
	const looks = new Map<string, NodeJS.Timeout>();
	const lookLater = (path: string, ms: number, look: () => void) => {
		clearTimeout(looks.get(path));
		looks.set(path, setTimeout(look, ms).unref());
	};
	const tell: Listener = (path, event) => {
		listener(path, event);
		lookLater(path, WRITTEN_MS, () => {
			const told = stampOf(path);
			lookLater(path, LATE_MS, () => {
				looks.delete(path);
				if (stampOf(path) !== told) tell(path, 'change');
			});
		});
	};
	return tell;
}

/** Another one for each time that a file is written; '' of none. */
function stampOf(path: string): string {
	const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
	return stat === undefined ? '' : `${stat.mtimeNs} ${stat.size}`;
}
