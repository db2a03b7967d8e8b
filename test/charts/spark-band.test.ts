import { expect, test } from 'vitest';
import { sparkBand } from '../../src/charts/spark-band.ts';

const point = (value: number) => ({ value, low: value - 10, high: value + 10 });

test('a course has its interval as a band and its newest number as a dot', () => {
	expect(sparkBand([point(0), point(20), point(10)])).toBe(
		'<svg viewBox="0 0 120 30" aria-hidden="true"><path d="M5 15L60 5L115 10L115 20L60 15L5 25Z" fill="var(--c-pale)"/><path d="M5 20L60 10L115 15" fill="none" stroke="var(--c-ink)" stroke-width="1.5"/><circle cx="115" cy="15" r="3.5" fill="var(--accent)"/></svg>',
	);
});

test('two numbers are no course, and equal ones are a line', () => {
	expect(sparkBand([point(1), point(2)])).toBeNull();
	const flat = { value: 3, low: 3, high: 3 };
	expect(sparkBand([flat, flat, flat])).not.toContain('NaN');
});
