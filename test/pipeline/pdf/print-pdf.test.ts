import { expect, test } from 'vitest';
import { findBrowser } from '../../../src/pipeline/pdf/find-browser.ts';
import { printPdf } from '../../../src/pipeline/pdf/print-pdf.ts';

const browser = findBrowser();
const DOCUMENT =
	'<!DOCTYPE html><html lang="en"><title>Two sheets</title><body><p>One</p><p style="break-before: page">Two</p>';

test.skipIf(browser === null)(
	'two prints of one document are the same bytes (skipped where no Chromium is installed)',
	async () => {
		const once = await printPdf(browser ?? '', DOCUMENT);
		const twice = await printPdf(browser ?? '', DOCUMENT);
		const text = Buffer.from(once ?? []).toString('latin1');
		expect(text).toMatch(/^%PDF-/);
		expect(text).not.toContain('CreationDate');
		expect(twice).toEqual(once);
	},
	60_000,
);

test('a browser that is none gives no PDF and no error', async () => {
	expect(await printPdf('/no/such/browser', DOCUMENT)).toBeNull();
});

test('what CHROMIUM names is taken or nothing', () => {
	expect(findBrowser({ CHROMIUM: '/no/such/browser', PATH: process.env['PATH'] })).toBeNull();
	expect(findBrowser({ CHROMIUM: process.execPath })).toBe(process.execPath);
});
