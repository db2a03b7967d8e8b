import { smallWorkspace, withEdit, type WorkspaceFiles } from './small-workspace.ts';

/**
 * The small workspace with five mistakes: a wrong column name, a score out of range, an unlisted
 * role, a missing file and an unknown YAML key.
 */
export function fiveFaults(): WorkspaceFiles {
	const study = 'data/small/study.yaml';
	const column = withEdit(smallWorkspace(), study, 'column: delivery', 'column: deliverey');
	const key = withEdit(column, study, 'waves:\n', 'colour: red\nwaves:\n');
	const score = withEdit(key, 'data/small/q2.csv', '12:00:00,7,', '12:00:00,12,');
	const role = withEdit(score, 'data/small/q2.csv', 'User', 'Uzer');
	return Object.fromEntries(Object.entries(role).filter(([path]) => path !== 'data/small/q1.csv'));
}
