import { expect, test } from 'vitest';
import { presentGroups } from '../../src/estimates/present-groups.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { Events } from '../../src/report/events-schema.ts';
import type { Actions, Report } from '../../src/report/report-schema.ts';
import { buildResponses, buildRows, times } from '../responses/build-responses.ts';
import {
	buildNames,
	buildRating,
	buildStudy,
	buildWave,
	RECOMMEND,
} from '../responses/build-study.ts';

const WAVES = ['w1', 'w2', 'w3', 'w4'];

const study = buildStudy({
	waves: WAVES.map((id, at) => buildWave(id, `2026-0${1 + 2 * at}-10`)),
	roles: buildNames('buyer', 'user'),
	touchpoints: [{ id: 'bill', label: { en: 'Bill' } }],
	questions: [RECOMMEND, buildRating('bill', { touchpoint: 'bill' })],
});

const groups = presentGroups(
	buildResponses(
		study,
		WAVES.flatMap((wave) => buildRows('recommend', times(12, 9), { wave, answers: { bill: 5 } })),
	),
);

/** Role, later and earlier wave of the comparisons that what happened adds to the standard ones. */
function added(
	happenings: { readonly actions?: Actions; readonly events?: Events },
	targets: Report['targets'] = [],
): string[] {
	const read = (own: Parameters<typeof buildPlan>[3]) =>
		buildPlan([{ study, groups }], { cuts: [], targets }, { waves: WAVES.toReversed() }, own)
			.cells.filter(({ against }) => against?.kind === 'wave')
			.map(({ metric, question, cut, against }) =>
				[
					`${metric.id}:${question.id}`,
					cut.role,
					cut.wave,
					against?.kind === 'wave' && against.wave,
				]
					.filter(Boolean)
					.join(' '),
			);
	const standard = new Set(read(undefined));
	return read({ actions: [], events: [], ...happenings }).filter((one) => !standard.has(one));
}

const action = (more: Partial<Actions[number]>): Actions[number] => ({
	id: 'do',
	title: { en: 'Do it' },
	metric: 'mean:bill',
	...more,
});

test('a finished action compares the first wave after it with the last one before it began', () => {
	const finished = action({ start: '2026-03-20', done: '2026-04-20' });
	expect(added({ actions: [finished] })).toEqual(['mean:bill w3 w2']);
	const within = action({ start: '2026-03-10', done: '2026-03-12' });
	expect(added({ actions: [within] })).toEqual(['mean:bill w3 w1']);
	const ofRole = action({ done: '2026-02-20', role: 'user' });
	expect(added({ actions: [ofRole] })).toEqual(['mean:bill user w2 w1']);
});

test('nothing is compared before a wave can tell, nor what the newest wave is compared with anyway', () => {
	for (const done of ['2026-07-20', '2026-01-05', '2026-06-01'])
		expect(added({ actions: [action({ done })] })).toEqual([]);
	expect(added({ actions: [action({ start: '2026-03-20' })] })).toEqual([]);
});

test('an event at a touchpoint is judged by the numbers that actions and targets name there', () => {
	const event = { id: 'template', date: '2026-02-20', title: { en: 'New' }, touchpoint: 'bill' };
	const events = [{ ...event, kind: 'action' as const }];
	expect(added({ events })).toEqual([]);
	const target = { metric: 'top2:bill', touchpoint: 'bill', value: 65 };
	expect(added({ events }, [target])).toEqual(['top2:bill w2 w1']);
	expect(added({ events: [{ ...event, kind: 'method' }] }, [target])).toEqual([]);
	const named = action({ touchpoint: 'bill', start: '2026-07-20' });
	expect(added({ events, actions: [named] }, [target])).toEqual([
		'mean:bill w2 w1',
		'top2:bill w2 w1',
	]);
});
