import { expect, test } from 'vitest';
import { printFoot } from '../../src/site/models/print-foot.ts';

const report = { id: 'quarterly', title: { en: 'Quarterly', fi: 'Neljännesvuosi' } };

test('every printed sheet says whose report it is, which version, and that it is invented or a draft', () => {
	const site = { organisation: 'Small Oy', fictional: true };
	expect(printFoot(site, report, { id: 'v2026-q3', status: 'draft' }, 'en')).toContain(
		'content: "Small Oy · Quarterly · v2026-Q3 · sample data · draft";',
	);
	expect(printFoot(site, report, { id: 'v2026-q3', status: 'released' }, 'fi')).toContain(
		'content: "Small Oy · Neljännesvuosi · v2026-Q3 · esimerkkiaineisto";',
	);
});

test('a name cannot end the text that it stands in', () => {
	const site = { organisation: 'A" } body { \\ </style>\n', fictional: false };
	expect(printFoot(site, report, { id: 'v1', status: 'released' }, 'en')).toContain(
		String.raw`content: "A\22  } body { \5c  \3c /style\3e \a  · Quarterly · v1";`,
	);
});
