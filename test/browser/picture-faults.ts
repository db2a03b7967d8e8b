import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Colours that a drawing has at least, its edges smoothed. */
const LEAST_COLOURS = 20;

/** Figures whose PNG is no picture of their drawing: of another size, blank, dark, or not there at all. */
export async function pictureFaults(page: Page): Promise<string[]> {
	const faults: string[] = [];
	const drawn = await page.locator('figure:has(.plot svg[role="img"])').count();
	const buttons = await page.locator('.dl button').all();
	if (buttons.length < drawn) faults.push(`${buttons.length} pictures of ${drawn} figures`);
	for (const button of buttons) {
		const [id, least] = await button.evaluate((one) => {
			const figure = one.closest('figure');
			const drawings = figure?.querySelectorAll<SVGSVGElement>('.plot svg') ?? [];
			const boxes = Array.from(drawings, ({ viewBox }) => viewBox.baseVal);
			const [widest] = boxes.toSorted((a, b) => b.width - a.width);
			return [figure?.id ?? '', { width: widest?.width ?? 0, height: widest?.height ?? 0 }];
		});
		const theme = await page.locator('html').getAttribute('data-theme');
		const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
		if ((await page.locator('html').getAttribute('data-theme')) !== theme)
			faults.push(`${id}: leaves the page in another theme`);
		if (!download.suggestedFilename().endsWith('.png'))
			faults.push(`${id}: ${download.suggestedFilename()}`);
		const picture = await page.evaluate(look, readFileSync(await download.path(), 'base64'));
		if (picture.width !== 2 * (least.width + 48)) faults.push(`${id}: ${picture.width} px wide`);
		// Its heading and its foot take at least as much as three lines.
		if (picture.height < 2 * (least.height + 100)) faults.push(`${id}: ${picture.height} px high`);
		if (!picture.isWhite) faults.push(`${id}: is not on white`);
		if (picture.colours < LEAST_COLOURS) faults.push(`${id}: ${picture.colours} colours`);
	}
	return faults;
}

/** What a PNG is, as the browser reads it; runs in the page. */
async function look(base64: string) {
	const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
	const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
	const { width, height } = bitmap;
	const pen = new OffscreenCanvas(width, height).getContext('2d');
	pen?.drawImage(bitmap, 0, 0);
	const pixels = new Uint32Array(pen?.getImageData(0, 0, width, height).data.buffer ?? []);
	const corners = [0, width - 1, pixels.length - width, pixels.length - 1];
	return {
		width,
		height,
		isWhite: corners.every((at) => pixels[at] === 0xff_ff_ff_ff),
		colours: new Set(pixels).size,
	};
}
