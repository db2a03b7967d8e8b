/** Scripts as the one classic script that pages load, which works from the disk too. */
export function classicScript(scripts: readonly string[]): Response {
	return new Response(scripts.map(asClassic).join(''), {
		headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
	});
}

/** Without imports, exports, comments and indents. */
function asClassic(script: string): string {
	return script
		.replaceAll(/^import [^;]*;\n|^export /gmu, '')
		.replaceAll(/^\s*(?:\/\/|\/?\*).*\n|^\s+/gmu, '');
}
