import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkedTexts, chosenSite, followEdits } from '../../src/cli/follow-edits.ts';
import { assembleSites } from '../../src/pipeline/assemble-sites.ts';
import { calculateWorkspace, finishWorkspace } from '../../src/pipeline/compile-workspace.ts';
import { keepWork, type KeptWork } from '../../src/publishing/kept-work.ts';
import type { ServedSite } from '../../src/pipeline/serve-site.ts';
import {
	changeFile,
	removeWorkspace,
	smallWorkspace,
	writeWorkspace,
} from '../workspace/small-workspace.ts';

const REPORT = 'reports/small-report/report.yaml';
const AUDIENCE = 'audiences:\n  - {id: whole, title: {en: All, fi: Kaikki}, drafts: true}\n';
const files = smallWorkspace();
const REPORT_TEXT = `${files[REPORT] ?? ''}${AUDIENCE}`;

let root = '';
/** What open pages and the terminal are told, one after the other. */
let told: string[] = [];
/** What happens once while an edit is being calculated. */
let meanwhile: (() => void) | null = null;
/** What happens once when the terminal is told what is to be mended, the last of all that is made. */
let atLast: (() => void) | null = null;
let noticed: Parameters<ServedSite['onChange']>[0] = () => undefined;

beforeEach(async () => {
	// Who followed edits of another test may go on for a while.
	const own: string[] = [];
	told = own;
	root = writeWorkspace({ ...files, [REPORT]: REPORT_TEXT });
	const kept = interrupted(keepWork());
	const calculated = await calculateWorkspace(root, { kept });
	const compiled = await finishWorkspace(root, calculated, { kept });
	const site = chosenSite(assembleSites(compiled), { as: 'whole' });
	if (site === undefined) throw new Error('the small workspace has no such site');
	const tell = (line: string) => own.push(line);
	const served: ServedSite = {
		port: 0,
		show: (newer) => tell(`shown: ${newer.reports[0]?.title['en'] ?? ''}`),
		tell: (lines) => tell(`over the page: ${lines[0] ?? ''}`),
		awaitNewer: () => undefined,
		awaitNothing: () => tell('nothing is awaited'),
		onRequest: () => undefined,
		onChange: (listener) => (noticed = listener),
		stop: () => Promise.resolve(),
	};
	const tellTerminal = (line: string) => {
		tell(`terminal: ${line}`);
		const now = atLast;
		atLast = null;
		now?.();
	};
	const terminal = { out: tell, tell: tellTerminal };
	const texts = checkedTexts(compiled, root);
	const collect = () => void tell('memory is collected');
	const session = { served, workspace: root, options: { as: 'whole' }, terminal, kept, collect };
	followEdits(session, calculated, { site, texts });
});
afterEach(() => removeWorkspace(root));

/** The same, during which something else happens after the settings were read. */
function interrupted(kept: KeptWork): KeptWork {
	return {
		has: kept.has,
		of(name, inputs, make) {
			const now = name.startsWith('told later of') ? meanwhile : null;
			if (now !== null) meanwhile = null;
			now?.();
			return kept.of(name, inputs, make);
		},
	};
}

function edit(text: string): void {
	changeFile(root, REPORT, text);
	noticed(join(root, REPORT), 'change');
}

async function untilTold(line: string): Promise<void> {
	while (!told.includes(line)) await new Promise((resolve) => setTimeout(resolve, 5));
}

const untilNothingIsAwaited = () => untilTold('nothing is awaited');

it('shows an edit', async () => {
	edit(REPORT_TEXT.replace('Small report', 'Short report'));
	await untilNothingIsAwaited();
	expect(told).toEqual(['shown: Short report', 'nothing is awaited']);
});

it('tells nothing of a mistake that is mended while it is read, and shows what it was mended to once', async () => {
	meanwhile = () => edit(REPORT_TEXT.replace('Small report', 'Short report'));
	edit(REPORT_TEXT.replace('id: whole', 'id: gone'));
	await untilNothingIsAwaited();
	expect(told).toEqual(['shown: Short report', 'nothing is awaited']);
});

it('tells over the page and in the terminal what ended the work, and goes on after it', async () => {
	meanwhile = () => {
		throw new Error('the disk is gone');
	};
	edit(REPORT_TEXT.replace('Small report', 'Short report'));
	await untilTold('over the page: Error: the disk is gone');
	expect(told.splice(0)).toContain('terminal: Error: the disk is gone');
	edit(REPORT_TEXT.replace('Small report', 'Brief report'));
	await untilNothingIsAwaited();
	expect(told).toEqual(['shown: Brief report', 'nothing is awaited']);
});

it('collects memory once all is shown and it is quiet, not before', async () => {
	await untilTold('memory is collected');
	told.length = 0;
	edit(REPORT_TEXT.replace('Small report', 'Short report'));
	await untilTold('memory is collected');
	expect(told.filter((line) => !line.startsWith('terminal: '))).toEqual([
		'shown: Short report',
		'nothing is awaited',
		'memory is collected',
	]);
	expect(told.at(-1)).toBe('memory is collected');
});

const SAVED_MEANWHILE: [string, (now: () => void) => void][] = [
	['while the rest is made', (now) => (meanwhile = now)],
	['when all was made', (now) => (atLast = now)],
];

it.each(SAVED_MEANWHILE)(
	'collects no memory where something was saved %s',
	async (_when, happens) => {
		await untilTold('memory is collected');
		told.length = 0;
		edit(REPORT_TEXT.replace('Small report', 'Short report'));
		await untilNothingIsAwaited();
		happens(() => edit(REPORT_TEXT.replace('Small report', 'Brief report')));
		await untilTold('shown: Brief report');
		expect(told).not.toContain('memory is collected');
	},
);
