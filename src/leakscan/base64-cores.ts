/** A shorter core would be found by chance. */
const SHORTEST = 8;

/**
 * The characters that a text has in base64 for sure, at the three places where it may begin among
 * the bytes around it; those that its neighbours change are left out.
 */
export function base64Cores(text: string): string[] {
	const bytes = Buffer.from(text);
	return [0, 1, 2].flatMap((before) => {
		const coded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
		const start = before === 0 ? 0 : before + 1;
		const total = before + bytes.length;
		const sure = Math.floor((total * 8) / 6);
		const core = coded.slice(start, sure);
		return core.length >= SHORTEST ? [core] : [];
	});
}
