import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { influenceTable } from '../../src/figures/influence-table.ts';
import { viewIn } from '../../src/story/view-in.ts';
import { calculateReport, pagesTold, readReport } from '../pipeline/told-pages.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';

const SAMPLE = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What is generated from facts alone: whatever anybody wrote is not in it. Two waves, so that the
 * change since the last one is in it.
 */
describe('the pages tell the story of the sample, which nobody wrote', () => {
	let snapshot: Snapshot | undefined;
	let pages: ReadonlyMap<string, readonly string[]> = new Map();

	beforeAll(async () => {
		snapshot = calculateReport(await readReport(SAMPLE, 'havukka-relationship'), 2);
		pages = pagesTold(snapshot);
	}, 60_000);

	function said(page: string): string {
		return (pages.get(page) ?? []).join('\n');
	}

	function verdict(id: string): string | undefined {
		return snapshot?.facts.find((fact) => fact.id === id)?.verdict;
	}

	test('contact persons are kinder than the others, by a verdict, with its interval', () => {
		const finding =
			/^Contact persons score 40 points higher than the others .+\s\(\+\d+…\+\d+\)$/mu;
		expect(said('who-answered')).toMatch(finding);
		expect(verdict('contact-gap:recommend:nps|relation=customer|wave=2026-q3')).toBe('up');
		expect(said('roles/contact-person')).toMatch(
			/^Contact persons score 40 points higher than the other roles, NPS \+43$/mu,
		);
		expect(said('roles/contact-person')).toMatch(/^NPS \+43\s\(\+30…\+54\)$/mu);
		expect(said('who-answered')).toMatch(
			/^Every answer alike: NPS \+16\s\(.+\)$\n^Weighted \(to the contact frame\): NPS \+11\s\(.+\)$/mu,
		);
	});

	test('decision makers are silent in most companies, and what their silence could hide is bounded', () => {
		expect(said('who-answered')).toMatch(
			/^A decision maker answered in 37\s%\s\(30–44\s%\) of the companies$/mu,
		);
		expect(said('who-answered')).toMatch(/^If all of them were detractors: −52$/mu);
		expect(said('roles/decision-maker')).toMatch(
			/^Decision makers score 27 points lower than the other roles, NPS −9$/mu,
		);
		expect(said('roles/decision-maker')).toMatch(/^NPS −9\s\(−27…\+9\)$/mu);
	});

	test('finance is unhappy with invoices, and invoicing fell for all', () => {
		const finance = 'nps:recommend|relation=customer|role=finance|wave=2026-q3|against=role.rest';
		expect(said('roles/finance')).toMatch(
			/^Finance: NPS is 45 points lower than in the other roles, −29$/mu,
		);
		expect(said('roles/finance')).toMatch(/^NPS −29\s\(−49…−6\)$/mu);
		expect(verdict(finance)).toBe('down');
		expect(said('roles/finance')).toMatch(/^Fewer than half are satisfied at invoicing$/mu);
		expect(said('touchpoints/invoicing')).toMatch(
			/^Invoicing: the share satisfied fell by 15 percentage points, from 55 to 40 %, since 2026-Q2$/mu,
		);
		expect(said('touchpoints/invoicing')).toMatch(/Lower among decision makers and in finance$/mu);
		if (!snapshot) throw new Error('nothing was calculated');
		const rows = influenceTable(viewIn(snapshot, 'en', 'page'))?.rows ?? [];
		const invoices = rows.find(({ label }) => label === 'Finance, invoicing');
		expect(invoices?.cells.at(-1)).toMatch(
			/^lower than the other roles, −\d+ percentage points\s\(/u,
		);
	});
});
