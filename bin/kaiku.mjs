#!/usr/bin/env node
// Starts Kaiku with any Node from 20 on: restarts itself on the Node that the project brings, and
// with settings that can only be made at the start.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NODE_SETTINGS, SETTINGS_WHILE_EDITING } from './node-settings.mjs';

const NEEDED = 24;

const isNew = Number(process.versions.node.split('.')[0]) >= NEEDED;
if (isNew && isSet()) {
	// Node keeps what it has compiled beside the packages; where it may not, it compiles again.
	module.enableCompileCache(
		fileURLToPath(new URL('../node_modules/.cache/kaiku/compiled', import.meta.url)),
	);
	const { main } = await import(entry());
	process.exitCode = await main(process.argv.slice(2));
} else {
	restart(isNew ? process.execPath : broughtNode());
}

/** The source in the repository; what prepack made of it where Kaiku is installed. */
function entry() {
	const source = new URL('../src/cli/main.ts', import.meta.url);
	return (existsSync(source) ? source : new URL('../lib/cli/main.js', import.meta.url)).href;
}

/** Whether somebody has told how much memory to take: then theirs are all settings that there are. */
function isSet() {
	const told = [...process.execArgv, process.env['NODE_OPTIONS'] ?? ''].join(' ');
	const ours = [...NODE_SETTINGS, ...SETTINGS_WHILE_EDITING].filter((one) => one.includes('='));
	return ours.some((setting) => told.replaceAll('_', '-').includes(nameOf(setting)));
}

function nameOf(setting) {
	return setting.split('=')[0] ?? setting;
}

function broughtNode() {
	const manifest = module.createRequire(import.meta.url).resolve('node/package.json');
	const name = process.platform === 'win32' ? 'node.exe' : 'node';
	const path = join(dirname(manifest), 'bin', name);
	if (existsSync(path)) return path;
	process.stderr.write(
		'Kaiku needs the Node that it brings: install it without --ignore-scripts, and where npm asks' +
			' which scripts may run, with that of the package "node".\n',
	);
	process.exit(1);
}

function restart(node) {
	const own = process.argv[2] === 'dev' ? SETTINGS_WHILE_EDITING : NODE_SETTINGS;
	const options = isSet() ? process.execArgv : [...process.execArgv, ...own];
	const script = fileURLToPath(import.meta.url);
	const child = spawn(node, [...options, script, ...process.argv.slice(2)], { stdio: 'inherit' });
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
		process.on(signal, () => child.kill(signal));
	}
	child.on('exit', (code, signal) => {
		if (signal) process.kill(process.pid, signal);
		process.exitCode = code ?? 1;
	});
}
