import { expect, it } from 'vitest';
import { QuietWork } from '../../src/cli/quiet-work.ts';

/** Work of some steps with a pause before each. */
function steps(count: number, done: string[] = []) {
	return async (pause: () => Promise<void>): Promise<void> => {
		for (let at = 1; at <= count; at++) {
			await pause();
			done.push(`step ${at}`);
		}
	};
}

it('is done whole where nobody waits for anything else', async () => {
	const done: string[] = [];
	await expect(new QuietWork().plan(steps(3, done))()).resolves.toBe(true);
	expect(done).toEqual(['step 1', 'step 2', 'step 3']);
});

it('is left at its next pause, and what is planned later is done', async () => {
	const quiet = new QuietWork();
	const done: string[] = [];
	const work = quiet.plan(async (pause) => {
		await steps(1, done)(pause);
		quiet.leave();
		done.push('the rest of the step');
		await steps(2, done)(pause);
	});
	await expect(work()).resolves.toBe(false);
	expect(done.splice(0)).toEqual(['step 1', 'the rest of the step']);
	await expect(quiet.plan(steps(2, done))()).resolves.toBe(true);
	expect(done).toEqual(['step 1', 'step 2']);
});

it('is not begun where it was left after it was planned', async () => {
	const quiet = new QuietWork();
	const done: string[] = [];
	const work = quiet.plan(steps(1, done));
	quiet.leave();
	await expect(work()).resolves.toBe(false);
	expect(done).toEqual([]);
});

it('lets what is about files have its turn in a pause', async () => {
	const done: string[] = [];
	setTimeout(() => done.push('a file'), 0);
	await new QuietWork().plan(steps(1, done))();
	expect(done).toEqual(['a file', 'step 1']);
});

it('hands on what is wrong', async () => {
	const quiet = new QuietWork();
	const work = quiet.plan(() => {
		quiet.leave();
		return Promise.reject(new Error('broken'));
	});
	await expect(work()).rejects.toThrow('broken');
});
