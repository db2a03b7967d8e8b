import { afterEach, describe, expect, test, vi } from 'vitest';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import { storeLedgers } from '../../src/pipeline/store-ledgers.ts';
import type * as Hiding from '../../src/publishing/hiding/complementary-hiding.ts';
import { storeSnapshot } from '../../src/workspace/stored-snapshot.ts';
import { runKaiku } from '../cli/run-kaiku.ts';
import {
	filesUnder,
	removeWorkspace,
	smallWorkspace,
	writeWorkspace,
	type WorkspaceFiles,
} from '../workspace/small-workspace.ts';

/**
 * The gate hides until its own attack fails, and it may always hide all that is new: no data is known
 * that makes it give up. What happens when it does is tried with an attack that always succeeds.
 */
const attack = vi.hoisted(() => ({ alwaysSucceeds: false, isLeftOut: false }));
vi.mock('../../src/publishing/hiding/complementary-hiding.ts', async (original) => {
	const real = await original<typeof Hiding>();
	const auditHiding: typeof real.auditHiding = (tables, hidden) => {
		const answers = tables.known.filter(({ id }) => id.includes('"delivery"'));
		const own = answers.slice(0, 1).map(({ id }) => id);
		if (own.length === 0) return real.auditHiding(tables, hidden);
		if (attack.alwaysSucceeds) return { breaches: [own], unaudited: [] };
		if (attack.isLeftOut) return { breaches: [], unaudited: [{ gap: 'stuck', groups: own }] };
		return real.auditHiding(tables, hidden);
	};
	return { ...real, auditHiding };
});

const EXPORT = 'data/small/q1.csv';
const REPORT = 'reports/small-report';

let root = '';
afterEach(() => {
	attack.alwaysSucceeds = false;
	attack.isLeftOut = false;
	removeWorkspace(root);
});

test('where the attack could not be made the build warns, with the facts named', async () => {
	root = writeWorkspace(smallWorkspace());
	attack.isLeftOut = true;
	const { versions, problems } = await compileWorkspace(root);
	expect(versions.length).toBeGreaterThan(0);
	const warning = problems.find(({ rule }) => rule === 'disclosure-not-audited');
	expect(warning).toMatchObject({ severity: 'warning', file: `${REPORT}/v2026-q2/version.yaml` });
	expect(warning?.message).toMatch(/facts together: .*:delivery\|relation=customer/);
});

describe('where the attack on what is shown succeeds', () => {
	test('the version stops with the facts named, and without a number', async () => {
		root = writeWorkspace(smallWorkspace());
		attack.alwaysSucceeds = true;
		const { versions, problems } = await compileWorkspace(root);
		expect(versions).toEqual([]);
		const breach = problems.find(({ severity }) => severity === 'error');
		expect(breach).toMatchObject({
			rule: 'disclosure',
			file: `${REPORT}/v2026-q2/version.yaml`,
			line: 1,
		});
		const ids = breach?.message.replace(/.*together: /, '').replace(/\.$/, '') ?? '';
		expect(ids).toMatch(/^[a-z0-9-]+:delivery\|relation=customer\|[^ ]*wave=2026-q/);
	});

	test.each([['facts'], ['explain'], ['build']])('%s shows and writes nothing', async (command) => {
		root = writeWorkspace(smallWorkspace());
		const before = filesUnder(root, '.');
		attack.alwaysSucceeds = true;
		const fact = 'nps:recommend|relation=customer|wave=2026-q2';
		const own = { facts: ['small-report'], explain: ['small-report', fact], build: [] }[command];
		const { code, out, told } = await runKaiku(command, ...(own ?? []), '--workspace', root);
		expect({ code, out }).toEqual({ code: 1, out: [] });
		expect(told.join('\n')).toContain('[disclosure]');
		expect(filesUnder(root, '.')).toEqual(before);
	});
});

/** Answers that came after the first 36. */
const late = (role: string, count: number) =>
	Array.from({ length: count }, (_, at) =>
		[`${role}-${at}`, `late${at}`, role, '2026-02-20 12:00:00', at % 11, 4].join(','),
	).map((row) => `${row}\n`);

const BUYERS = late('Buyer', 2);
const USERS = late('User', 8);

const versionOf = (status: string, date: string) =>
	`schema: 1\nstatus: ${status}\ndate: ${date}\nwaves: [2026-q1]\n`;

/** What is left of a release in a clone that has no other report: the report, its snapshot and ledger. */
async function releasedAlone(report: string, rows: readonly string[]): Promise<WorkspaceFiles> {
	const { [`${REPORT}/report.yaml`]: settings = '', ...files } = smallWorkspace();
	const folder = `reports/${report}`;
	const data = Object.entries(files).filter(([path]) => path.startsWith('data/'));
	const clone = writeWorkspace({
		...Object.fromEntries(data),
		[EXPORT]: `${files[EXPORT]}${rows.join('')}`,
		[`${folder}/report.yaml`]: settings.replace('id: small-report', `id: ${report}`),
		[`${folder}/v1/version.yaml`]: versionOf('draft', '2026-03-15'),
	});
	const { versions, studies } = await compileWorkspace(clone);
	for (const { version, snapshot } of versions) storeSnapshot(clone, version.folder, snapshot);
	storeLedgers(clone, versions, studies);
	const left = [folder, 'data/small/.kaiku'].flatMap((kept) =>
		[...filesUnder(clone, kept)].map(
			([path, text]) => [`${kept}/${path}`, Buffer.from(text, 'latin1').toString()] as const,
		),
	);
	removeWorkspace(clone);
	return {
		...Object.fromEntries(left),
		[`${folder}/v1/version.yaml`]: versionOf('released', '2026-03-15'),
	};
}

test('releases that knew nothing of each other and tell two people together stop no later version: it says nothing more of them', async () => {
	const { [`${REPORT}/v2026-q2/index.en.mdx`]: _, ...files } = smallWorkspace();
	root = writeWorkspace({
		...files,
		...(await releasedAlone('small-report', [])),
		...(await releasedAlone('other-report', BUYERS)),
		[EXPORT]: `${files[EXPORT]}${[...BUYERS, ...USERS].join('')}`,
		[`${REPORT}/v2026-q2/version.yaml`]: versionOf('draft', '2026-06-15'),
	});
	const { versions, problems } = await compileWorkspace(root);
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	const draft = versions.find(({ isCalculated }) => isCalculated)?.snapshot;
	expect(draft?.card.earlier).toHaveLength(2);
	const told = draft?.facts.filter(
		({ metric, role, against, weights }) =>
			metric === 'nps' && role !== '' && against === '' && weights === '',
	);
	expect(told?.map(({ role, status }) => [role, status])).toEqual([
		['buyer', 'hidden'],
		['user', 'hidden'],
	]);
});
