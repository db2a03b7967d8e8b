import { describe, expect, test } from 'vitest';
import type { PageName } from '../../src/snapshot/page-names.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { directedIn, withoutEvidence } from '../pipeline/directed-sentences.ts';
import { calculateReport, pagesTold, readReport } from '../pipeline/told-pages.ts';
import { hasExport, realWorkspace } from './real-workspace.ts';

const WORKSPACES = [
	['sfo-2017', 'sfo-airport/2017_SFO_Customer_Survey.csv', false],
	['r-2018', 'r-community-survey/2018_English_form_responses.tsv', true],
	['cncf-maintainers', 'cncf-maintainers/CNCF_Maintainers_Survey_2021_H1.csv', false],
] as const;

describe.each(WORKSPACES)(
	'the pages of %s (skipped where ../shared/data does not hold its export)',
	(name, file, hasRoles) => {
		let snapshot: Snapshot | undefined;
		const calculated = async () =>
			(snapshot ??= calculateReport(await readReport(realWorkspace(name))));

		test.skipIf(!hasExport(file))(
			'say what is not known: no frame, no accounts, no reasons',
			async () => {
				const pages = pagesTold(await calculated());
				const said = (page: PageName) => (pages.get(page) ?? []).join('\n');
				for (const missing of [
					'Who did not answer is not known',
					'From which companies nobody was heard is not known',
					'Whether contact persons answer otherwise is not known',
					'What the silent could change is not known',
				])
					expect(said('who-answered')).toContain(missing);
				expect(said('method')).toContain('no contact frame has been compared with the answers');
				expect(said('why')).toMatch(/No coded themes|No reason was asked/u);
				expect(said('benchmark')).toContain('No competitor is measured');
				expect(said('challenges')).toContain('What customers struggle with is not known');
				expect(said('index').includes('How each role answers is not known')).toBe(!hasRoles);
				for (const page of pages.keys())
					expect(said(page), page).not.toMatch(/\d accounts?\b|NaN|undefined/u);
			},
		);

		test.skipIf(!hasExport(file))(
			'say no direction that a verdict or an interval does not carry',
			async () => {
				const told = await calculated();
				const directed = [...pagesTold(told).values()].flatMap(directedIn);
				expect(directed.length).toBeGreaterThan(10);
				const left = [...pagesTold(withoutEvidence(told)).values()].flatMap(directedIn);
				expect(left).toEqual([]);
			},
		);
	},
);
