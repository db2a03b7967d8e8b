import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { datedReaders } from '../../src/report/dated-readers.ts';
import { parseReport } from '../../src/report/parse-report.ts';
import { pageNames } from '../../src/snapshot/page-names.ts';
import { familyPages } from '../../src/story/fact-families.ts';
import { readerOfPage } from '../../src/story/page-readers.ts';
import { sampleVersion } from '../story/sample-versions.ts';
import { viewOf } from '../story/story-fixture.ts';

const SETTINGS = new URL('../../reports/havukka-relationship/report.yaml', import.meta.url);

test.each(['en', 'fi'])(
	'every page of the sample has a reader, somebody who decides and a day (%s)',
	(language) => {
		const { value } = parseReport('report.yaml', readFileSync(SETTINGS, 'utf8'));
		if (value === null) throw new Error('the settings of the sample are wrong');
		const readers = datedReaders(value, '2026-09-28');
		const snapshot = sampleVersion('v2026-q3');
		const view = viewOf(snapshot, language);
		const pages = [...pageNames(snapshot.card, ['v2026-q2']), ...familyPages(view)];
		const bare = pages.filter((page) =>
			Object.values(readerOfPage(view, page, {}, readers)).includes(''),
		);
		expect(pages.length).toBeGreaterThan(60);
		expect(bare).toEqual([]);
	},
);
