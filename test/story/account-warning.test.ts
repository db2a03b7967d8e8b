import { describe, expect, test } from 'vitest';
import type { PageName } from '../../src/snapshot/page-names.ts';
import { accountWarning } from '../../src/story/account-warning.ts';
import { facts, nps, snapshotOf, top2, viewOf } from './story-fixture.ts';

const fell = top2('invoicing', [-15, -25, -5], { against: 'wave.2026-q2', verdict: 'down' });
const lower = nps('finance', [-50, -74, -24], { against: 'role.rest', verdict: 'down' });

function warning(unsteady: readonly string[], page: PageName, language = 'en') {
	const { card, ...rest } = snapshotOf({}, [...facts, fell, lower]);
	return accountWarning(viewOf({ ...rest, card: { ...card, unsteady } }, language), page);
}

describe('a conclusion that turns without one account', () => {
	test('is warned of on the page of its touchpoint, by name', () => {
		expect(warning([fell.id], 'touchpoints/invoicing')).toMatch(
			/^Warning: without one customer company this conclusion would turn or lose half its size: .*Invoicing – 2026-Q2\. It is no reason to change anything\.$/u,
		);
		expect(warning([fell.id], 'touchpoints/invoicing', 'fi')).toMatch(/^Varoitus: ilman yhtä/u);
		expect(warning([fell.id], 'touchpoints/invoicing', 'sv')).toMatch(/^Varning: utan ett enda/u);
	});

	test('of a role is warned of on its page and on the overview', () => {
		expect(warning([lower.id], 'roles/finance')).toContain('NPS: Finance – ');
		expect(warning([lower.id], 'index')).toContain('NPS: Finance – ');
	});

	test('is not warned of on pages that it is not on, nor where every account may go', () => {
		expect(warning([fell.id], 'touchpoints/service-desk')).toBe('');
		expect(warning([lower.id], 'roles/decision-maker')).toBe('');
		for (const page of ['index', 'roles/finance', 'touchpoints/invoicing'] as const) {
			expect(warning([], page)).toBe('');
		}
	});
});
