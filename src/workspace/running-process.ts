import { codeOf } from './read-text.ts';

/** Whether a process of this machine is there, whoever started it. */
export function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) === 'EPERM';
	}
}
