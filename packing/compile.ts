import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainModule } from './plain-module.ts';

/**
 * Writes src/ to lib/ as plain JavaScript, because Node takes no types away inside node_modules. Lines
 * and columns stay those of the source. Styles, tables and pictures are copied.
 */
const FROM = fileURLToPath(new URL('../src', import.meta.url));
const TO = fileURLToPath(new URL('../lib', import.meta.url));

rmSync(TO, { recursive: true, force: true });
for (const path of readdirSync(FROM, { recursive: true, encoding: 'utf8' })) {
	if (!/\.[a-z]+$/.test(path) || path.endsWith('.d.ts')) continue;
	const to = join(TO, path.replace(/\.ts$/, '.js'));
	mkdirSync(dirname(to), { recursive: true });
	if (/\.(ts|astro)$/.test(path)) writeFileSync(to, compiled(path));
	else copyFileSync(join(FROM, path), to);
}

/** Astro takes the types of its own files away itself. */
function compiled(path: string): string {
	const source = readFileSync(join(FROM, path), 'utf8');
	return plainModule(path.endsWith('.ts') ? stripTypeScriptTypes(source) : source);
}
