import { expect, test } from 'vitest';
import {
	functionLabel,
	insideSentence,
	phaseLabel,
	relationWords,
	roleForm,
	roleName,
	waveName,
} from '../../src/story/names.ts';
import { snapshotOf, study, viewOf } from './story-fixture.ts';

const idOnly = (id: string) => ({ id, label: { en: id, fi: id } });

test('where a study has no label and its id stands in, the language’s own word is used', () => {
	const parts = {
		phases: [idOnly('aftercare'), { id: 'own', label: { en: 'Our own', fi: 'Omamme' } }],
		functions: [{ ...idOnly('customer-service'), owner: '' }],
		relations: [idOnly('lost')],
	};
	const [en, fi] = ['en', 'fi'].map((language) => viewOf(snapshotOf(parts), language));
	if (!en || !fi) throw new Error('no view');
	expect([phaseLabel(en, 'aftercare'), phaseLabel(fi, 'aftercare')]).toEqual([
		'Aftercare',
		'Jälkihoito',
	]);
	expect([phaseLabel(fi, 'own'), phaseLabel(fi, 'unknown')]).toEqual(['Omamme', 'unknown']);
	expect(functionLabel(fi, 'customer-service')).toBe('Asiakaspalvelu');
	const lost = { ...study, ...parts };
	expect(relationWords(fi, lost, 'lost').label).toBe('Menetetyt asiakkaat');
	expect(waveName(fi, lost, '2026-q3')).toBe('2026-Q3');
});

test('a label starts small inside a sentence, acronyms and names of companies do not', () => {
	const view = viewOf(snapshotOf(), 'en');
	expect(
		['Service desk', 'IT', 'CRM system', 'Havukka portal', 'E-invoice', 'Åland visit'].map(
			(label) => insideSentence(view, label),
		),
	).toEqual(['service desk', 'IT', 'CRM system', 'Havukka portal', 'E-invoice', 'åland visit']);
});

test('a role without a plural is named as it is, never bent', () => {
	const roles = study.roles.map((role) => Object.assign({}, role, { plural: {} }));
	const view = viewOf(snapshotOf({ roles }), 'fi');
	expect(roleName(view, 'decision-maker')).toEqual({
		heading: 'Päättäjä',
		inside: 'Päättäjä',
		kind: 'named',
	});
});

test('a form that the study does not give falls back to the label', () => {
	const roles = study.roles.map((role) =>
		Object.assign({}, role, { forms: { fi: { genitive: 'päättäjän' } } }),
	);
	const view = viewOf(snapshotOf({ roles }), 'fi');
	expect(roleForm(view, 'decision-maker', 'genitive')).toBe('päättäjän');
	expect(roleForm(view, 'decision-maker', 'elative')).toBe('Päättäjä');
	expect(roleForm(view, 'decision-maker', 'plural')).toBe('Päättäjät');
});

test('a label whose words all have capitals is a name, and stays so inside a sentence', () => {
	const view = viewOf(snapshotOf(), 'en');
	expect(
		['Cloud Native Landscape', 'Using R', 'Answers of the staff'].map((label) =>
			insideSentence(view, label),
		),
	).toEqual(['Cloud Native Landscape', 'using R', 'answers of the staff']);
});
