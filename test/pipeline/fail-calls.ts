// Builds a workspace again and again, each time with another call to the file system failing once.
// node fail-calls.ts <workspace> <count>|all [<part> <parts>]; writes JSON Lines, the first one tells how
// many calls there are in all. dist/ is a whole site afterwards. In parts, because many builds in one
// process take much memory.
import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

type Callable = (...given: unknown[]) => unknown;

const [root = '', wanted = 'all', part = '0', parts = '1'] = process.argv.slice(2);
const state = { calls: 0, failing: -1, failed: '' };

/** Where Kaiku lets Astro work: much is looked for there that is not there. */
const OWN = fileURLToPath(new URL('../../node_modules/.cache/kaiku', import.meta.url));
const LOOKS = /^(?:stat|lstat|access|realpath)/;

/** The path of a call that may fail, '' of any other. */
function placeOf(name: string, given: unknown): string {
	const path = given instanceof URL ? fileURLToPath(given) : String(given);
	const isIn = (folder: string) => path === folder || path.startsWith(folder + sep);
	return isIn(root) || (isIn(OWN) && !LOOKS.test(name)) ? path : '';
}

/** What writes finds no room; what reads finds a broken disk. */
function failure(name: string, path: string): Error {
	const code = /^(?:write|append|mkdir|copy)/.test(name) ? 'ENOSPC' : 'EIO';
	// Node names no path once a file is open.
	const [, syscall] = /^(write|append|read)File/.exec(name) ?? [];
	if (syscall !== undefined)
		return Object.assign(new Error(`${code}: injected, ${syscall}`), { code, syscall });
	const told = `${code}: injected, ${name} '${path}'`;
	return Object.assign(new Error(told), { code, syscall: name, path });
}

/** Whether this call is the one that fails. */
function fails(name: string, given: unknown): Error | null {
	const path = placeOf(name, given);
	if (path === '') return null;
	state.calls += 1;
	if (state.calls - 1 !== state.failing) return null;
	state.failed = `${name} ${path.replace(root, '').replace(OWN, '(kaiku)')}`;
	return failure(name, path);
}

const LATER =
	'readFile writeFile appendFile open mkdir rm rename readdir stat lstat copyFile unlink rmdir opendir realpath access symlink cp'.split(
		' ',
	);
const SYNC = LATER.map((name) => `${name}Sync`);

function replace(object: object, name: string, make: (real: Callable) => Callable): void {
	const real = Reflect.get(object, name) as Callable;
	const made = make(real);
	Object.assign(made, real);
	Reflect.set(object, name, made);
}

for (const name of SYNC) {
	replace(fs, name, (real) => (...given) => {
		const error = fails(name, given[0]);
		if (error !== null) throw error;
		return real(...given);
	});
}
for (const name of LATER) {
	replace(promises, name, (real) => async (...given) => {
		const error = fails(name, given[0]);
		if (error !== null) throw error;
		return real(...given);
	});
	replace(fs, name, (real) => (...given) => {
		const error = fails(name, given[0]);
		const told = given.at(-1);
		if (error === null || typeof told !== 'function') return real(...given);
		return process.nextTick(told, error);
	});
}
syncBuiltinESMExports();

const { buildWorkspace } = await import('../../src/pipeline/build-workspace.ts');

async function buildOnce(failing: number): Promise<Record<string, unknown>> {
	Object.assign(state, { calls: 0, failing, failed: '' });
	try {
		const { sites, problems } = await buildWorkspace(root, { isFrozen: false, progress() {} });
		const errors = problems.filter(({ severity }) => severity === 'error');
		const rules = errors.map(({ rule, file }) => `${rule} ${file ?? ''}`);
		return { outcome: sites === null ? 'refused' : 'built', rules };
	} catch (error) {
		return { outcome: 'threw', message: String(error).slice(0, 200) };
	} finally {
		state.failing = -1;
	}
}

/** All files of dist/ as one text. */
function contents(): string {
	const place = `${root}${sep}dist`;
	if (!fs.existsSync(place)) return '';
	const names = fs.readdirSync(place, { recursive: true, encoding: 'utf8' }).toSorted();
	return names
		.filter((name) => fs.statSync(`${place}${sep}${name}`).isFile())
		.map((name) => `${name}\0${fs.readFileSync(`${place}${sep}${name}`, 'latin1')}`)
		.join('\0');
}

const tell = (line: object): void => console.log(JSON.stringify(line));

const place = (name: string): string => `${root}${sep}${name}`;

/** Another title, so that the site before and the new one differ. */
function rename(): void {
	const report = place('reports/small-report/report.yaml');
	const text = fs.readFileSync(report, 'utf8');
	fs.writeFileSync(
		report,
		text.replace(/title: \{en: [^,]*/, `title: {en: Report of part ${part}`),
	);
}

await buildOnce(-1);
const old = place('first-site');
fs.cpSync(place('dist'), old, { recursive: true });
const before = contents();
rename();
await buildOnce(-1);
const newer = contents();
const { calls } = state;
const count = wanted === 'all' ? calls : Number(wanted);
tell({ calls });
for (let one = Number(part); one < count; one += Number(parts)) {
	fs.rmSync(place('dist'), { recursive: true, force: true });
	fs.cpSync(old, place('dist'), { recursive: true });
	const failing = Math.floor(((one + 0.5) * calls) / count);
	const ended = await buildOnce(failing);
	const after = contents();
	const site = after === before ? 'old' : after === newer ? 'new' : 'broken';
	fs.rmSync(place('dist.lock'), { force: true });
	tell({ failing, failed: state.failed, site, ...ended });
}
fs.rmSync(old, { recursive: true });
