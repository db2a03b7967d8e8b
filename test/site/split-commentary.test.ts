import { expect, test } from 'vitest';
import { splitCommentary } from '../../src/site/models/split-commentary.ts';

const aside = (section: string, words: string) =>
	`<kaiku-aside data-kind="soWhat" data-section${section === '' ? '' : `="${section}"`}>${words}</kaiku-aside>`;

test('words go beside the section that they name, and beside the first where they name none', () => {
	const html = `<p>Deck.</p>${aside('path', 'On the path.')}${aside('', '<p>At the head.</p>')}`;
	const { deck, asides } = splitCommentary(html, 'roles');
	expect(deck).toBe('<p>Deck.</p>');
	expect(asides.get('path')?.soWhat).toBe('<p>On the path.</p>');
	expect(asides.get('roles')?.soWhat).toBe('<p>At the head.</p>');
});

test('what follows a heading is prose, what stands before it is the deck', () => {
	const { deck, prose } = splitCommentary('<p>Deck.</p><h2>More</h2><p>Words.</p>', 'roles');
	expect([deck, prose]).toEqual(['<p>Deck.</p>', '<h2>More</h2><p>Words.</p>']);
});

test('two of a kind beside one section are both kept', () => {
	const { asides } = splitCommentary(`${aside('path', 'One.')}${aside('path', 'Two.')}`, 'roles');
	expect(asides.get('path')?.soWhat).toBe('<p>One.</p><p>Two.</p>');
});

test('an action is no part of the deck, and stays whole', () => {
	const action = '<div class="acts in-text"><article class="act"><h3>Do it</h3></article></div>';
	const { deck, prose } = splitCommentary(`<p>Deck.</p>${action}`, 'roles');
	expect({ deck, prose }).toEqual({ deck: '<p>Deck.</p>', prose: action });
});
