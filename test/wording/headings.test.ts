import { describe, expect, test } from 'vitest';
import { phrasesEn } from '../../src/wording/phrases.en.ts';
import { phrasesFi } from '../../src/wording/phrases.fi.ts';
import { phrasesSv } from '../../src/wording/phrases.sv.ts';
import type { GroupName } from '../../src/wording/group-name.ts';

const ALL = [phrasesEn, phrasesFi, phrasesSv];
const deciders: GroupName = { heading: 'A', inside: 'a', kind: 'people' };
const unit: GroupName = { heading: 'IT', inside: 'IT', kind: 'unit' };

describe('headings are sentences', () => {
	test('about actions', () => {
		expect(ALL.map(({ action }) => action.title(3, 1, 0))).toEqual([
			'One of 3 actions is overdue',
			'3 toimenpiteestä yksi on myöhässä',
			'En av 3 åtgärder är försenad',
		]);
		expect(ALL.map(({ action }) => action.title(6, 2, 1))).toEqual([
			'2 of 6 actions are overdue, one has no owner',
			'6 toimenpiteestä 2 on myöhässä, yksi ilman vastuuhenkilöä',
			'2 av 6 åtgärder är försenade, en saknar ansvarig',
		]);
		expect(ALL.map(({ action }) => action.title(1, 0, 1))).toEqual([
			'The one action has no owner',
			'Ainoa toimenpide on ilman vastuuhenkilöä',
			'Den enda åtgärden saknar ansvarig',
		]);
		expect(ALL.map(({ page }) => page.actions.title(4, 2))).toEqual([
			'2 of 6 actions are done',
			'6 toimenpiteestä 2 on tehty',
			'2 av 6 åtgärder är klara',
		]);
	});
	test('about roles at touchpoints', () => {
		expect(ALL.map(({ comparison }) => comparison.cellsOfRoles('down', [deciders], 3))).toEqual([
			'A score lower than the other roles at 3 touchpoints',
			'A antavat huonompia arvioita kuin muut roolit 3 kohtaamisessa',
			'A ger lägre betyg än de övriga rollerna vid 3 kontaktpunkter',
		]);
		expect(ALL.map(({ comparison }) => comparison.cellsOfOthers('up', [unit], 5))).toEqual([
			', IT higher at 5',
			', IT parempia 5',
			', IT högre vid 5',
		]);
	});
	test('about expectations, without the criterion', () => {
		expect(ALL.map(({ sentence }) => sentence.gap(6, 1, 14))).toEqual([
			'experience falls short of expectation at 6 of 14 touchpoints and exceeds it at 1',
			'kokemus jää odotuksesta 6 kohtaamisessa 14:stä ja ylittää sen 1 kohtaamisessa',
			'upplevelsen når inte upp till förväntningen vid 6 av 14 kontaktpunkter och överträffar den vid 1',
		]);
	});
	test('about a target that is nearly met', () => {
		expect(ALL.map(({ comparison }) => comparison.target.near('+20', '10'))).toEqual([
			'within 10 of the target of +20',
			'tavoitteesta +20 enintään 10',
			'inom 10 från målet +20',
		]);
	});
});
