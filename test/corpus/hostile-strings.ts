import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comparableText } from '../../src/intake/cells/comparable-text.ts';
import { buildWorkspace } from '../../src/pipeline/build-workspace.ts';
import { hasError } from '../../src/problem.ts';
import {
	caseFileOf,
	hostileWorkspace,
	PLACES,
	readHostile,
	type Place,
} from './hostile-workspace.ts';
import { isUnescapedIn } from './unescaped.ts';

/** One hostile string in one place of a workspace. */
export interface HostileResult {
	readonly id: string;
	readonly place: Place;
	/** What the reader says of a file that has the string in this place. */
	readonly outcome: string;
	/** Whether the string occurs nowhere unescaped in the sites that are built with it. */
	readonly escaped: boolean;
}

interface HostileString {
	readonly id: string;
	readonly value: string;
}

/** Roles and brands of one workspace; more could not be shown. */
const MOST_TOGETHER = 60;

/** Reads each string in each place, builds sites that hold all accepted ones, and searches these. */
export async function hostileResults(folder: string, split: string): Promise<HostileResult[]> {
	const strings = hostileStrings(folder, split);
	const outcomes = new Map<string, string>();
	for (const { id, value } of strings) {
		for (const place of PLACES) {
			outcomes.set(`${id} ${place}`, await readHostile(caseFileOf(value, place), value, place));
		}
	}
	const shown = strings.filter(({ id }) =>
		PLACES.every((place) => outcomes.get(`${id} ${place}`) !== 'reject'),
	);
	const unescaped = new Set<string>();
	for (const batch of batches(shown)) {
		console.error(`Building a site with ${batch.length} strings`);
		for (const id of await unescapedIn(batch)) unescaped.add(id);
	}
	return strings.flatMap(({ id }) =>
		PLACES.map((place) => ({
			id,
			place,
			outcome: outcomes.get(`${id} ${place}`) ?? 'crash',
			escaped: !unescaped.has(id),
		})),
	);
}

/** The strings of the corpus, its own and the big list of naughty strings. */
export function hostileStrings(folder: string, split: string): HostileString[] {
	const own = JSON.parse(readFileSync(join(folder, 'own.json'), 'utf8')) as readonly {
		readonly id: string;
		readonly split: string;
		readonly value?: string;
		readonly b64: string;
	}[];
	const others = JSON.parse(readFileSync(join(folder, 'blns.json'), 'utf8')) as readonly string[];
	return [
		...own
			.filter((one) => split === 'all' || one.split === split)
			.map(({ id, value, b64 }) => ({ id, value: value ?? Buffer.from(b64, 'base64').toString() })),
		...others.map((value, at) => ({ id: `blns-${String(at + 1).padStart(3, '0')}`, value })),
	];
}

/** Strings that a codebook takes for one may not stand in one workspace. */
function batches(strings: readonly HostileString[]): HostileString[][] {
	const all: { keys: Set<string>; strings: HostileString[] }[] = [];
	for (const one of strings) {
		const key = comparableText(one.value, 'either');
		let batch = all.find(({ keys }) => keys.size < MOST_TOGETHER && !keys.has(key));
		if (batch === undefined) all.push((batch = { keys: new Set(), strings: [] }));
		batch.keys.add(key);
		batch.strings.push(one);
	}
	return all.map((batch) => batch.strings);
}

/** Ids of the strings that stand unescaped in any file of the sites; all where nothing was built. */
async function unescapedIn(batch: readonly HostileString[]): Promise<string[]> {
	const root = mkdtempSync(join(tmpdir(), 'kaiku-hostile-'));
	try {
		for (const [path, text] of Object.entries(hostileWorkspace(batch.map(({ value }) => value)))) {
			mkdirSync(join(root, path, '..'), { recursive: true });
			writeFileSync(join(root, path), text);
		}
		const { sites, problems } = await buildWorkspace(root, { isFrozen: false, progress: () => {} });
		if (sites === null) {
			for (const one of problems.filter((wrong) => hasError([wrong]))) console.error(one);
			return batch.map(({ id }) => id);
		}
		const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.[a-z]+$/.test(name))
			.map((name) => ({ name, text: readFileSync(join(root, 'dist', name), 'utf8') }));
		return batch
			.filter(({ value }) => files.some(({ name, text }) => isUnescapedIn(value, name, text)))
			.map(({ id }) => id);
	} finally {
		rmSync(root, { recursive: true });
	}
}
